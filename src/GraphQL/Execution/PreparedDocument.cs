using System.Collections.Concurrent;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>A document that has been found valid, and the plans of its operations, each compiled when first asked for.</summary>
internal sealed class PreparedDocument(GraphQLSchema schema, DocumentNode document, int maximumPlanFields)
{
    private readonly ConcurrentDictionary<(OperationDefinitionNode Operation, bool IsIncremental), Lazy<OperationPlan>> plans = new();

    /// <summary>The plan of an operation. Throws <see cref="GraphQLException"/> when it expands to too many fields.</summary>
    public OperationPlan PlanOf(OperationDefinitionNode operation, bool isIncremental) => plans.GetOrAdd(
        (operation, isIncremental),
        key => new Lazy<OperationPlan>(() => OperationCompiler.Compile(schema, document, key.Operation, maximumPlanFields, key.IsIncremental))).Value;

    public void CompileAll()
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
            PlanOf(operation, false);
    }

    /// <summary>GetOperation (spec 6.1). Throws <see cref="GraphQLException"/> when the request does not settle which.</summary>
    public OperationDefinitionNode Choose(string? name)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToList();
        if (string.IsNullOrEmpty(name))
        {
            return operations.Count switch
            {
                1 => operations[0],
                0 => throw new GraphQLException("The document has no operation; add a query, mutation or subscription.", GraphQLErrorCode.OperationUnresolved),
                _ => throw new GraphQLException("The document has several operations; say with operationName which one to run.", GraphQLErrorCode.OperationUnresolved),
            };
        }

        return operations.Find(o => o.Name?.Value == name)
            ?? throw new GraphQLException("The document has no operation of the name given as operationName.", GraphQLErrorCode.OperationUnresolved);
    }
}
