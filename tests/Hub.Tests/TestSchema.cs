using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;

namespace PartyHub.Hub.Tests;

/// <summary>The smallest schema that shows what the host does: a value, an argument, a mutation.</summary>
internal static class TestSchema
{
    public static GraphQLSchema Build() => new(
        new ObjectType("Query", "Query", () => [new("hello", BuiltInScalars.String, new ResolverField(Resolve.Each<RequestContext>(_ => "world")), "hello")]),
        new ObjectType("Mutation", "Mutation", () => [new("change", BuiltInScalars.String, new ResolverField(Resolve.Each<RequestContext>(_ => "changed")), "change")]));
}
