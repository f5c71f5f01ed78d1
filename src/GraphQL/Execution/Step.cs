namespace PartyHub.GraphQL.Execution;

/// <summary>
/// One relation or aggregate of an operation: made once when the operation is compiled, shared by all its executions
/// (so it keeps no state of a request), and run once per execution for all parents of its level.
/// </summary>
public abstract class Step
{
    /// <summary>What the step does in a few words, shown to developers in <c>extensions.plan</c>.</summary>
    public virtual string Description => GetType().Name;

    /// <summary>
    /// Called once, after every step of the operation has been compiled: from now on the selections know all the keys
    /// that child steps require of the rows this step makes.
    /// </summary>
    public virtual void Complete()
    {
    }

    /// <summary>
    /// Brings the children of all parents of the level: a <see cref="ChildLink"/> for objects, a <see cref="LeafColumn"/> for leaves.
    /// An exception becomes one error at each parent; throw <see cref="GraphQLException"/> for an error meant for the client.
    /// </summary>
    public abstract ValueTask<FieldResult> RunAsync(StepContext context);
}
