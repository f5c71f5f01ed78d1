using System.Text.Json.Nodes;

namespace PartyHub.Schema.Tests.Paging;

public sealed class ConnectionTests
{
    /// <summary>Orders with nulls, ties, both directions, relations; the whole list once, then page by page from both ends.</summary>
    [Theory]
    [InlineData("organisations", "[{ code: ASC }]")]
    [InlineData("organisations", "[{ foundedOn: DESC }, { name: ASC }]")]
    [InlineData("organisations", "[{ parent: { name: DESC } }, { depth: ASC }]")]
    [InlineData("organisations", "[]")]
    [InlineData("members", "[{ joinedOn: ASC }]")]
    [InlineData("members", "[{ sex: DESC }, { education: ASC }]")]
    [InlineData("members", "[{ organisation: { code: ASC } }, { name: DESC }]")]
    [InlineData("venues", "[{ floorArea: DESC }]")]
    [InlineData("venues", "[{ floorArea: ASC }, { organisation: { region: { code: ASC } } }]")]
    [InlineData("grids", "[{ households: ASC }, { region: { name: DESC } }]")]
    public async Task Pages_forward_and_backward_give_the_whole_list(string list, string order)
    {
        var world = new World(seed: 11, 60);
        await using var hub = await SchemaHub.CreateAsync(world.FillAsync);
        var all = (await hub.AskAsync($"{{ {list}(first: 200, order: {order}) {{ totalCount nodes {{ id }} }} }}"))[list];
        var whole = Ids(all);
        Assert.Equal(whole.Distinct(), whole);
        Assert.Equal(whole.Count, (int?)all?["totalCount"]);
        var none = await hub.AskAsync($"{{ {list}(first: 5, order: {order}, where: {{ name: {{ eq: \"none\" }} }}) {{ totalCount nodes {{ id }} }} }}");
        Assert.Equal("""{"totalCount":0,"nodes":[]}""", none[list]?.ToJsonString());
        Assert.Equal(whole, await WalkAsync(hub, $"{list}(first: 7, after: $cursor, order: {order})", list, backward: false));
        var reversed = await WalkAsync(hub, $"{list}(last: 7, before: $cursor, order: {order})", list, backward: true);
        Assert.Equal(whole, reversed);
    }

    [Fact]
    public async Task Nested_pages_of_many_parents_equal_those_of_each_parent()
    {
        var world = new World(seed: 12, 60);
        await using var hub = await SchemaHub.CreateAsync(world.FillAsync);
        var nested = await hub.AskAsync("""
            { organisations(first: 60) { nodes { id
                a: children(first: 2) { ...Ids } b: children(last: 2) { ...Ids } c: members(first: 2, order: [{ joinedOn: DESC }]) { nodes { id } pageInfo { hasNextPage endCursor } }
                d: venues(first: 3, includeSubtree: true) { nodes { id } totalCount } e: descendants(last: 3) { ...Ids } } } }
            fragment Ids on OrganisationConnection { totalCount edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
            """);
        // The organisations; five pages; four counts.
        Assert.Equal(10, hub.Statements);
        foreach (var organisation in nested["organisations"]?["nodes"]?.AsArray() ?? [])
        {
            var single = await hub.AskAsync("""
                query ($id: ID!) { organisation(id: $id) { id
                    a: children(first: 2) { ...Ids } b: children(last: 2) { ...Ids } c: members(first: 2, order: [{ joinedOn: DESC }]) { nodes { id } pageInfo { hasNextPage endCursor } }
                    d: venues(first: 3, includeSubtree: true) { nodes { id } totalCount } e: descendants(last: 3) { ...Ids } } }
                fragment Ids on OrganisationConnection { totalCount edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
                """, variables: new { id = (string?)organisation?["id"] });
            Assert.Equal(single["organisation"]?.ToJsonString(), organisation?.ToJsonString());
        }
    }

    [Fact]
    public async Task The_last_page_says_so_and_an_edge_has_its_cursor()
    {
        var world = new World(seed: 13, 30);
        await using var hub = await SchemaHub.CreateAsync(world.FillAsync);
        var page = (await hub.AskAsync("{ grids(first: 29) { edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }"))["grids"];
        Assert.Equal((true, false, 30), ((bool?)page?["pageInfo"]?["hasNextPage"], (bool?)page?["pageInfo"]?["hasPreviousPage"], (int?)page?["totalCount"]));
        Assert.Equal((string?)page?["pageInfo"]?["endCursor"], (string?)page?["edges"]?[28]?["cursor"]);
        var rest = (await hub.AskAsync("query ($c: String) { grids(first: 29, after: $c) { nodes { code } pageInfo { hasNextPage hasPreviousPage } } }", variables: new { c = (string?)page?["edges"]?[28]?["cursor"] }))["grids"];
        Assert.Equal((false, true, 1), ((bool?)rest?["pageInfo"]?["hasNextPage"], (bool?)rest?["pageInfo"]?["hasPreviousPage"], rest?["nodes"]?.AsArray().Count));
    }

    [Theory]
    [InlineData("grids(first: 0) { totalCount }", "BAD_PAGE_SIZE")]
    [InlineData("grids(first: 201) { totalCount }", "BAD_PAGE_SIZE")]
    [InlineData("grids(first: 1, last: 1) { totalCount }", "BAD_PAGE_SIZE")]
    [InlineData("grids(after: \"nonsense\") { totalCount }", "BAD_CURSOR")]
    [InlineData("organisation(id: \"nonsense\") { id }", "BAD_ID")]
    public async Task Refuses_what_is_no_page_cursor_or_id(string selection, string code)
    {
        await using var hub = await SchemaHub.CreateAsync(new World(seed: 1, 3).FillAsync);
        Assert.Equal(code, await hub.ErrorCodeAsync($"{{ {selection} }}"));
    }

    [Fact]
    public async Task A_cursor_of_another_order_or_a_changed_one_is_refused()
    {
        await using var hub = await SchemaHub.CreateAsync(new World(seed: 1, 9).FillAsync);
        var cursor = (string?)(await hub.AskAsync("{ grids(first: 2) { pageInfo { endCursor } } }"))["grids"]?["pageInfo"]?["endCursor"] ?? "";
        Assert.Equal("BAD_CURSOR", await hub.ErrorCodeAsync($"{{ grids(after: \"{cursor}\", order: [{{ name: ASC }}]) {{ totalCount }} }}"));
        var changed = (cursor[0] == 'A' ? "B" : "A") + cursor[1..];
        Assert.Equal("BAD_CURSOR", await hub.ErrorCodeAsync($"{{ grids(after: \"{changed}\") {{ totalCount }} }}"));
    }

    private static async Task<List<string?>> WalkAsync(SchemaHub hub, string field, string list, bool backward)
    {
        var (walked, cursor, more) = (new List<string?>(), (string?)null, true);
        for (var page = 0; more && page < 100; page++)
        {
            var answer = (await hub.AskAsync(
                $"query ($cursor: String) {{ {field} {{ nodes {{ id }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}", variables: new { cursor }))[list];
            walked.InsertRange(backward ? 0 : walked.Count, Ids(answer));
            cursor = (string?)answer?["pageInfo"]?[backward ? "startCursor" : "endCursor"];
            more = (bool?)answer?["pageInfo"]?[backward ? "hasPreviousPage" : "hasNextPage"] == true;
        }

        return walked;
    }

    private static List<string?> Ids(JsonNode? connection) => [.. connection?["nodes"]?.AsArray().Select(n => (string?)n?["id"]) ?? []];
}
