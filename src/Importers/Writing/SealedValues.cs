using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PartyHub.Model.Imports;
using PartyHub.Model.Protection;

namespace PartyHub.Importers.Writing;

/// <summary>Field values of previews and staged rows: JSON by field name, encrypted, because they may hold personal data.</summary>
public static class SealedValues
{
    public const string BeforePlace = "RecordChange.Before";
    public const string AfterPlace = "RecordChange.After";
    public const string CellsPlace = "StagedRow.Cells";

    public static byte[] Seal(Dictionary<string, string?> values, string place, FieldProtector protector) =>
        protector.Seal(JsonSerializer.SerializeToUtf8Bytes(values, ValuesJson.Relaxed.DictionaryStringString), place);

    public static Dictionary<string, string?> Open(byte[] box, string place, FieldProtector protector) =>
        JsonSerializer.Deserialize(protector.Open(box, place), ValuesJson.Relaxed.DictionaryStringString) ?? [];

    /// <summary>Values before a change, by field; empty for a created record.</summary>
    public static Dictionary<string, string?> BeforeOf(RecordChange change, FieldProtector protector) =>
        change.Before is null ? [] : Open(change.Before, BeforePlace, protector);

    /// <summary>Values after a change, by field.</summary>
    public static Dictionary<string, string?> AfterOf(RecordChange change, FieldProtector protector) => Open(change.After, AfterPlace, protector);
}

[JsonSerializable(typeof(Dictionary<string, string?>))]
internal sealed partial class ValuesJson : JsonSerializerContext
{
    public static ValuesJson Relaxed { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
