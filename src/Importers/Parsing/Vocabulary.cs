using PartyHub.Importers.Reading;
using PartyHub.Model.CodeLists;

namespace PartyHub.Importers.Parsing;

/// <summary>The words a coded field is written with, and the code of each: the list's own names, its codes, and synonyms (domain 2.8, 6.3).</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, string> codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> nameOf = new(StringComparer.Ordinal);
    private readonly int codeLength;
    private readonly IReadOnlyList<string> endings;

    /// <param name="endings">Parts of a word that do not matter (族, 毕业): tried away when the word as written is unknown.</param>
    public Vocabulary(CodeList list, IReadOnlyDictionary<string, string>? synonyms = null, IReadOnlyList<string>? endings = null, bool acceptsCodes = true)
    {
        this.endings = endings ?? [];
        codeLength = list.Codes.Select(c => c.Code.Length).Distinct().Count() == 1 ? list.Codes[0].Code.Length : 0;
        foreach (var entry in list.Codes)
        {
            codes.TryAdd(PlainText.Compact(entry.Name), entry.Code);
            nameOf.TryAdd(entry.Code, entry.Name);
            if (acceptsCodes) codes.TryAdd(entry.Code, entry.Code);
        }

        foreach (var (word, code) in synonyms ?? new Dictionary<string, string>()) codes[word] = code;
    }

    public string NameOf(string code) => nameOf.GetValueOrDefault(code, code);

    public CellResult Parse(in Cell cell)
    {
        if (PlainText.Answers(cell, out var text, out var answer)) return answer;
        return Find(text) ?? CellResult.Error(IssueCode.CodeUnknown, text, string.Join("、", Nearest(PlainText.Compact(text))));
    }

    public CellResult? Find(string text)
    {
        var word = PlainText.Compact(text);
        if (codes.TryGetValue(word, out var code)) return CellResult.Accept(code);
        if (Padded(word) is { } padded) return CellResult.Accept(padded).With(IssueCode.CodePadded, word, padded);
        foreach (var ending in endings)
        {
            if (codes.TryGetValue(word + ending, out code)) return CellResult.Accept(code);
            if (word.EndsWith(ending, StringComparison.Ordinal) && codes.TryGetValue(word[..^ending.Length], out code)) return CellResult.Accept(code);
        }

        return null;
    }

    /// <summary>01 read as the number 1.</summary>
    private string? Padded(string word)
    {
        if (codeLength == 0 || word.Length >= codeLength || word.AsSpan().ContainsAnyExceptInRange('0', '9')) return null;
        var padded = word.PadLeft(codeLength, '0');
        return nameOf.ContainsKey(padded) ? padded : null;
    }

    private IEnumerable<string> Nearest(string word) => codes.Keys
        .Where(k => !char.IsAsciiDigit(k[0]) && k.Length <= 20)
        .Select(k => (Word: k, Distance: EditDistance.Between(word.Length > 20 ? word[..20] : word, k)))
        .Where(n => n.Distance <= Math.Max(2, word.Length - 1))
        .OrderBy(n => n.Distance).ThenBy(n => n.Word, StringComparer.Ordinal).Take(3).Select(n => n.Word);
}
