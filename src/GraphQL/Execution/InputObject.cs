using System.Diagnostics.CodeAnalysis;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>
/// The coerced value of an input object: only the fields that were given or have a default, in the order of the type.
/// Values are those of the leaf types, <c>object?[]</c> for lists and <see cref="InputObject"/> for input objects.
/// </summary>
public sealed class InputObject(InputObjectType type)
{
    private readonly List<KeyValuePair<string, object?>> fields = [];

    public InputObjectType Type { get; } = type;

    public IReadOnlyList<KeyValuePair<string, object?>> Fields => fields;

    /// <summary>Claims that the field was given (perhaps as null) or has a default.</summary>
    public bool Has(string name) => TryGet(name, out _);

    public bool TryGet(string name, out object? value)
    {
        foreach (var (key, given) in fields)
        {
            if (key == name)
            {
                value = given;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>The value of a field; default(T) when it is absent or null.</summary>
    [return: MaybeNull]
    public T Get<T>(string name) => TryGet(name, out var value) ? InputValue.As<T>(value, $"{Type.Name}.{name}") : default;

    internal void Add(string name, object? value) => fields.Add(new(name, value));
}
