using System.Text;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>One field of a <see cref="SelectionPlan"/>: everything about it that does not depend on a request.</summary>
public sealed class FieldPlan
{
    internal FieldPlan(SelectionPlan parent, int index, FieldDefinition definition, string responseName, DocumentNode document)
    {
        Parent = parent;
        Index = index;
        Definition = definition;
        ResponseName = responseName;
        Document = document;
        NameUtf8 = Encoding.UTF8.GetBytes($"\"{responseName}\":");
    }

    public SelectionPlan Parent { get; }

    /// <summary>The place in <see cref="SelectionPlan.Fields"/>.</summary>
    public int Index { get; }

    public FieldDefinition Definition { get; }

    public string ResponseName { get; }

    /// <summary>The response name as it is written: quoted, with its colon.</summary>
    public ReadOnlyMemory<byte> NameUtf8 { get; }

    /// <summary>Where the field stands in the schema, e.g. <c>Organisation.members</c>.</summary>
    public string Coordinate => $"{Parent.Type.Name}.{Definition.Name}";

    /// <summary>Where the field stands in the operation, e.g. <c>organisations.nodes.members</c>.</summary>
    public string Path => Parent.Field is { } outer ? $"{outer.Path}.{ResponseName}" : ResponseName;

    public ArgumentPlans Arguments { get; internal set; } = ArgumentPlans.None;

    /// <summary>An index into the include conditions evaluated for the request; -1 when the field is always included.</summary>
    public int Condition { get; internal set; } = -1;

    /// <summary>The cell of a <see cref="ColumnField"/> in its row, given by the source when it compiles the step; -1 until then.</summary>
    public int Slot { get; set; } = -1;

    /// <summary>One selection per possible concrete type; empty for leaves.</summary>
    public IReadOnlyList<SelectionPlan> Children { get; internal set; } = [];

    /// <summary>The step of a <see cref="StepField"/> that no source has claimed.</summary>
    public Step? Step { get; internal set; }

    /// <summary>Claims that the source of the parent delivers the field's objects with the row.</summary>
    public bool IsPart { get; private set; }

    public bool IsNonNull => Definition.Type.IsNonNull;

    /// <summary>An earlier field of the same selection that asks the same with the same arguments: its result serves both.</summary>
    internal FieldPlan? SameAs { get; set; }

    /// <summary>An earlier resolver field that makes the same call but selects otherwise: its values serve both.</summary>
    internal FieldPlan? SameCallAs { get; set; }

    internal DocumentNode Document { get; }

    internal int Ordinal { get; init; }

    internal FieldForm Form => ReferenceEquals(Definition, Introspection.TypeNameField) ? FieldForm.TypeName
        : Definition.Kind is ColumnField ? FieldForm.Column
        : Definition.Type.Named is LeafType ? FieldForm.Leaf
        : FieldForm.Composite;

    internal IReadOnlyList<FieldOccurrence> Occurrences
    {
        get;
        set
        {
            field = value;
            MayBeDeferred = value.Any(o => o.Defer is not null);
        }
    } = [];

    /// <summary>Claims that a place of the field is inside a @defer; in a request where the others do not count, it waits.</summary>
    internal bool MayBeDeferred { get; private set; }

    internal int[] KeyIndexes { get; set; } = [];

    /// <summary>
    /// Says that the step which makes the parent delivers this relation too, as a part (joined into its own statement):
    /// the engine compiles and runs no step for it. Only while compiling the parent's step.
    /// </summary>
    public void ClaimAsPart() => IsPart = true;

    public override string ToString() => Path;
}

/// <summary>One place in the document where a field was selected, the condition under which it counts, its position in the selection, and the @defer around it.</summary>
internal readonly record struct FieldOccurrence(FieldNode Node, int Condition, int Position, DeferUsage? Defer);

/// <summary>Where the emitter finds a field's value.</summary>
internal enum FieldForm
{
    TypeName,
    Column,
    Leaf,
    Composite,
}
