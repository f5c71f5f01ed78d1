namespace PartyHub.GraphQL.Tests.Oracle;

/// <summary>Documents on which the engine and the reference implementation once disagreed, named after what was wrong.</summary>
public static class NamedCases
{
    /// <summary>Differences in reading and printing.</summary>
    public static TheoryData<string, string> Parsing { get; } = new()
    {
        { "position between CR and LF", "{ a }\r\n%" },
        { "message that quotes half a surrogate pair", "{ a(b: \"\\\U0001F600\") }" },
    };

    /// <summary>Differences in validating, against <see cref="SampleSchema"/>.</summary>
    public static TheoryData<string, string> Validating { get; } = new()
    {
        { "list literal for an input object", "{ things(filter: [1]) { __typename } }" },
        { "fragment that spreads itself on a type without fields", "{ ...F } fragment F on Range { ... on Thing1 { f1(a: 1) f1(a: 2) } ...F }" },
        { "fragment deferred in two ways at the root of a subscription", "subscription { ...F @defer ... on Subscription @defer { ...F } ticks } fragment F on Subscription { __typename }" },
    };
}
