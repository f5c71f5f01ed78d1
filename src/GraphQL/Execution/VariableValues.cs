namespace PartyHub.GraphQL.Execution;

/// <summary>The coerced variables of a request: only those that were given or have a default.</summary>
internal sealed class VariableValues
{
    private readonly Dictionary<string, object?> values = new(StringComparer.Ordinal);

    public static VariableValues None { get; } = new();

    public bool TryGet(string name, out object? value) => values.TryGetValue(name, out value);

    public void Set(string name, object? value) => values[name] = value;
}
