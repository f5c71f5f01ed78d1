using PartyHub.GraphQL;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;
using PartyHub.Hub.OverHttp;
using PartyHub.Model;
using PartyHub.Schema;

namespace PartyHub.Hub.Tests.OverHttp;

public sealed class AnalystRuleTests
{
    private static readonly GraphQLSchema Public = HubSchema.Build();

    [Theory]
    [InlineData("{ me { name roles } organisations(first: 5) { totalCount nodes { name kind subtree { memberCount } } } }")]
    [InlineData("{ organisation(code: \"001\") { ...f children(first: 3) { edges { cursor node { name } } pageInfo { hasNextPage } } } } fragment f on Organisation { memberStatistics(by: [SEX]) { keys count suppressed } }")]
    [InlineData("{ __schema { types { name } } __typename }")]
    public void Totals_and_the_hierarchy_are_open(string document) => Require(document);

    [Theory]
    [InlineData("{ members(first: 1) { totalCount } }", "Query.members")]
    [InlineData("{ node(id: \"x\") { id } }", "Query.node")]
    [InlineData("{ search(text: \"王\") { __typename } }", "Query.search")]
    [InlineData("{ organisation(code: \"001\") { ... on Node { ... on Organisation { members(first: 1) { nodes { name } } } } } }", "Organisation.members")]
    [InlineData("query($w: OrganisationFilter) { organisations(where: $w) { totalCount } }", "Query.organisations(where:)")]
    [InlineData("{ organisations(first: 1) { nodes { ...f } } } fragment f on Organisation { s: memberStatistics(by: [SEX], where: { name: { eq: \"x\" } }) { count } }", "Organisation.memberStatistics(where:)")]
    [InlineData("{ importBatches(first: 1) { totalCount } }", "Query.importBatches")]
    [InlineData("mutation { unmaskMembers(input: { ids: [], purpose: \"x\" }) { __typename } }", "Mutation.unmaskMembers")]
    public void Rows_conditions_and_changes_are_refused_however_they_are_written(string document, string coordinate)
    {
        var refusal = Assert.Throws<Refusal>(() => Require(document));
        Assert.Equal("FORBIDDEN", refusal.Code);
        Assert.Contains(coordinate, refusal.Message, StringComparison.Ordinal);
    }

    private static void Require(string document) => AnalystRule.Require(Public, new GraphQLRequest(document), ParserLimits.Default);
}
