using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Parsing;

/// <summary>Coded fields, with the traps of their lists (domain 2.8).</summary>
internal static class CodeParser
{
    /// <summary>A sex that stands as a bare digit: systems disagree on its meaning, so the row decides by the identity number.</summary>
    public const string BareSexDigit = "#";

    public static CellParser Of(Vocabulary vocabulary) => (in Cell cell, ColumnContext _) => vocabulary.Parse(cell);

    public static CellResult Sex(in Cell cell, ColumnContext column)
    {
        if (PlainText.Answers(cell, out var text, out var answer)) return answer;
        var word = PlainText.Compact(text);
        if (word is "0" or "1" or "2") return CellResult.Accept(BareSexDigit);
        if (word is "9" or "未知的性别" or "未说明的性别") return CellResult.Nothing(IssueCode.ValueUnknown, text);
        return Vocabularies.Sex.Parse(cell);
    }

    public static CellResult Ethnicity(in Cell cell, ColumnContext column)
    {
        if (PlainText.Answers(cell, out var text, out var answer)) return answer;
        return PlainText.Compact(text) is "其他" or "外国血统" or "外国血统中国籍人士" or "97" or "98"
            ? CellResult.Nothing(IssueCode.EthnicityOther, text)
            : Vocabularies.Ethnicity.Parse(cell);
    }

    /// <summary>A single digit is a code of the yearly tables, which is another list; 5x is GB 4658-84.</summary>
    public static CellResult Education(in Cell cell, ColumnContext column)
    {
        if (PlainText.Answers(cell, out var text, out var answer)) return answer;
        var word = PlainText.Compact(text);
        if (word.Length == 1 && char.IsAsciiDigit(word[0])) return CellResult.Error(IssueCode.EducationCodeUnsure, word);
        if (word.Length == 2 && word[0] == '5' && word[1] is >= '0' and <= '9')
            return CellResult.Repair(word[1] switch { '2' => "48", '3' => "49", _ => "47" }, IssueCode.EducationCodeOld, word);
        return OfPartySchool(word) ?? Vocabularies.Education.Parse(cell);
    }

    /// <summary>Bare digits of stages mean different things in different systems (domain 2.1 no. 7); 是否预备党员 is answered by yes and no.</summary>
    public static CellResult Stage(in Cell cell, ColumnContext column)
    {
        if (PlainText.Answers(cell, out var text, out var answer)) return answer;
        var word = PlainText.Compact(text);
        if (column.Heading.Contains("是否预备", StringComparison.Ordinal))
            return BooleanParser.Parse(cell, column) switch
            {
                { Value: "true" } => CellResult.Accept("PROBATIONARY"),
                { Value: "false" } => CellResult.Accept("FULL"),
                var other => other,
            };
        return word.Length <= 2 && char.IsAsciiDigit(word[0])
            ? CellResult.Error(IssueCode.StageCodeUnsure, word)
            : Vocabularies.MemberStage.Parse(cell);
    }

    /// <summary>A school of the Party named before the level.</summary>
    private static CellResult? OfPartySchool(string word)
    {
        foreach (var school in (ReadOnlySpan<string>)["中央党校", "省委党校", "省党校", "市委党校", "党校"])
        {
            if (!word.StartsWith(school, StringComparison.Ordinal)) continue;
            return Vocabularies.PartySchool.Find(word[school.Length..]) is { Value: { } code }
                ? CellResult.Accept(code).With(IssueCode.PartySchoolEducation, word)
                : null;
        }

        return null;
    }
}
