using System.Diagnostics.CodeAnalysis;

namespace PartyHub.GraphQL.Execution;

/// <summary>The arguments of a field in one request: only those that were given or have a default.</summary>
public sealed class ArgumentValues
{
    private readonly IReadOnlyList<KeyValuePair<string, object?>> values;

    internal ArgumentValues(IReadOnlyList<KeyValuePair<string, object?>> values) => this.values = values;

    public static ArgumentValues Empty { get; } = new([]);

    public IReadOnlyList<KeyValuePair<string, object?>> All => values;

    /// <summary>Claims that the argument was given (perhaps as null) or has a default.</summary>
    public bool Has(string name) => TryGet(name, out _);

    public bool TryGet(string name, out object? value)
    {
        foreach (var (key, given) in values)
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

    /// <summary>
    /// The value of an argument; default(T) when it is absent or null (ask for <c>int?</c> where 0 differs from absent).
    /// Lists may be asked for as arrays: <c>Get&lt;string[]&gt;("ids")</c>.
    /// </summary>
    [return: MaybeNull]
    public T Get<T>(string name) => TryGet(name, out var value) ? InputValue.As<T>(value, name) : default;
}
