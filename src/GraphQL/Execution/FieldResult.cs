namespace PartyHub.GraphQL.Execution;

/// <summary>The values of one field for all rows of a level: <see cref="ChildLink"/> (objects) or <see cref="LeafColumn"/> (leaves).</summary>
public abstract class FieldResult
{
    private protected FieldResult()
    {
    }
}
