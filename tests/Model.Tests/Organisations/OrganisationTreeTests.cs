using Microsoft.EntityFrameworkCore;
using PartyHub.Model.Organisations;

namespace PartyHub.Model.Tests.Organisations;

public sealed class OrganisationTreeTests
{
    [Fact]
    public async Task Derives_paths_and_depths_from_the_parent_edges()
    {
        await using var hub = await TemporaryHub.CreateAsync();
        await using var db = hub.NewContext();
        Add(db, 1, null);
        Add(db, 2, 1);
        Add(db, 40, 2);
        await db.SaveChangesAsync();
        Assert.Equal(3, await OrganisationTree.RebuildPathsAsync(db, CancellationToken.None));
        Assert.Equal(0, await OrganisationTree.RebuildPathsAsync(db, CancellationToken.None));
        var leaf = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == 40);
        Assert.Equal(("000100020014", 2), (leaf.Path, leaf.Depth));
        Assert.Equal([1, 2, 40], OrganisationPath.Ids(leaf.Path));
    }

    [Fact]
    public async Task A_moved_organisation_takes_its_subtree_along()
    {
        await using var hub = await TemporaryHub.CreateAsync();
        await using var db = hub.NewContext();
        Add(db, 1, null);
        Add(db, 2, 1);
        Add(db, 3, 1);
        Add(db, 4, 2);
        await db.SaveChangesAsync();
        await OrganisationTree.RebuildPathsAsync(db, CancellationToken.None);
        await db.Organisations.Where(o => o.Id == 2).ExecuteUpdateAsync(set => set.SetProperty(o => o.ParentId, 3L));
        Assert.Equal(2, await OrganisationTree.RebuildPathsAsync(db, CancellationToken.None));
        Assert.Equal("0001000300020004", (await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == 4)).Path);
    }

    [Fact]
    public async Task Refuses_a_circle_and_names_its_organisations()
    {
        await using var hub = await TemporaryHub.CreateAsync();
        await using var db = hub.NewContext();
        Add(db, 1, null);
        Add(db, 2, 1);
        Add(db, 3, 2);
        await db.SaveChangesAsync();
        await db.Organisations.Where(o => o.Id == 2).ExecuteUpdateAsync(set => set.SetProperty(o => o.ParentId, 3L));
        var refusal = await Assert.ThrowsAsync<Refusal>(() => OrganisationTree.RebuildPathsAsync(db, CancellationToken.None));
        Assert.Equal("TREE_CYCLE", refusal.Code);
        Assert.Contains("2, 3", refusal.Message, StringComparison.Ordinal);
    }

    private static void Add(HubContext db, long id, long? parentId) => db.Organisations.Add(new Organisation
    {
        Id = id,
        Name = $"党支部{id}",
        NameKey = $"{id}",
        Kind = OrganisationKind.Committee,
        ParentId = parentId,
        Path = $"!{id}",
    });
}
