using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>An operation, compiled once: everything about it that does not depend on the values of variables.</summary>
public sealed class OperationPlan
{
    internal OperationPlan(GraphQLSchema schema, DocumentNode document, OperationDefinitionNode operation)
    {
        Schema = schema;
        Document = document;
        Definition = operation;
    }

    public GraphQLSchema Schema { get; }

    public OperationType Operation => Definition.Operation;

    public string? Name => Definition.Name?.Value;

    public required SelectionPlan Root { get; init; }

    /// <summary>The steps in the order in which they run. Their number does not depend on the data.</summary>
    public required IReadOnlyList<FieldPlan> Steps { get; init; }

    internal DocumentNode Document { get; }

    internal OperationDefinitionNode Definition { get; }

    internal IncludeConditions Conditions { get; init; } = new();

    /// <summary>Claims that there is a @defer that counts: the operation was compiled for a caller that takes several payloads.</summary>
    internal bool HasDefer { get; init; }

    internal int FieldCount { get; init; }

    /// <summary>Claims that every execution answers the same: nothing but questions about the schema, and no variables.</summary>
    internal bool IsConstant => Definition.VariableDefinitions.IsEmpty && Operation == OperationType.Query
        && Root.PlannedFields.All(f => Introspection.IsSchemaQuestion(f.Definition) || f.Form == FieldForm.TypeName);

    /// <summary>The answer of a constant operation, once it has been given.</summary>
    internal byte[]? ConstantAnswer { get; set; }
}
