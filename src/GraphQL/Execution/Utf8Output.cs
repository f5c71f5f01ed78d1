using System.Buffers;

namespace PartyHub.GraphQL.Execution;

/// <summary>Copies bytes into a writer, asking it for space in larger pieces. Call <see cref="Flush"/> at the end.</summary>
internal ref struct Utf8Output(IBufferWriter<byte> writer)
{
    private const int Piece = 4096;

    private Span<byte> span;
    private int used;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > span.Length - used)
            Take(bytes.Length);
        bytes.CopyTo(span[used..]);
        used += bytes.Length;
    }

    public void Write(byte value)
    {
        if (used == span.Length)
            Take(1);
        span[used++] = value;
    }

    public void Flush()
    {
        writer.Advance(used);
        span = default;
        used = 0;
    }

    private void Take(int needed)
    {
        Flush();
        span = writer.GetSpan(Math.Max(needed, Piece));
    }
}
