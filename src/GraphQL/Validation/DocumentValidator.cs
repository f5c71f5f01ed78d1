using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation;

/// <summary>Section 5: says whether a document can be executed against a schema, and if not, why.</summary>
public static class DocumentValidator
{
    /// <summary>All that is wrong with the document, up to <see cref="ValidationOptions.MaxErrors"/>; empty when it may be executed.</summary>
    public static IReadOnlyList<GraphQLError> Validate(GraphQLSchema schema, DocumentNode document, ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        var context = new ValidationContext(schema, document, options);
        if (LimitError(context) is { } refusal)
            return [refusal];
        new DocumentWalker(context, SpecifiedRules.Create(context)).Walk();
        return context.Errors;
    }

    /// <summary>What a document costs to check and run is bounded first, the cheapest bound before the dearer one.</summary>
    private static GraphQLError? LimitError(ValidationContext context) =>
        new Limits.DocumentSizeCheck(context).Run() ?? new Limits.NestingCheck(context).Run();
}
