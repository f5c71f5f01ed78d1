using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;

namespace PartyHub.Hub.Tests;

/// <summary>The smallest schema that shows what the host does: a value, a mutation, a stream.</summary>
internal static class TestSchema
{
    public static GraphQLSchema Build() => new(
        new ObjectType("Query", "Query", () => [new("hello", BuiltInScalars.String, new ResolverField(Resolve.Each<RequestContext>(_ => "world")), "hello")]),
        new ObjectType("Mutation", "Mutation", () => [new("change", BuiltInScalars.String, new ResolverField(Resolve.Each<RequestContext>(_ => "changed")), "change")]),
        new ObjectType("Subscription", "Subscription", () =>
        [
            new("count", BuiltInScalars.Int, new ResolverField(Resolve.Each<object>(value => value)), "counts up to a number, or for ever")
            {
                Arguments = [new("to", BuiltInScalars.Int, "the last number")],
                Subscribe = Count,
            },
        ]));

    private static async IAsyncEnumerable<object?> Count(ResolverContext context)
    {
        var last = context.Arguments.Has("to") ? context.Arguments.Get<int>("to") : int.MaxValue;
        for (var number = 1; number <= last; number++)
        {
            if (number > 2) await Task.Delay(Timeout.Infinite, context.CancellationToken);
            yield return number;
        }
    }
}
