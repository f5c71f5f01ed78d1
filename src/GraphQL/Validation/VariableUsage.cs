using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation;

/// <summary>A place where a variable is used, and what is expected there.</summary>
/// <param name="Node">The variable as used.</param>
/// <param name="Type">The type expected at the place; null when the schema does not know it.</param>
/// <param name="ParentType">The type of the list or object around the place.</param>
/// <param name="LocationDefault">The default of the argument or input field.</param>
internal sealed record VariableUsage(VariableNode Node, GraphQLType? Type, GraphQLType? ParentType, ValueNode? LocationDefault);
