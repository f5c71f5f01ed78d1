using System.Buffers;

namespace PartyHub.GraphQL.Execution;

/// <summary>
/// The cells of rows as JSON fragments in one pooled buffer, written row by row and slot by slot: write the fragment
/// through <see cref="IBufferWriter{T}"/>, then end the cell. An empty fragment is null. Returned to the pool with the response.
/// </summary>
public sealed class Cells : IBufferWriter<byte>, IDisposable
{
    private byte[] buffer;
    private int[] ends;
    private int written;
    private int cells;

    /// <param name="width">Cells per row, at least 1.</param>
    /// <param name="expectedRows">A guess that spares growing.</param>
    public Cells(int width, int expectedRows = 16)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        Width = width;
        ends = ArrayPool<int>.Shared.Rent(Math.Max(16, width * expectedRows));
        buffer = ArrayPool<byte>.Shared.Rent(Math.Max(256, width * expectedRows * 12));
    }

    public int Width { get; }

    public int RowCount => cells / Width;

    /// <summary>Claims that a cell at a non-null position was ended as null.</summary>
    public bool HasNullViolation { get; private set; }

    /// <summary>How far the buffer is written; set back to take back a part of a fragment.</summary>
    internal int Position
    {
        get => written;
        set => written = value;
    }

    /// <summary>The fragment of a cell; empty when it is null.</summary>
    public ReadOnlySpan<byte> this[int row, int slot]
    {
        get
        {
            var cell = (row * Width) + slot;
            var start = cell == 0 ? 0 : ends[cell - 1];
            return buffer.AsSpan(start, ends[cell] - start);
        }
    }

    /// <summary>Ends the cell whose fragment has been written since the last end.</summary>
    public void EndCell()
    {
        if (cells == ends.Length)
            Grow(ref ends, cells + 1);
        ends[cells++] = written;
    }

    /// <summary>Ends a cell as null; <paramref name="field"/> tells whether null is allowed there (pass null for a cell that is skipped).</summary>
    public void EndNull(FieldPlan? field)
    {
        if (field is { IsNonNull: true })
            HasNullViolation = true;
        EndCell();
    }

    /// <summary>Takes back what has been written since the last end, for a value that turned out not to be representable.</summary>
    public void Rewind() => written = cells == 0 ? 0 : ends[cells - 1];

    public void Advance(int count) => written += count;

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return buffer.AsSpan(written);
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return buffer.AsMemory(written);
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(ends);
        ArrayPool<byte>.Shared.Return(buffer);
        ends = [];
        buffer = [];
        written = cells = 0;
    }

    private void Reserve(int sizeHint)
    {
        var needed = written + Math.Max(sizeHint, 1);
        if (needed > buffer.Length)
            Grow(ref buffer, needed);
    }

    private static void Grow<T>(ref T[] array, int needed)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(needed, array.Length * 2));
        array.AsSpan().CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}
