using PartyHub.Importers.Reading.Xml;

namespace PartyHub.Importers.Reading.Xlsx;

/// <param name="Type">The last word of the relationship's type: worksheet, sharedStrings, ... (the same in strict files).</param>
/// <param name="Part">The target as a part name from the package's root.</param>
internal sealed record XlsxRelationship(string Id, string Type, string Part);

internal static class XlsxRelationships
{
    private const int Maximum = 10_000;

    /// <summary>The relationships of a part ("" for the package itself); none when it has no relationship part.</summary>
    public static List<XlsxRelationship> Read(ZipPackage package, string part)
    {
        var folder = part.Contains('/', StringComparison.Ordinal) ? part[..(part.LastIndexOf('/') + 1)] : "";
        var name = $"{folder}_rels/{part[folder.Length..]}.rels";
        var relationships = new List<XlsxRelationship>();
        if (!package.Has(name))
            return relationships;
        using var scanner = Utf8Xml.Scan(package.OpenPart(name), name);
        while (scanner.Read() != XmlToken.EndOfDocument && relationships.Count < Maximum)
        {
            if (!scanner.IsStart("Relationship"u8) || scanner.Attributes.Find("TargetMode"u8) == "External")
                continue;
            var type = scanner.Attributes.Find("Type"u8) ?? "";
            var target = scanner.Attributes.Find("Target"u8) ?? "";
            relationships.Add(new XlsxRelationship(
                scanner.Attributes.Find("Id"u8) ?? "", type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
        }
        return relationships;
    }

    private static string Resolve(string folder, string target)
    {
        target = target.Replace('\\', '/');
        var segments = new List<string>();
        foreach (var segment in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            else if (segment is not ("" or "." or ".."))
                segments.Add(segment);
        }
        return string.Join('/', segments);
    }
}
