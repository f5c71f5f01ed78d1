using System.Collections.Frozen;
using System.Reflection;

namespace PartyHub.Model.CodeLists;

/// <summary>A code of a list, with its names.</summary>
public sealed record CodeEntry(string Code, string Name, string? NameEn);

/// <summary>A code list: a standard (GB/T), an observed official list, or one of the hub's own. The files beside this one are the lists; README.md there names their origin.</summary>
public sealed class CodeList
{
    private const string Folder = "codelists/";

    private static readonly FrozenDictionary<string, CodeList> Lists = Load();

    private readonly FrozenDictionary<string, CodeEntry> entries;

    private CodeList(string name, IReadOnlyList<CodeEntry> codes)
    {
        Name = name;
        Codes = codes;
        entries = codes.ToFrozenDictionary(c => c.Code, StringComparer.Ordinal);
    }

    /// <summary>The file's name without its ending, e.g. education_gbt4658_2006.</summary>
    public string Name { get; }
    public IReadOnlyList<CodeEntry> Codes { get; }

    public static IReadOnlyList<CodeList> All { get; } = [.. Lists.Values.OrderBy(l => l.Name, StringComparer.Ordinal)];
    public static CodeList Ethnicity => Lists["ethnicity_gb3304"];
    public static CodeList Education => Lists["education_gbt4658_2006"];
    public static CodeList Degree => Lists["degree_gbt6864_2003"];

    /// <exception cref="KeyNotFoundException">There is no such list.</exception>
    public static CodeList Named(string name) => Lists[name];

    public CodeEntry? Find(string code) => entries.GetValueOrDefault(code);

    private static FrozenDictionary<string, CodeList> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => Read(assembly, name))
            .ToFrozenDictionary(list => list.Name, StringComparer.Ordinal);
    }

    private static CodeList Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"resource {resource} is missing");
        using var reader = new StreamReader(stream);
        var rows = ReadRows(reader).Skip(1).Select(r => new CodeEntry(r[0], r[1], r.Count > 2 && r[2].Length > 0 ? r[2] : null));
        return new CodeList(Path.GetFileNameWithoutExtension(resource[Folder.Length..]), [.. rows]);
    }

    /// <summary>Our own files: no line breaks inside quotes.</summary>
    private static IEnumerable<IReadOnlyList<string>> ReadRows(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
            if (line.Length > 0) yield return CsvLine.Split(line);
    }
}
