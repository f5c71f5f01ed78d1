using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartyHub.Importers.Reporting;

/// <summary>A column of an imported sheet, as batches store it and reports show it.</summary>
/// <param name="Cell">The heading's cell.</param>
/// <param name="Field">The field the values went to; null when none.</param>
/// <param name="Dropped">The code that says why the column was not read; null when it was.</param>
public sealed record BatchColumn(string Cell, string Heading, string? Field, string? Dropped)
{
    /// <summary>Cells of the column whose notation was changed and nothing else, with a few of them as examples.</summary>
    public NormalisedCells? Normalised { get; init; }

    /// <summary>Identity numbers of the column whose region is unknown, which is no fault: old regions were abolished.</summary>
    public NormalisedCells? UnknownRegion { get; init; }

    public static string ToJson(IReadOnlyList<BatchColumn> columns) => JsonSerializer.Serialize(columns, BatchColumnJson.Relaxed.IReadOnlyListBatchColumn);

    public static IReadOnlyList<BatchColumn> Parse(string json) => JsonSerializer.Deserialize(json, BatchColumnJson.Relaxed.IReadOnlyListBatchColumn) ?? [];
}

public sealed record NormalisedCells(int Count, IReadOnlyList<string> Examples);

[JsonSerializable(typeof(IReadOnlyList<BatchColumn>))]
internal sealed partial class BatchColumnJson : JsonSerializerContext
{
    public static BatchColumnJson Relaxed { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });
}
