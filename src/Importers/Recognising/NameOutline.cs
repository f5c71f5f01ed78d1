using System.Text.RegularExpressions;

namespace PartyHub.Importers.Recognising;

/// <summary>A hierarchy told by how the names are written: pushed in by spaces or dashes, or numbered 一、 （一） 1. (1).</summary>
internal sealed partial class NameOutline
{
    private const int NoNumber = 99;
    private const double IndentedShare = 0.2;
    private const double NumberedShare = 0.6;
    private const int NamesNeeded = 3;
    private const int LeastStep = 2;

    private readonly Stack<(int Depth, string Name)> _above = new();

    private NameOutline(HierarchySource source) => Source = source;

    public HierarchySource Source { get; }

    /// <summary>Null when the names are written as names.</summary>
    public static NameOutline? Find(IReadOnlyCollection<string> names)
    {
        if (names.Count < NamesNeeded)
            return null;
        var indents = names.Select(Indent).ToList();
        // One stray space is no level: a step is two of them, a wide one, or a dash.
        var isIndented = indents.Count(indent => indent >= indents.Min() + LeastStep) >= Math.Max(1, names.Count * IndentedShare)
            && indents[0] == indents.Min() && indents.Distinct().Count() <= 8;
        if (isIndented)
            return new NameOutline(HierarchySource.Indent);
        return names.Count(name => Numbering(name.Trim()) is not null) >= names.Count * NumberedShare ? new NameOutline(HierarchySource.Numbering) : null;
    }

    /// <summary>The name without what tells its level, and the names above it. Call with each row's name in order.</summary>
    public (string Name, IReadOnlyList<string> Parents) Place(string written)
    {
        var trimmed = written.Trim();
        var (depth, name) = Source == HierarchySource.Indent
            ? (Indent(written), written[LeadingLength(written)..].Trim())
            : Numbering(trimmed) is var (level, length) ? (level, trimmed[length..].Trim()) : (NoNumber, trimmed);
        while (_above.TryPeek(out var above) && above.Depth >= depth)
            _above.Pop();
        var parents = _above.Select(above => above.Name).Reverse().ToList();
        _above.Push((depth, name));
        return (name, parents);
    }

    private static int LeadingLength(string name)
    {
        var length = 0;
        while (length < name.Length && WidthOf(name[length]) > 0)
            length++;
        return length;
    }

    private static int Indent(string name)
    {
        var width = 0;
        foreach (var character in name.AsSpan(0, LeadingLength(name)))
            width += WidthOf(character);
        return width;
    }

    private static int WidthOf(char character) => character switch
    {
        ' ' or '\u00A0' => 1,
        '\u3000' or '—' or '－' or '-' or '─' or '├' or '└' or '│' or '·' => 2,
        '\t' => 4,
        _ => 0,
    };

    /// <summary>The level of a number before a name, and its length; null for none.</summary>
    private static (int Level, int Length)? Numbering(string name)
    {
        var match = Number().Match(name);
        if (!match.Success)
            return null;
        var level = match.Groups["han"].Success ? 0
            : match.Groups["hanInBrackets"].Success ? 1
            : match.Groups["dotted"].Success ? 10 + match.Groups["dotted"].Value.Count(character => character == '.')
            : match.Groups["digit"].Success ? 10
            : match.Groups["digitInBrackets"].Success ? 20
            : 30;
        return (level, match.Length);
    }

    [GeneratedRegex(@"^(?:(?<han>[一二三四五六七八九十]{1,3}[、.．])|(?<hanInBrackets>[(（][一二三四五六七八九十]{1,3}[)）]、?)|(?<dotted>[0-9]{1,3}(?:\.[0-9]{1,3})+[.、\s]?)(?![0-9年月])|(?<digit>[0-9]{1,3}[.、．])(?![0-9])|(?<digitInBrackets>[(（][0-9]{1,3}[)）]、?)|(?<circled>[①-⑳]))\s*")]
    private static partial Regex Number();
}
