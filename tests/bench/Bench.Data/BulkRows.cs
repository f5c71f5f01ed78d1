namespace PartyHub.Bench.Data;

/// <summary>Rows on their way into one table, value by value in the order of its columns.</summary>
internal abstract class BulkRows : IDisposable
{
    public abstract void Number(long? value);

    public abstract void Real(double? value);

    public abstract void Text(string? value);

    public abstract void Bytes(ReadOnlySpan<byte> value);

    public abstract void Null();

    public abstract void EndRow();

    public abstract void Dispose();
}
