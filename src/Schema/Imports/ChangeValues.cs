using System.Text.Json;
using PartyHub.Model.Imports;
using PartyHub.Model.Protection;
using PartyHub.Model.Values;

namespace PartyHub.Schema.Imports;

/// <summary>The opened values of a change, personal ones masked again: the preview shows what changes without showing whom it concerns.</summary>
internal sealed class ChangeValues
{
    private const string BeforePlace = $"{nameof(RecordChange)}.{nameof(RecordChange.Before)}";
    private const string AfterPlace = $"{nameof(RecordChange)}.{nameof(RecordChange.After)}";

    private static readonly Dictionary<string, Func<string, string>> Masks = new(StringComparer.Ordinal)
    {
        ["idNumber"] = Mask.IdNumber,
        ["mobile"] = Mask.Phone,
        ["landline"] = Mask.Phone,
        ["contactPhone"] = Mask.Phone,
        ["address"] = Mask.Address,
        ["householdPlace"] = Mask.Address,
    };

    private readonly Dataset dataset;
    private readonly Dictionary<string, string?> before;
    private readonly Dictionary<string, string?> after;

    public ChangeValues(string dataset, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, FieldProtector protector)
    {
        this.dataset = CodeName<Dataset>.Parse(dataset);
        this.before = before.IsEmpty ? [] : Open(before, BeforePlace, protector);
        this.after = Open(after, AfterPlace, protector);
    }

    /// <summary>The name the row gives the record; null when the change leaves it as it is.</summary>
    public string? Label => After(dataset switch
    {
        Dataset.Organisations => "fullName",
        Dataset.Members => "name",
        Dataset.Grids => "gridName",
        Dataset.Venues => "venueName",
        _ => throw new InvalidOperationException($"no such data set: {dataset}"),
    });

    /// <summary>The code the row gives the record.</summary>
    public string? Key => dataset switch
    {
        Dataset.Organisations => After("externalCode"),
        Dataset.Grids => After("gridCode"),
        _ => null,
    };

    public IEnumerable<(string Field, string? Old, string? New)> Fields =>
        after.Keys.Union(before.Keys).Select(name => (name, Shown(name, before.GetValueOrDefault(name)), Shown(name, After(name))));

    private string? After(string field) => after.GetValueOrDefault(field);

    private string? Shown(string field, string? value) =>
        value is not null && IsPersonal(field) && Masks.TryGetValue(field, out var mask) ? mask(value) : value;

    /// <summary>The address of an office or a venue is public.</summary>
    private bool IsPersonal(string field) => field != "address" || dataset == Dataset.Members;

    private static Dictionary<string, string?> Open(ReadOnlySpan<byte> box, string place, FieldProtector protector) =>
        JsonSerializer.Deserialize<Dictionary<string, string?>>(protector.Open(box, place)) ?? [];
}
