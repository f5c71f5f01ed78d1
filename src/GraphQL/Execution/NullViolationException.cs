namespace PartyHub.GraphQL.Execution;

/// <summary>A field gave null where its type promises a value.</summary>
internal sealed class NullViolationException(FieldPlan field) : Exception($"Cannot return null for non-nullable field {field.Coordinate}.");
