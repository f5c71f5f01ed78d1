using System.Text;
using System.Text.Json;

namespace PartyHub.Bench.Load;

/// <summary>Compares what limit and hub answer: the same JSON values, in any order of an object's members; cursors are each side's own.</summary>
internal static class Answers
{
    public static async Task<byte[]> ReadAsync(HttpConnection connection, byte[] request, CancellationToken cancellationToken)
    {
        var body = await connection.SendAsync(request, cancellationToken);
        var whole = connection.IsChunked ? HttpConnection.Unchunk(body.Span) : body.ToArray();
        if (connection.Status == 200) return whole;
        // The request's first line and its body: what lies between holds the token.
        var text = Encoding.UTF8.GetString(request);
        var asked = $"{text[..text.IndexOf('\r', StringComparison.Ordinal)]} {text[(text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]}";
        throw new BenchException($"Answered {connection.Status}: {Encoding.UTF8.GetString(whole)}\nto {asked}");
    }

    /// <returns>Null when equal, else where the first difference is and what stands there on each side.</returns>
    public static string? Difference(byte[] limit, byte[] hub)
    {
        using var first = JsonDocument.Parse(limit);
        using var second = JsonDocument.Parse(hub);
        if (second.RootElement.TryGetProperty("errors", out var errors)) return $"the hub answered errors: {errors}";
        return Difference(first.RootElement.GetProperty("data"), second.RootElement.GetProperty("data"), "data");
    }

    private static string? Difference(JsonElement limit, JsonElement hub, string path) => (limit.ValueKind, hub.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => Objects(limit, hub, path),
        (JsonValueKind.Array, JsonValueKind.Array) when path.EndsWith("byEducation", StringComparison.Ordinal) || path.EndsWith("byAge", StringComparison.Ordinal)
            || path.EndsWith("bySex", StringComparison.Ordinal) || path.EndsWith("crossed", StringComparison.Ordinal) => Cells(limit, hub, path),
        (JsonValueKind.Array, JsonValueKind.Array) => Arrays(limit, hub, path),
        (JsonValueKind.Number, JsonValueKind.Number) => limit.GetDouble().Equals(hub.GetDouble()) ? null : Said(limit, hub, path),
        _ => JsonElement.DeepEquals(limit, hub) ? null : Said(limit, hub, path),
    };

    private static string? Objects(JsonElement limit, JsonElement hub, string path)
    {
        if (limit.GetPropertyCount() != hub.GetPropertyCount()) return Said(limit, hub, path);
        foreach (var property in limit.EnumerateObject().Where(p => p.Name != "endCursor"))
        {
            if (!hub.TryGetProperty(property.Name, out var other)) return $"{path}: the hub has no {property.Name}";
            if (Difference(property.Value, other, $"{path}.{property.Name}") is { } difference) return difference;
        }

        return null;
    }

    private static string? Arrays(JsonElement limit, JsonElement hub, string path)
    {
        if (limit.GetArrayLength() != hub.GetArrayLength()) return $"{path}: {limit.GetArrayLength()} from the limit, {hub.GetArrayLength()} from the hub";
        for (var index = 0; index < limit.GetArrayLength(); index++)
            if (Difference(limit[index], hub[index], $"{path}[{index}]") is { } difference) return difference;
        return null;
    }

    /// <summary>Statistics have no order: cells are compared by their keys; a cell of nothing may be left out.</summary>
    private static string? Cells(JsonElement limit, JsonElement hub, string path)
    {
        var (first, second) = (Counts(limit), Counts(hub));
        var key = first.Keys.Union(second.Keys).FirstOrDefault(k => first.GetValueOrDefault(k) != second.GetValueOrDefault(k));
        return key is null ? null : $"{path}: {key} is {first.GetValueOrDefault(key)} from the limit, {second.GetValueOrDefault(key)} from the hub";
    }

    private static Dictionary<string, long> Counts(JsonElement cells) =>
        cells.EnumerateArray().ToDictionary(c => c.GetProperty("keys").GetRawText(), c => c.GetProperty("count").GetInt64(), StringComparer.Ordinal);

    private static string Said(JsonElement limit, JsonElement hub, string path) => $"{path}: {Short(limit)} from the limit, {Short(hub)} from the hub";

    private static string Short(JsonElement value) => value.GetRawText() is { Length: > 200 } text ? text[..200] + "…" : value.GetRawText();
}
