using System.Globalization;
using System.Text;

namespace PartyHub.Schema.Sql;

/// <summary>A parameter of a statement: a whole number, a real number, a text or a list of keys.</summary>
internal readonly record struct SqlValue
{
    private SqlValue(SqlValueKind kind, long number, double real, object? reference)
    {
        Kind = kind;
        Number = number;
        Real = real;
        Reference = reference;
    }

    public SqlValueKind Kind { get; }
    public long Number { get; }
    public double Real { get; }
    public string Text => Reference as string ?? throw new InvalidOperationException($"a parameter of kind {Kind} was asked for as text");
    public ReadOnlyMemory<long> Keys => Reference is ReadOnlyMemory<long> keys ? keys : throw new InvalidOperationException($"a parameter of kind {Kind} was asked for as keys");
    private object? Reference { get; }

    public static SqlValue Of(long number) => new(SqlValueKind.Number, number, 0, null);
    public static SqlValue Of(double real) => new(SqlValueKind.Real, 0, real, null);
    public static SqlValue Of(string text) => new(SqlValueKind.Text, 0, 0, text);
    public static SqlValue Of(ReadOnlyMemory<long> keys) => new(SqlValueKind.Keys, 0, 0, keys);

    /// <summary>The keys as a JSON array, for providers that take lists so; the place in the list is the row's key.</summary>
    public string KeysAsJson()
    {
        var json = new StringBuilder("[");
        foreach (var key in Keys.Span)
        {
            if (json.Length > 1) json.Append(',');
            if (key == GraphQL.Execution.Level.NullKey) json.Append("null");
            else json.Append(CultureInfo.InvariantCulture, $"{key}");
        }

        return json.Append(']').ToString();
    }
}

internal enum SqlValueKind { Number, Real, Text, Keys }
