using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>Answers a field for a whole level: one value for each parent, in their order. An <see cref="Exception"/> as a value is an error of that parent alone.</summary>
public delegate ValueTask<object?[]> BatchResolver(ResolverContext context);

/// <summary>The events of a subscription, each the root value of one execution.</summary>
public delegate IAsyncEnumerable<object?> EventStream(ResolverContext context);

/// <summary>One call of a resolver: the level it answers for and the request around it.</summary>
public sealed class ResolverContext
{
    private readonly OperationExecution execution;

    internal ResolverContext(OperationExecution execution, FieldPlan field, Level parents, ArgumentValues arguments)
    {
        this.execution = execution;
        Field = field;
        Parents = parents;
        Arguments = arguments;
    }

    public FieldPlan Field { get; }

    public Level Parents { get; }

    public int Count => Parents.Count;

    public ArgumentValues Arguments { get; }

    public RequestContext Request => execution.Request;

    /// <summary>Ends when the caller has gone or the time of the operation is over; hand it on to the database.</summary>
    public CancellationToken CancellationToken => execution.CancellationToken;

    /// <summary>Hands over what the response needs until it has been written. Cells of a result are handed over by giving the result.</summary>
    public void DisposeWithResponse(IDisposable resource) => execution.Own(resource);

    internal OperationExecution Execution => execution;

    /// <summary>The object of a parent that a resolver made.</summary>
    public TParent Parent<TParent>(int row) =>
        Parents.Objects is { } objects && objects[row] is TParent parent
            ? parent
            : throw new InvalidOperationException(
                $"{Field.Coordinate} asks for a parent of type {typeof(TParent).Name}, but its parents are {(Parents.Objects is null ? "rows" : "other objects")}; "
                + "list the keys it needs in ResolverField.Keys or correct the parent's resolver.");

    /// <summary>A key column of a parent made of rows, by its index in <see cref="ResolverField.Keys"/>; <see cref="Level.NullKey"/> when null.</summary>
    public long Key(int key, int row) => Parents.Key(Field.KeyIndexes[key], row);
}
