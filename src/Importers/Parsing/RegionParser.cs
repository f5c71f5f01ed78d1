using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Parsing;

/// <summary>A region as the sheet names it: a code of 2 to 12 digits without its padding of zeros, or a name for the matcher to find.</summary>
internal static class RegionParser
{
    public static CellResult Parse(in Cell cell, ColumnContext column)
    {
        if (PlainText.Answers(cell, out var text, out var answer)) return answer;
        var plain = PlainText.Compact(text);
        if (plain.AsSpan().ContainsAnyExceptInRange('0', '9')) return CellResult.Accept(PlainText.OneLine(text), text != cell.Text);
        var code = Unpadded(plain);
        return code.Length is 2 or 4 or 6 or 9 or 12
            ? CellResult.Accept(code, code != cell.Text)
            : CellResult.Error(IssueCode.RegionCodeLength, plain);
    }

    public static bool IsCode(string value) => value.Length > 0 && char.IsAsciiDigit(value[0]) && !value.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static string Unpadded(string digits)
    {
        if (digits.Length is not (6 or 9 or 12)) return digits;
        foreach (var length in (ReadOnlySpan<int>)[2, 4, 6, 9])
            if (length < digits.Length && !digits.AsSpan(length).ContainsAnyExcept('0')) return digits[..length];
        return digits;
    }
}
