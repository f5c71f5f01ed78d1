using System.Collections.Frozen;
using System.Globalization;
using PartyHub.Model.Imports;

namespace PartyHub.Importers;

/// <summary>The severity of an issue code and its words: what was found and expected, and what to do. {0}, {1} ... are the code's arguments.</summary>
public sealed record IssueDefinition(string Code, IssueSeverity Severity, string Chinese, string English, string CureChinese, string CureEnglish)
{
    private static readonly FrozenDictionary<string, IssueDefinition> ByCode =
        IssueCode.Files.Concat(IssueCode.Cells).Concat(IssueCode.Rows).ToFrozenDictionary(d => d.Code, StringComparer.Ordinal);

    // More than any message names; a missing argument shows as a dash instead of failing the import.
    private const int MostArguments = 6;

    /// <summary>Every code with its words.</summary>
    public static IReadOnlyCollection<IssueDefinition> All => ByCode.Values;

    /// <summary>What to do, Chinese then English.</summary>
    public string Cure => $"{CureChinese} · {CureEnglish}";

    /// <exception cref="KeyNotFoundException">The code has no definition.</exception>
    public static IssueDefinition Of(string code) => ByCode[code];

    /// <summary>The message with its arguments, Chinese then English.</summary>
    public string Message(IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0 && !Chinese.Contains('{', StringComparison.Ordinal)) return $"{Chinese} · {English}";
        var padded = new object[MostArguments];
        for (var index = 0; index < MostArguments; index++)
            padded[index] = index < arguments.Count && arguments[index].Length > 0 ? Shortened(arguments[index]) : "—";
        return string.Format(CultureInfo.InvariantCulture, Chinese, padded) + " · " + string.Format(CultureInfo.InvariantCulture, English, padded);
    }

    private static string Shortened(string argument) => argument.Length <= 120 ? argument : argument[..119] + "…";
}
