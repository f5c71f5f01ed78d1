using System.Collections.Frozen;
using System.Text;

namespace PartyHub.Model.Values;

/// <summary>
/// The public code of an enum member: LocalCommittee is LOCAL_COMMITTEE in the database, in the schema and in the code lists,
/// so that a value read from a row is written to the answer as it is.
/// </summary>
public static class CodeName<TEnum> where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Codes = Enum.GetValues<TEnum>().ToFrozenDictionary(v => v, v => ToCode(v.ToString()));
    private static readonly FrozenDictionary<string, TEnum> Values = Codes.ToFrozenDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);

    /// <summary>All codes, in the order of declaration.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<TEnum>().Select(Of)];

    public static string Of(TEnum value) => Codes[value];

    public static bool TryParse(string code, out TEnum value) => Values.TryGetValue(code, out value);

    /// <exception cref="FormatException">The text is not one of the codes.</exception>
    public static TEnum Parse(string code) =>
        Values.TryGetValue(code, out var value) ? value : throw new FormatException($"'{code}' is no {typeof(TEnum).Name}; known: {string.Join(", ", All)}");

    private static string ToCode(string name)
    {
        var code = new StringBuilder(name.Length + 4);
        for (var index = 0; index < name.Length; index++)
        {
            var startsWord = index > 0 && char.IsUpper(name[index]) && !(char.IsUpper(name[index - 1]) || char.IsDigit(name[index - 1]));
            if (startsWord) code.Append('_');
            code.Append(char.ToUpperInvariant(name[index]));
        }

        return code.ToString();
    }
}
