using System.Text;

namespace PartyHub.GraphQL.Language;

/// <summary>A place in a document as people and editors count: both from 1, columns in UTF-16 units.</summary>
public readonly record struct SourceLocation(int Line, int Column);

/// <summary>The UTF-8 text of a document. Lines and columns are worked out only when an error needs them.</summary>
public sealed class SourceText(ReadOnlyMemory<byte> utf8)
{
    /// <summary>The bytes of the document.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    /// <summary>The text with nothing in it, for nodes that were not read from a document.</summary>
    public static SourceText Empty { get; } = new(default);

    /// <summary>The line and column of a byte offset. A line ends at LF, CR or CR LF.</summary>
    public SourceLocation GetLocation(int offset)
    {
        var text = Utf8.Span;
        var line = 1;
        var lineStart = 0;
        for (var index = 0; index < offset; index++)
        {
            if (text[index] is not ((byte)'\n' or (byte)'\r'))
                continue;
            if (text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n')
                index++;
            line++;
            lineStart = index + 1;
        }
        // Only the LF of a CR LF pair can stand before the start of its own line; the reference implementation calls that column 0.
        return new SourceLocation(line, lineStart > offset ? 0 : CountUtf16(text[lineStart..offset]) + 1);
    }

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);

    private static int CountUtf16(ReadOnlySpan<byte> text)
    {
        var count = 0;
        foreach (var unit in text)
        {
            // A continuation byte adds nothing; a lead byte of four becomes a surrogate pair.
            if ((unit & 0xC0) != 0x80)
                count += unit >= 0xF0 ? 2 : 1;
        }
        return count;
    }
}
