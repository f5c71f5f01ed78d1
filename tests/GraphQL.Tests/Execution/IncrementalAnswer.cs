using System.Text.Json.Nodes;
using PartyHub.GraphQL.Execution;

namespace PartyHub.GraphQL.Tests.Execution;

/// <summary>Takes the payloads of an operation with @defer as a client does, checks their form, and puts them together.</summary>
internal static class IncrementalAnswer
{
    public static async Task<(JsonNode Result, int Payloads)> To(GraphQLEngine engine, GraphQLRequest request)
    {
        using var response = await engine.ExecuteAsync(request with { AcceptsIncremental = true }, new RequestContext());
        var first = Parsed(response);
        var errors = new JsonArray();
        Take(first["errors"], errors);
        var paths = new Dictionary<string, JsonArray>();
        var payloads = 0;
        if (response.Payloads is not null)
        {
            Announce(first, paths);
            Assert.True((bool?)first["hasNext"]);
            var last = first;
            await foreach (var payload in response.Payloads)
            {
                Assert.True((bool?)last["hasNext"], "A payload came after hasNext was false.");
                last = Parsed(payload);
                payloads++;
                Announce(last, paths);
                Merge(last, first["data"], paths, errors);
            }

            Assert.False((bool?)last["hasNext"]);
            Assert.Empty(paths);
        }

        var result = new JsonObject { ["errors"] = errors };
        if (first.AsObject().ContainsKey("data"))
            result["data"] = first["data"]?.DeepClone();
        return (result, payloads);
    }

    private static JsonNode Parsed(GraphQLResponse response) => JsonNode.Parse(Answer.Text(response)) ?? throw new InvalidOperationException();

    private static void Announce(JsonNode payload, Dictionary<string, JsonArray> paths)
    {
        foreach (var pending in payload["pending"] as JsonArray ?? [])
            paths.Add((string?)pending?["id"] ?? "", pending?["path"] as JsonArray ?? []);
    }

    private static void Merge(JsonNode payload, JsonNode? data, Dictionary<string, JsonArray> paths, JsonArray errors)
    {
        foreach (var piece in payload["incremental"] as JsonArray ?? [])
        {
            Take(piece?["errors"], errors);
            var target = data;
            foreach (var key in paths[(string?)piece?["id"] ?? ""].Concat(piece?["subPath"] as JsonArray ?? []))
                target = key?.GetValueKind() == System.Text.Json.JsonValueKind.Number ? target?[(int)key] : target?[(string?)key ?? ""];
            Merge(target as JsonObject, piece?["data"] as JsonObject ?? []);
        }

        foreach (var completed in payload["completed"] as JsonArray ?? [])
        {
            Take(completed?["errors"], errors);
            Assert.True(paths.Remove((string?)completed?["id"] ?? ""), "Something was completed that was not announced.");
        }
    }

    private static void Merge(JsonObject? target, JsonObject piece)
    {
        Assert.NotNull(target);
        foreach (var (name, value) in piece)
        {
            Assert.False(target.ContainsKey(name), $"\"{name}\" was delivered twice.");
            target[name] = value?.DeepClone();
        }
    }

    private static void Take(JsonNode? found, JsonArray errors)
    {
        foreach (var error in found as JsonArray ?? [])
            errors.Add(error?.DeepClone());
    }
}
