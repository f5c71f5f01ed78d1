using System.Globalization;
using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Parsing;

/// <summary>A field of free text: trimmed, one line, bounded; nothing else is changed.</summary>
internal static class TextParser
{
    // Traditional forms that turn up in simplified sheets; the text is kept, the notice says so (domain 6.3).
    private const string Traditional = "黨員會區縣鄉鎮總聯務團體華東門長號樓";

    public static CellParser UpTo(int length) => (in Cell cell, ColumnContext _) => Parse(cell, length);

    public static CellResult Parse(in Cell cell, int length)
    {
        if (PlainText.Answers(cell, out var text, out var answer)) return answer;
        var line = PlainText.OneLine(text);
        if (new StringInfo(line).LengthInTextElements > length || line.Length > length * 2)
            return CellResult.Error(IssueCode.TextTooLong, line.Length.ToString(CultureInfo.InvariantCulture), length.ToString(CultureInfo.InvariantCulture));
        var result = CellResult.Accept(line, cell.Kind == CellKind.Text && line != cell.Text);
        return Unusual(line) is { } character ? result.With(IssueCode.VariantCharacter, character) : result;
    }

    private static string? Unusual(string text)
    {
        foreach (var character in text)
            if (character is >= '\uE000' and <= '\uF8FF' || Traditional.Contains(character)) return character.ToString();
        return null;
    }
}
