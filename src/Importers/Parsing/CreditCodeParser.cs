using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Parsing;

/// <summary>Unified social credit codes, GB 32100, and the organisation codes of 9 characters before them (domain 2.7, 1.5).</summary>
internal static class CreditCodeParser
{
    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static readonly int[] OldWeights = [3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly HashSet<string> Kinds = ["11", "12", "13", "51", "52", "53", "54", "55", "91", "92", "93"];

    public static CellResult Parse(in Cell cell, ColumnContext column)
    {
        if (cell.Kind == CellKind.Number && cell.Number > 1e15) return CellResult.Error(IssueCode.CreditCodeInvalid, cell.Text);
        if (PlainText.Answers(cell, out var text, out var answer)) return answer;
        var code = PlainText.Compact(text).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        if (code.Length == 9 && IsOldCode(code)) return CellResult.Accept(code, code != cell.Text).With(IssueCode.CreditCodeOld, code);
        if (code.Length != 18 || !IsValid(code)) return CellResult.Error(IssueCode.CreditCodeInvalid, text);
        var result = CellResult.Accept(code, code != cell.Text);
        return Kinds.Contains(code[..2]) ? result : result.With(IssueCode.CreditCodeKind, code[..2]);
    }

    public static bool IsValid(string code)
    {
        var sum = 0;
        for (var index = 0; index < Weights.Length; index++)
        {
            var value = Characters.IndexOf(code[index], StringComparison.Ordinal);
            if (value < 0) return false;
            sum += value * Weights[index];
        }

        return Characters[(31 - (sum % 31)) % 31] == code[17];
    }

    /// <summary>GB 11714: eight characters and a check character by modulus 11.</summary>
    private static bool IsOldCode(string code)
    {
        var sum = 0;
        for (var index = 0; index < OldWeights.Length; index++)
        {
            if (!char.IsAsciiLetterOrDigit(code[index])) return false;
            sum += (char.IsAsciiDigit(code[index]) ? code[index] - '0' : code[index] - 'A' + 10) * OldWeights[index];
        }

        var check = 11 - (sum % 11);
        return code[8] == (check switch { 10 => 'X', 11 => '0', _ => (char)('0' + check) });
    }
}
