using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace PartyHub.GraphQL.Types;

/// <summary>
/// Writes JSON fragments as short as they can be: only what RFC 8259 section 7 demands is escaped, everything else stays UTF-8.
/// Sources that encode rows use it so that their fragments are those of the scalars.
/// </summary>
public static class JsonText
{
    private static readonly SearchValues<byte> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(b => (byte)b), (byte)'"', (byte)'\\']);

    /// <summary>Writes a string; a lone surrogate becomes U+FFFD.</summary>
    public static void Write(ReadOnlySpan<char> text, IBufferWriter<byte> output)
    {
        // Reserve for the worst case of UTF-8, then escape in place only when a byte asks for it.
        var span = output.GetSpan((text.Length * 3) + 2);
        var length = Encoding.UTF8.GetBytes(text, span[1..]);
        if (span.Slice(1, length).ContainsAny(Escaped))
        {
            var copy = ArrayPool<byte>.Shared.Rent(length);
            span.Slice(1, length).CopyTo(copy);
            WriteUtf8(copy.AsSpan(0, length), output);
            ArrayPool<byte>.Shared.Return(copy);
            return;
        }

        span[0] = (byte)'"';
        span[length + 1] = (byte)'"';
        output.Advance(length + 2);
    }

    /// <summary>Writes a string that is UTF-8 already.</summary>
    public static void WriteUtf8(ReadOnlySpan<byte> text, IBufferWriter<byte> output)
    {
        output.Write("\""u8);
        while (text.IndexOfAny(Escaped) is var at && at >= 0)
        {
            output.Write(text[..at]);
            WriteEscape(text[at], output);
            text = text[(at + 1)..];
        }

        output.Write(text);
        output.Write("\""u8);
    }

    public static void Write(long number, IBufferWriter<byte> output)
    {
        Utf8Formatter.TryFormat(number, output.GetSpan(20), out var length);
        output.Advance(length);
    }

    /// <summary>Writes a finite number, as short as it reads back the same.</summary>
    public static void Write(double number, IBufferWriter<byte> output)
    {
        Utf8Formatter.TryFormat(number, output.GetSpan(32), out var length);
        output.Advance(length);
    }

    /// <summary>Writes a decimal with all its digits.</summary>
    public static void Write(decimal number, IBufferWriter<byte> output)
    {
        Utf8Formatter.TryFormat(number, output.GetSpan(32), out var length);
        output.Advance(length);
    }

    public static void Write(bool truth, IBufferWriter<byte> output) => output.Write(truth ? "true"u8 : "false"u8);

    private static void WriteEscape(byte character, IBufferWriter<byte> output)
    {
        var span = output.GetSpan(6);
        span[0] = (byte)'\\';
        var letter = character switch
        {
            (byte)'"' => '"',
            (byte)'\\' => '\\',
            (byte)'\n' => 'n',
            (byte)'\r' => 'r',
            (byte)'\t' => 't',
            (byte)'\b' => 'b',
            (byte)'\f' => 'f',
            _ => 'u',
        };
        span[1] = (byte)letter;
        if (letter != 'u')
        {
            output.Advance(2);
            return;
        }

        span[2] = span[3] = (byte)'0';
        span[4] = (byte)(character >> 4 == 0 ? '0' : '1');
        span[5] = (byte)"0123456789abcdef"[character & 15];
        output.Advance(6);
    }
}
