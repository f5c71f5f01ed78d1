namespace PartyHub.GraphQL.Execution;

/// <summary>Tells which fields of a plan are sure to give equal values.</summary>
internal static class PlanEquality
{
    /// <summary>Claims that both call the same field with the same arguments in the same requests.</summary>
    public static bool IsSameCall(FieldPlan left, FieldPlan right) =>
        ReferenceEquals(left.Definition, right.Definition) && left.Condition == right.Condition && left.Arguments.IsSameAs(right.Arguments);

    /// <summary>Claims that both select the same from what the call gives.</summary>
    public static bool HasSameSelection(FieldPlan left, FieldPlan right) =>
        left.Children.Count == right.Children.Count && left.Children.Zip(right.Children).All(p => AreEqual(p.First, p.Second));

    private static bool AreEqual(SelectionPlan left, SelectionPlan right) =>
        left.PlannedFields.Length == right.PlannedFields.Length
        && left.PlannedFields.Zip(right.PlannedFields).All(p =>
            p.First.ResponseName == p.Second.ResponseName && IsSameCall(p.First, p.Second) && HasSameSelection(p.First, p.Second));
}
