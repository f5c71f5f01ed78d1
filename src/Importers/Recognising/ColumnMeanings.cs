using PartyHub.Model.Imports;

namespace PartyHub.Importers.Recognising;

/// <summary>What the heading of a column may mean: the whole path, else its last part, else its first.</summary>
internal static class ColumnMeanings
{
    /// <summary>Under one of these a heading repeats its group: 书记/姓名 is the 书记, 党员人数/小计 the 党员人数.</summary>
    private static readonly HashSet<string> Repeating = ["姓名", "名称", "小计", "合计", "总计", "人数", "计", "总数", "数", "数量"];

    /// <summary>Groups about another person than the row's: what stands under them is that person's.</summary>
    private static readonly string[] OtherPersons = ["介绍人", "联系人", "培养", "书记", "负责人", "委员", "监护", "父", "母", "网格长", "网格员", "管理员"];

    public static IReadOnlyList<Meaning> Find(HeaderColumn column)
    {
        var parts = column.Parts.Select(HeadingText.Of).Where(part => !part.IsEmpty).ToList();
        if (parts.Count == 0)
            return [];
        var (group, last) = (parts[0], parts[^1]);
        if (parts.Count == 1)
            return HeadingDictionary.Find(last);
        if (HeadingDictionary.Find(HeadingText.Of(string.Concat(parts.Select(part => part.Key)))) is { Count: > 0 } whole)
            return whole;
        var groupMeanings = HeadingDictionary.Find(group);
        if (Repeating.Contains(last.Key) && groupMeanings.Count > 0)
            return groupMeanings;
        if (Array.Exists(OtherPersons, word => group.Key.Contains(word, StringComparison.Ordinal)))
            return [.. HeadingDictionary.Find(last).Where(IsContact)];
        return HeadingDictionary.Find(last);
    }

    private static bool IsContact(Meaning meaning) => meaning is { Field: "contactPhone", Dataset: Dataset.Organisations or Dataset.Venues };
}
