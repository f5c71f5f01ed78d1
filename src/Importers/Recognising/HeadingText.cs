using System.Buffers;
using System.Text;
using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Recognising;

/// <summary>A heading made comparable, and the unit it names.</summary>
/// <param name="Keys">The forms to look up, the most complete first: with its brackets, without the last, without any, without a unit.</param>
/// <param name="Unit">In its usual form: 平方米 for ㎡, m2 and 平米.</param>
internal sealed record HeadingText(IReadOnlyList<string> Keys, string? Unit)
{
    private static readonly string[] Instructions = ["(必填)", "(必填项)", "(选填)", "(可选)", "(非必填)", "(盖章)", "(公章)", "(请填写)", "(下拉选择)"];

    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789一二三四五六七八九十");

    public string Key => Keys[0];

    public bool IsEmpty => Key.Length == 0;

    public static HeadingText Of(string written)
    {
        var full = WithoutNumbering(Normalise(written));
        var keys = new List<string> { full };
        string? unit = null;
        if (full.EndsWith(')') && full.LastIndexOf('(') is > 0 and var open)
        {
            unit = HeadingUnit.Find(full[(open + 1)..^1]);
            keys.Add(full[..open]);
        }
        var bare = WithoutBrackets(full);
        keys.Add(bare);
        if (HeadingUnit.SplitSuffix(bare) is var (name, suffix))
        {
            keys.Add(name);
            unit ??= suffix;
        }
        keys.AddRange(Affixes(bare));
        return new HeadingText([.. keys.Where(key => key.Length > 0).DefaultIfEmpty("").Distinct()], unit);
    }

    /// <summary>Compatibility forms resolved, white space and marks taken out, all brackets round, Latin letters small.</summary>
    public static string Normalise(string written)
    {
        var text = new StringBuilder(written.Length);
        foreach (var character in written.Normalize(NormalizationForm.FormKC))
        {
            if (BlankText.IsBlank(character) || ":*※#\"'“”‘’".Contains(character, StringComparison.Ordinal))
                continue;
            text.Append(character switch
            {
                '〔' or '【' or '[' or '{' or '<' or '《' or '〈' or '「' => '(',
                '〕' or '】' or ']' or '}' or '>' or '》' or '〉' or '」' => ')',
                _ => char.ToLowerInvariant(character),
            });
        }
        foreach (var instruction in Instructions)
            text.Replace(instruction, "");
        return text.ToString();
    }

    /// <summary>1.姓名, (2)性别 and 三、民族 are 姓名, 性别 and 民族.</summary>
    private static string WithoutNumbering(string key)
    {
        var start = key.AsSpan().TrimStart('(');
        var digits = start.IndexOfAnyExcept(Numerals);
        return digits is > 0 and <= 3 && start.Length > digits + 1 && (start[digits] is '.' or '、' or ')') && !char.IsAsciiDigit(start[digits + 1])
            ? start[(digits + 1)..].ToString()
            : key;
    }

    /// <summary>党员性别, 本人学历 and 入党时间年月日 say no more than 性别, 学历 and 入党时间.</summary>
    private static IEnumerable<string> Affixes(string key)
    {
        foreach (var prefix in (string[])["党员", "本人", "个人", "现"])
            if (key.Length > prefix.Length + 1 && key.StartsWith(prefix, StringComparison.Ordinal))
                yield return key[prefix.Length..];
        foreach (var suffix in (string[])["年月日", "年月"])
            if (key.Length > suffix.Length + 1 && key.EndsWith(suffix, StringComparison.Ordinal))
                yield return key[..^suffix.Length];
    }

    private static string WithoutBrackets(string key)
    {
        while (key.IndexOf('(', StringComparison.Ordinal) is >= 0 and var open && key.IndexOf(')', open) is >= 0 and var close)
            key = key.Remove(open, close - open + 1);
        return key;
    }
}
