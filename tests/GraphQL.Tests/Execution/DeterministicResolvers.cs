using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Execution;

/// <summary>
/// Resolvers whose values depend on nothing but where they are asked: the field, its arguments and the object it belongs to.
/// Oracle/resolvers.mjs is the same in JavaScript; change both together.
/// </summary>
internal static class DeterministicResolvers
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static GraphQLSchema Build(string sdl)
    {
        GraphQLSchema? schema = null;
        schema = SdlSchemaBuilder.Build(sdl, new SdlBindings
        {
            Kind = (_, _) => new ResolverField(context => new([.. Enumerable.Range(0, context.Count).Select(row => Resolve(schema, context, row))])),
            ResolveType = value => ((Made)value).TypeName,
            Subscribe = _ => Events,
        });
        return schema;
    }

    private static async IAsyncEnumerable<object?> Events(ResolverContext context)
    {
        await Task.CompletedTask;
        yield return new Made("Subscription", "root");
    }

    private static object? Resolve(GraphQLSchema? schema, ResolverContext context, int row)
    {
        var parent = context.Parents.Objects?[row] is Made made ? made.Key : "root";
        var arguments = new Dictionary<string, object?>(context.Arguments.All.Select(a => KeyValuePair.Create(a.Key, Plain(a.Value))));
        var key = Hash($"{parent}/{context.Field.Definition.Name}({JsonSerializer.Serialize(arguments, Json)})").ToString(CultureInfo.InvariantCulture);
        return Value(schema, context.Field.Definition.Type, key);
    }

    private static object? Value(GraphQLSchema? schema, GraphQLType type, string key) => (type.IsNonNull ? Hash($"{key}!") % 60 : Hash($"{key}?") % 14) switch
    {
        0 => null,
        1 => new GraphQLException("boom", "BOOM"),
        _ => Some(schema, type.Nullable, key),
    };

    private static object? Some(GraphQLSchema? schema, GraphQLType type, string key)
    {
        if (type is ListType list)
            return Enumerable.Range(0, (int)(Hash($"{key}[]") % 4)).Select(index => Value(schema, list.OfType, $"{key}#{index}")).ToArray();
        if (type is ObjectType concrete)
            return new Made(concrete.Name, key);
        if (type is CompositeType composite)
        {
            var names = schema?.GetPossibleTypes(composite).Select(t => t.Name).Order(StringComparer.Ordinal).ToList() ?? [];
            return new Made(names.Count == 0 ? "nothing" : names[(int)(Hash($"{key}:") % names.Count)], key);
        }

        var h = Hash(key);
        if (type is EnumType enumType)
            return enumType.Values[(int)(h % enumType.Values.Count)].Name;
        return type.Named.Name switch
        {
            "Int" => (int)(h % 1000),
            "Float" => h % 1000 / 4d,
            "Boolean" => h % 2 == 1,
            "ID" => $"id{h % 100}",
            _ => $"s{h % 100}",
        };
    }

    /// <summary>An argument as JavaScript would see it.</summary>
    private static object? Plain(object? value) => value switch
    {
        InputObject input => new Dictionary<string, object?>(input.Fields.Select(f => KeyValuePair.Create(f.Key, Plain(f.Value)))),
        object?[] items => items.Select(Plain).ToArray(),
        JsonElement { ValueKind: JsonValueKind.Number } number => number.GetDouble(),
        JsonElement { ValueKind: JsonValueKind.Array } items => items.EnumerateArray().Select(i => Plain(i)).ToArray(),
        JsonElement { ValueKind: JsonValueKind.Object } members => new Dictionary<string, object?>(members.EnumerateObject().Select(m => KeyValuePair.Create(m.Name, Plain(m.Value)))),
        _ => value,
    };

    /// <summary>FNV-1a over UTF-8.</summary>
    private static long Hash(string text)
    {
        var h = 0x811c9dc5u;
        foreach (var unit in Encoding.UTF8.GetBytes(text))
            h = (h ^ unit) * 0x01000193u;
        return h;
    }

    private sealed record Made(string TypeName, string Key);
}
