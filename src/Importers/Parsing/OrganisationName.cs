using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PartyHub.Importers.Parsing;

/// <summary>
/// The normal key of an organisation's name (domain 6.9): what it is of, and its kind, so that 中共XX局委员会 and XX局党委 are one
/// (XX局|COMMITTEE). Text in brackets is part of the key.
/// </summary>
internal static partial class OrganisationName
{
    // Longest first: 总支部委员会 must not be read as 支部委员会.
    private static readonly (string Ending, string Kind)[] Kinds =
    [
        ("临时联合党支部委员会", "TEMP_JOINT_BRANCH"), ("临时联合支部委员会", "TEMP_JOINT_BRANCH"), ("临时联合党支部", "TEMP_JOINT_BRANCH"), ("临时联合支部", "TEMP_JOINT_BRANCH"),
        ("临时总支部委员会", "TEMP_GENERAL_BRANCH"), ("临时党总支部", "TEMP_GENERAL_BRANCH"), ("临时党总支", "TEMP_GENERAL_BRANCH"),
        ("临时支部委员会", "TEMP_BRANCH"), ("临时党支部", "TEMP_BRANCH"), ("临时支部", "TEMP_BRANCH"), ("临时委员会", "TEMP_COMMITTEE"), ("临时党委", "TEMP_COMMITTEE"),
        ("联合党支部委员会", "JOINT_BRANCH"), ("联合支部委员会", "JOINT_BRANCH"), ("联合党支部", "JOINT_BRANCH"), ("联合支部", "JOINT_BRANCH"),
        ("党总支部委员会", "GENERAL_BRANCH"), ("总支部委员会", "GENERAL_BRANCH"), ("总支委员会", "GENERAL_BRANCH"), ("党总支部", "GENERAL_BRANCH"), ("党总支", "GENERAL_BRANCH"), ("总支部", "GENERAL_BRANCH"), ("总支", "GENERAL_BRANCH"),
        ("党支部委员会", "BRANCH"), ("支部委员会", "BRANCH"), ("党支部", "BRANCH"), ("支部", "BRANCH"),
        ("党的工作委员会", "WORK_COMMITTEE"), ("党工作委员会", "WORK_COMMITTEE"), ("工作委员会", "WORK_COMMITTEE"), ("党工委", "WORK_COMMITTEE"), ("工委", "WORK_COMMITTEE"),
        ("党小组", "PARTY_GROUP"), ("党组", "LEADING_GROUP"), ("党委会", "COMMITTEE"), ("党委", "COMMITTEE"), ("委员会", "COMMITTEE"),
    ];

    // Each form on the left is written for the one on the right; longest first.
    private static readonly (string Long, string Short)[] Abbreviations =
    [
        ("社区居民委员会", "社区"), ("社区居委会", "社区"), ("居民委员会", "社区"), ("居委会", "社区"),
        ("村村民委员会", "村"), ("村民委员会", "村"), ("村委会", "村"), ("人民政府", "政府"), ("街道办事处", "街道"),
        ("有限责任公司", "公司"), ("股份有限公司", "公司"), ("有限公司", "公司"), ("办公室", "办"),
    ];

    public static string Key(string name)
    {
        var key = Quotes().Replace(PlainText.Compact(name), "");
        foreach (var prefix in (ReadOnlySpan<string>)["中国共产党", "中共"])
            if (key.StartsWith(prefix, StringComparison.Ordinal) && key.Length > prefix.Length) key = key[prefix.Length..];
        var brackets = Brackets().Match(key);
        if (brackets.Success) key = key[..brackets.Index];
        key = key.Replace("直属", "", StringComparison.Ordinal);
        var (ending, kind) = EndingOf(key);
        key = Abbreviated(key[..^ending.Length]);
        return $"{Numbered(key, kind.Length > 0)}{brackets.Value}|{kind}";
    }

    /// <summary>The kind a name ends in, as its code; null when it does not say.</summary>
    public static string? KindOf(string name)
    {
        var key = Key(name);
        var kind = key[(key.LastIndexOf('|') + 1)..];
        return kind.Length == 0 ? null : kind;
    }

    /// <summary>管理局 and 局 are tried as one when nothing else fits.</summary>
    public static string SecondTry(string key) => key.Replace("管理局", "局", StringComparison.Ordinal);

    private static (string Ending, string Kind) EndingOf(string name)
    {
        foreach (var kind in Kinds)
            if (name.EndsWith(kind.Ending, StringComparison.Ordinal)) return kind;
        return ("", "");
    }

    /// <summary>Who shortens 委员会 to 党委 by search and replace shortens it inside the name, too.</summary>
    private static string Abbreviated(string text)
    {
        text = text.Replace("党委", "委员会", StringComparison.Ordinal);
        foreach (var (full, brief) in Abbreviations) text = text.Replace(full, brief, StringComparison.Ordinal);
        return text;
    }

    /// <summary>第一, 第1, 一 and 1 before the kind are one number.</summary>
    private static string Numbered(string text, bool hasKind)
    {
        var match = Number().Match(text);
        if (!hasKind || !match.Success) return text;
        var digits = match.Groups["n"].Value;
        var number = char.IsAsciiDigit(digits[0]) ? long.Parse(digits, CultureInfo.InvariantCulture) : ChineseNumber.Read(digits);
        return number is null ? text : new StringBuilder(text, 0, match.Index, text.Length + 4).Append('#').Append(number).ToString();
    }

    [GeneratedRegex("[\"'“”‘’「」《》]")]
    private static partial Regex Quotes();

    [GeneratedRegex(@"\([^()]*\)$")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"第?(?<n>\d{1,3}|[一二三四五六七八九十]{1,3})$")]
    private static partial Regex Number();
}
