namespace PartyHub.Importers.Recognising;

/// <summary>The units headings name, and their usual forms.</summary>
internal static class HeadingUnit
{
    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["m2"] = "平方米", ["平方米"] = "平方米", ["平米"] = "平方米", ["平方"] = "平方米",
        ["km2"] = "平方公里", ["平方公里"] = "平方公里", ["平方千米"] = "平方公里", ["亩"] = "亩", ["公顷"] = "公顷",
        ["元"] = "元", ["千元"] = "千元", ["万元"] = "万元", ["亿元"] = "亿元", ["万"] = "万",
        ["年"] = "年", ["月"] = "月", ["个月"] = "月", ["周岁"] = "岁", ["岁"] = "岁",
        ["人"] = "人", ["名"] = "人", ["户"] = "户", ["个"] = "个", ["栋"] = "栋", ["幢"] = "栋", ["家"] = "家", ["处"] = "处",
    };

    /// <summary>单位：万元 counts too.</summary>
    public static string? Find(string bracketed) => Units.GetValueOrDefault(
        bracketed.StartsWith("单位", StringComparison.Ordinal) ? bracketed["单位".Length..] : bracketed);

    /// <summary>面积㎡ or 面积/平方米: the name and the unit. Only units no heading ends with by itself.</summary>
    public static (string Name, string Unit)? SplitSuffix(string key)
    {
        var slash = key.LastIndexOf('/');
        if (slash > 0 && Units.TryGetValue(key[(slash + 1)..], out var divided))
            return (key[..slash], divided);
        foreach (var unit in (ReadOnlySpan<string>)["km2", "m2", "平方公里", "平方米", "平米", "万元"])
            if (key.Length > unit.Length && key.EndsWith(unit, StringComparison.Ordinal))
                return (key[..^unit.Length], Units[unit]);
        return null;
    }
}
