namespace PartyHub.GraphQL.Tests.Execution;

/// <summary>Cases on which the engine once disagreed with the reference implementation.</summary>
public static class NamedExecutionCases
{
    public static TheoryData<string, string, string> All { get; } = new()
    {
        { "a fragment visited under two conditions counts once among an error's locations", "query ($a: Boolean!) { ...F @include(if: $a) ...F } fragment F on Query { pick(choice: { id: 1 }) { __typename } things { id } odd }", """{"a":true}""" },
        { "a field whose first place is skipped stands where its next place is", "query ($a: Boolean!) { ...F @skip(if: $a) things { id name } ...F } fragment F on Query { matrix(points: []) pick(choice: { id: 1 }) { id } }", """{"a":true}""" },
    };
}
