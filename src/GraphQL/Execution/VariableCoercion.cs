using System.Globalization;
using System.Text.Json;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>
/// CoerceVariableValues (spec 6.1.2). All errors are collected, up to a bound; each names the variable and the place in it,
/// e.g. <c>$input.items[2].name</c>, and never the value, which may be personal.
/// </summary>
internal sealed class VariableCoercion
{
    private const int MaximumErrors = 50;

    private readonly GraphQLSchema schema;
    private readonly DocumentNode document;
    private readonly List<GraphQLError> errors = [];
    private readonly Stack<string> path = new();
    private VariableDefinitionNode? current;

    private VariableCoercion(GraphQLSchema schema, DocumentNode document)
    {
        this.schema = schema;
        this.document = document;
    }

    /// <summary>False when there are errors; <paramref name="variables"/> is then not to be used.</summary>
    public static bool TryCoerce(OperationPlan plan, JsonElement? given, out VariableValues variables, out IReadOnlyList<GraphQLError> errors)
    {
        var coercion = new VariableCoercion(plan.Schema, plan.Document);
        variables = plan.Definition.VariableDefinitions.IsEmpty ? VariableValues.None : coercion.Coerce(plan.Definition, given);
        errors = coercion.errors;
        return errors.Count == 0;
    }

    private VariableValues Coerce(OperationDefinitionNode operation, JsonElement? given)
    {
        var values = new VariableValues();
        foreach (var definition in operation.VariableDefinitions)
        {
            current = definition;
            path.Clear();
            path.Push($"${definition.Variable.Name.Value}");
            var name = definition.Variable.Name.Value;
            if (TypeReference.Resolve(definition.Type, schema) is not { IsInput: true } type)
                Refuse("is not of an input type that the schema has");
            else if (given is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty(name, out var value))
                values.Set(name, Coerce(value, type));
            else if (definition.DefaultValue is { } literal)
                values.Set(name, LiteralCoercion.TryCoerce(literal, type, null, out var constant) ? constant : Refuse("has a default that does not fit its type"));
            else if (type.IsNonNull)
                Refuse($"of type \"{type}\" was not given; add it to the variables of the request");
            if (errors.Count >= MaximumErrors)
                break;
        }

        return values;
    }

    private object? Coerce(JsonElement json, GraphQLType type)
    {
        if (json.ValueKind == JsonValueKind.Null)
            return type.IsNonNull ? Refuse($"is null, but its type \"{type}\" allows no null") : null;
        switch (type.Nullable)
        {
            case ListType list:
                return CoerceList(json, list);
            case InputObjectType input:
                return CoerceObject(json, input);
            case LeafType leaf:
                return leaf.TryParseJson(json, out var value, out var problem) ? value : Refuse($"does not fit its type: {problem}");
            default:
                throw new InvalidOperationException($"{type} is not an input type.");
        }
    }

    private object?[] CoerceList(JsonElement json, ListType list)
    {
        if (json.ValueKind != JsonValueKind.Array)
            return [Coerce(json, list.OfType)];
        var items = new object?[json.GetArrayLength()];
        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            path.Push(string.Create(CultureInfo.InvariantCulture, $"[{index}]"));
            items[index++] = Coerce(item, list.OfType);
            path.Pop();
            if (errors.Count >= MaximumErrors)
                break;
        }

        return items;
    }

    private object? CoerceObject(JsonElement json, InputObjectType type)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return Refuse($"expects an object of type \"{type.Name}\"");
        var result = new InputObject(type);
        foreach (var definition in type.Fields)
        {
            path.Push($".{definition.Name}");
            if (json.TryGetProperty(definition.Name, out var value))
                result.Add(definition.Name, Coerce(value, definition.Type));
            else if (definition.DefaultValue is not null)
                result.Add(definition.Name, definition.CoercedDefault);
            else if (definition.Type.IsNonNull)
                Refuse($"of required type \"{definition.Type}\" was not given");
            path.Pop();
        }

        RefuseUnknownFields(json, type);
        if (type.IsOneOf)
            RequireOneKey(json, type);
        return result;
    }

    private void RefuseUnknownFields(JsonElement json, InputObjectType type)
    {
        foreach (var property in json.EnumerateObject())
        {
            if (type.GetField(property.Name) is null && errors.Count < MaximumErrors)
                Refuse($"has a field that input type \"{type.Name}\" does not have");
        }
    }

    private void RequireOneKey(JsonElement json, InputObjectType type)
    {
        var keys = json.EnumerateObject().Where(p => type.GetField(p.Name) is not null).ToList();
        if (keys.Count != 1)
            Refuse($"must give exactly one of the fields of \"{type.Name}\"");
        else if (keys[0].Value.ValueKind == JsonValueKind.Null)
            Refuse($"must not give null for the one field of \"{type.Name}\"");
    }

    private object? Refuse(string problem)
    {
        var place = string.Concat(path.Reverse());
        if (errors.Count < MaximumErrors)
        {
            errors.Add(new GraphQLError($"Variable \"{place}\" {problem}.", GraphQLErrorCode.BadUserInput)
            {
                Locations = current is null ? [] : [document.LocationOf(current)],
            });
        }

        return null;
    }
}
