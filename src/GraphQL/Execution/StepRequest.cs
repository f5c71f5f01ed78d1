namespace PartyHub.GraphQL.Execution;

/// <summary>What a <see cref="Types.StepField"/> is given to compile its step.</summary>
public sealed class StepRequest
{
    internal StepRequest(FieldPlan field) => Field = field;

    public FieldPlan Field { get; }

    /// <summary>The selection on whose rows or objects the step will run.</summary>
    public SelectionPlan Parent => Field.Parent;

    /// <summary>One selection per possible concrete type of the field; empty for leaves.</summary>
    public IReadOnlyList<SelectionPlan> Children => Field.Children;

    /// <summary>Asks for a hidden key of the parent's rows; read it at run time with <see cref="Level.Key"/> by the index given back.</summary>
    public int RequireKey(object keyToken) => Parent.RequireKey(keyToken);
}
