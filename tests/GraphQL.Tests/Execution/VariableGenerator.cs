using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Execution;

/// <summary>Makes variables for an operation: mostly right, now and then missing, null or of another type.</summary>
internal sealed class VariableGenerator(Random random, GraphQLSchema schema)
{
    public Dictionary<string, object?> Generate(OperationDefinitionNode operation)
    {
        var variables = new Dictionary<string, object?>();
        foreach (var definition in operation.VariableDefinitions)
        {
            var type = TypeReference.Resolve(definition.Type, schema);
            if (type is not null && (random.Next(4) > 0 || (type.IsNonNull && random.Next(8) > 0)))
                variables[definition.Variable.Name.Value] = Value(type, 0);
        }

        return variables;
    }

    private object? Value(GraphQLType type, int depth)
    {
        if (random.Next(40) == 0)
            return Pick<object?>(null, 1, "x", true, 1.5, new object?[] { 1 }, new Dictionary<string, object?> { ["from"] = 1 }, "RED", 3_000_000_000L);
        if (!type.IsNonNull && random.Next(8) == 0)
            return null;
        return type.Nullable switch
        {
            ListType list => random.Next(5) == 0 ? Value(list.OfType, depth + 1) : Enumerable.Range(0, random.Next(3)).Select(_ => Value(list.OfType, depth + 1)).ToArray(),
            InputObjectType input => Fields(input, depth),
            EnumType known => known.Values[random.Next(known.Values.Count)].Name,
            ScalarType { Name: "Int" } => random.Next(-5, 100),
            ScalarType { Name: "Float" } => random.Next(100) / 4d,
            ScalarType { Name: "Boolean" } => random.Next(2) == 0,
            ScalarType { Name: "ID" } => Pick<object?>("a", 7, "1.5"),
            _ => Pick<object?>("", "党", "t\n"),
        };
    }

    private Dictionary<string, object?> Fields(InputObjectType input, int depth)
    {
        var chosen = input.IsOneOf && random.Next(10) > 0
            ? [input.Fields[random.Next(input.Fields.Count)]]
            : input.Fields.Where(f => f.IsRequired ? random.Next(20) > 0 : depth < 3 && random.Next(2) == 0);
        var fields = chosen.ToDictionary(f => f.Name, f => Value(input.IsOneOf && random.Next(10) > 0 ? new NonNullType(f.Type.Nullable) : f.Type, depth + 1));
        if (random.Next(30) == 0)
            fields["nope"] = 1;
        return fields;
    }

    private T Pick<T>(params IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
