using System.Text;

namespace PartyHub.GraphQL.Tests.Oracle;

/// <summary>Spoils a document a little, byte by byte or token by token.</summary>
public sealed class TextMutator(Random random)
{
    private static readonly string[] Tokens =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "!", "|", "&", "@", "$", "...", "on", "query", "fragment", "type", "true", "null", "name",
        "\"", "\"\"\"", "\\\"\"\"", "\"text\"", "\"\"\" a\n   b\n\"\"\"", "\"\\u00e9\\u{1F600}\\uD83D\\uDE00\"", "\"\\uD83D\"", "\"\\q\"", "\"\\u{}\"", "\"\\u{110000}\"",
        "\"\\u{000000000}\"", "0", "01", "-", "-1", "1.", "1.5e+3", "1e", "1x", "0x", ".5", "#", "# note\n", "\r", "\r\n", "\n", ",", "\uFEFF", "'", "\u0007", "党", "\U0001F600",
        "extend", "schema", "directive", "repeatable", "implements", "input", "enum", "union", "scalar", "interface", "subscription", "mutation", "FIELD",
    ];

    /// <summary>A copy with one to four places changed.</summary>
    public byte[] Mutate(byte[] document)
    {
        var bytes = new List<byte>(document);
        for (var times = random.Next(1, 5); times > 0; times--)
            MutateOnce(bytes);
        return [.. bytes];
    }

    private void MutateOnce(List<byte> bytes)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(1, 12), bytes.Count - at);
        switch (random.Next(7))
        {
            case 0:
                bytes.RemoveRange(at, length);
                break;
            case 1:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 2:
                bytes.Insert(at, (byte)random.Next(256));
                break;
            case 3 when at < bytes.Count:
                bytes[at] = (byte)random.Next(32, 127);
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]));
                break;
        }
    }
}
