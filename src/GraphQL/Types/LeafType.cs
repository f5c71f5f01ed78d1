using System.Buffers;
using System.Text.Json;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Types;

/// <summary>
/// A scalar or an enum: the only types with values of their own. Problems are worded without the value that was found,
/// for a value may be personal (they go into logs and responses).
/// </summary>
public abstract class LeafType(string name, string? description) : NamedType(name, description)
{
    /// <summary>Reads a literal of a document. Null and variables are handled before this is called.</summary>
    public abstract bool TryParseLiteral(ValueNode literal, out object? value, out string problem);

    /// <summary>Reads a variable's JSON value. Null is handled before this is called.</summary>
    public abstract bool TryParseJson(JsonElement json, out object? value, out string problem);

    /// <summary>Writes a resolver's value as JSON. Throws <see cref="LeafValueException"/> when the type cannot represent it.</summary>
    public abstract void Write(object value, IBufferWriter<byte> output);
}
