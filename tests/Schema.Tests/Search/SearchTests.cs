namespace PartyHub.Schema.Tests.Search;

public sealed class SearchTests
{
    [Fact]
    public async Task Finds_in_all_data_sets_best_first()
    {
        var world = new World(seed: 51, 60);
        await using var hub = await SchemaHub.CreateAsync(world.FillAsync);
        var member = world.Members[7];
        var hits = (await hub.AskAsync($$"""{ search(text: "{{member.Name}}", first: 100) { __typename ... on Organisation { name } ... on Member { name } ... on Grid { name } ... on Venue { name } } }"""))["search"]?.AsArray() ?? [];
        var names = hits.Select(h => (string?)h?["name"] ?? "").ToList();
        Assert.Equal(member.Name, names[0]);
        Assert.All(names, n => Assert.Contains(member.Name, n, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(AllNames(world).Count(n => n.Contains(member.Name, StringComparison.OrdinalIgnoreCase)), hits.Count);
    }

    [Fact]
    public async Task Finds_a_chinese_word_of_two_characters_and_a_code()
    {
        var world = new World(seed: 52, 60);
        await using var hub = await SchemaHub.CreateAsync(world.FillAsync);
        Assert.Equal(100, (await hub.AskAsync("{ search(text: \"社区\", first: 100) { __typename } }"))["search"]?.AsArray().Count(h => h is not null) + Math.Max(0, 100 - AllNames(world).Count(n => n.Contains("社区", StringComparison.Ordinal))));
        var coded = world.Organisations.First(o => o.Code is not null);
        Assert.Equal(coded.Name, (string?)(await hub.AskAsync($$"""{ search(text: "{{coded.Code}}") { ... on Organisation { name } } }"""))["search"]?[0]?["name"]);
    }

    private static IEnumerable<string> AllNames(World world) =>
        [.. world.Organisations.Select(o => o.Name), .. world.Members.Select(m => m.Name), .. world.Grids.Select(g => g.Name), .. world.Venues.Select(v => v.Name)];
}
