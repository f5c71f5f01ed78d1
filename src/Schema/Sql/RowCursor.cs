namespace PartyHub.Schema.Sql;

/// <summary>The rows of a running statement. Text is given as the UTF-8 the answer needs.</summary>
internal abstract class RowCursor : IAsyncDisposable
{
    public abstract ValueTask<bool> ReadAsync();

    public abstract bool IsNull(int ordinal);

    public abstract long Number(int ordinal);

    public abstract double Real(int ordinal);

    /// <summary>The text of a column; valid until the next row or the next call.</summary>
    public abstract ReadOnlySpan<byte> Utf8(int ordinal);

    public string Text(int ordinal) => System.Text.Encoding.UTF8.GetString(Utf8(ordinal));

    public abstract ValueTask DisposeAsync();
}
