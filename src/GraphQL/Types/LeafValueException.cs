namespace PartyHub.GraphQL.Types;

/// <summary>A resolver gave a value that its leaf type cannot represent: a fault of the schema, shown to clients only as a field error.</summary>
public sealed class LeafValueException : Exception
{
    public LeafValueException()
    {
    }

    public LeafValueException(string message) : base(message)
    {
    }

    public LeafValueException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
