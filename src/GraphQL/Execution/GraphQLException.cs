namespace PartyHub.GraphQL.Execution;

/// <summary>An error that a step or resolver means for the client: it is shown as it is, not masked. The engine adds path and locations.</summary>
public sealed class GraphQLException : Exception
{
    public GraphQLException(GraphQLError error) : base(error.Message) => Error = error;

    public GraphQLException(string message, string code) : this(new GraphQLError(message, code))
    {
    }

    public GraphQLError Error { get; }
}
