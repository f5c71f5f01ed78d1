using System.Text;
using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Parsing;

/// <summary>The text of a cell without what a typist left by accident (domain 6.3: spaces, apostrophe prefix, none marks).</summary>
internal static class PlainText
{
    private static readonly HashSet<string> NoneMarks = new(StringComparer.OrdinalIgnoreCase)
    {
        "无", "—", "-", "/", "\\", "〇", "空", "暂无", "未知", "N/A", "NA", "——", "--", "－", "／", "＼", "...", "…", "○",
    };

    /// <summary>Trimmed of white space of any kind and zero-width marks, and of one leading apostrophe; line breaks inside stay.</summary>
    public static string Of(in Cell cell)
    {
        var text = cell.Text;
        var start = 0;
        var end = text.Length;
        while (start < end && BlankText.IsBlank(text[start])) start++;
        while (end > start && BlankText.IsBlank(text[end - 1])) end--;
        if (end - start > 1 && text[start] is '\'' or '’' && start < end) start++;
        return text[start..end];
    }

    /// <summary>Compatibility forms folded (NFKC) and every blank removed: for matching, never for keeping.</summary>
    public static string Compact(string text)
    {
        var plain = true;
        foreach (var character in text)
            if (character > 0x7F || BlankText.IsBlank(character)) { plain = false; break; }
        if (plain) return text;
        var folded = IsWellFormed(text) ? text.Normalize(NormalizationForm.FormKC) : text;
        var compact = new StringBuilder(folded.Length);
        foreach (var character in folded)
            if (!BlankText.IsBlank(character)) compact.Append(character);
        return compact.ToString();
    }

    /// <summary>Line breaks and runs of blanks become one space.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!BlankText.IsBlank(character)) line.Append(character);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        return line.ToString().TrimEnd(' ');
    }

    public static bool IsNone(string text) => NoneMarks.Contains(text);

    /// <summary>What every parser asks first: nothing there, an error value, or a mark that says "none".</summary>
    /// <returns>True when that is already the answer.</returns>
    public static bool Answers(in Cell cell, out string text, out CellResult result)
    {
        text = "";
        result = CellResult.Empty;
        if (cell.Kind == CellKind.Error)
        {
            result = CellResult.Error(IssueCode.ErrorValue, cell.Text);
            return true;
        }

        if (cell.IsBlank) return true;
        text = Of(cell);
        if (text.Length == 0 || IsNone(text)) return true;
        if (text != "不详") return false;
        result = CellResult.Nothing(IssueCode.ValueUnknown, text);
        return true;
    }

    public static bool IsHan(Rune rune) => rune.Value is
        (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x323AF) or (>= 0xF900 and <= 0xFAFF) or 0x3007;

    private static bool IsWellFormed(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index])) continue;
            if (!char.IsHighSurrogate(text[index]) || index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])) return false;
            index++;
        }

        return true;
    }
}
