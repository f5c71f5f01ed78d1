using System.Collections;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>
/// Completes the values that a resolver gave for a level (spec 6.4.3): leaves become fragments, objects become one level per
/// concrete type. Nulls at non-null positions are left for <see cref="NullPropagation"/>, save inside lists of leaves.
/// </summary>
internal static class Completion
{
    public static FieldResult Complete(OperationExecution execution, FieldPlan field, Level parents, object?[] values) =>
        field.Form == FieldForm.Composite
            ? new ObjectCompletion(execution.Schema, field, parents.Count).Complete(values)
            : new LeafCompletion(field, parents.Count).Complete(values);

    /// <summary>The items of a list value; throws what enumerating throws, or when it is no list.</summary>
    public static IEnumerable ItemsOf(object value, FieldPlan field) =>
        value is IEnumerable items and not string
            ? items
            : throw new LeafValueException($"{field.Coordinate} is a list, but its resolver gave a {value.GetType().Name}; give an IEnumerable.");
}
