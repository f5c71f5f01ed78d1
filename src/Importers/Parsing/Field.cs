using System.Collections.Frozen;
using PartyHub.Model.Imports;
using PartyHub.Model.Protection;

namespace PartyHub.Importers.Parsing;

/// <summary>How a personal value is shown; null for what may be shown as it is.</summary>
internal delegate string Masker(string value);

/// <summary>A field of a data set: its place in <see cref="DatasetFields"/>, the parser of its cells, and whether its values are personal.</summary>
internal sealed record Field(string Name, int Index, CellParser Parser, Masker? Mask)
{
    /// <summary>The hub keeps the field's values; what it does not keep is named in the report.</summary>
    public bool IsStored { get; init; } = true;
}

/// <summary>The fields of a data set, by the names of the header synonyms.</summary>
internal sealed class FieldTable
{
    private readonly FrozenDictionary<string, Field> byName;

    private FieldTable(Dataset dataset, IReadOnlyDictionary<string, (CellParser Parser, Masker? Mask)> stored)
    {
        Dataset = dataset;
        Fields = [.. DatasetFields.Of(dataset).Select((name, index) => stored.TryGetValue(name, out var entry)
            ? new Field(name, index, entry.Parser, entry.Mask)
            : new Field(name, index, TextParser.UpTo(200), null) { IsStored = false })];
        byName = Fields.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);
    }

    public Dataset Dataset { get; }
    public IReadOnlyList<Field> Fields { get; }

    public static FieldTable Organisations { get; } = new(Dataset.Organisations, OrganisationFields.Table);
    public static FieldTable Members { get; } = new(Dataset.Members, MemberFields.Table);
    public static FieldTable Grids { get; } = new(Dataset.Grids, GridFields.Table);
    public static FieldTable Venues { get; } = new(Dataset.Venues, VenueFields.Table);

    public static FieldTable Of(Dataset dataset) => dataset switch
    {
        Dataset.Organisations => Organisations,
        Dataset.Members => Members,
        Dataset.Grids => Grids,
        Dataset.Venues => Venues,
        _ => throw new ArgumentOutOfRangeException(nameof(dataset), dataset, "no such data set"),
    };

    public Field? Find(string name) => byName.GetValueOrDefault(name);

    public static string MaskPhone(string value) => Mask.Phone(value);

    public static string MaskIdNumber(string value) => Mask.IdNumber(value);

    public static string MaskAddress(string value) => Mask.Address(value);
}
