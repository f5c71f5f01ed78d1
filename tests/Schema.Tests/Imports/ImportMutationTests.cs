using PartyHub.Model;
using PartyHub.Model.Imports;
using PartyHub.Model.Protection;
using PartyHub.Model.Scopes;

namespace PartyHub.Schema.Tests.Imports;

public sealed class ImportMutationTests
{
    private static readonly Viewer Steward = new("steward", [Role.Steward], ScopeContext.Everything);

    [Fact]
    public async Task Applies_a_batch_and_shows_it_as_it_is_afterwards()
    {
        await using var hub = await SchemaHub.CreateAsync(AddBatchAsync);
        Assert.Equal("""{"data":{"applyImport":{"batch":{"state":"APPLIED"},"errors":[]}}}""", await hub.AskTextAsync(Mutation("applyImport"), Steward));
    }

    [Fact]
    public async Task A_refusal_is_a_typed_error_with_the_batch_as_it_is()
    {
        await using var hub = await SchemaHub.CreateAsync(AddBatchAsync);
        Assert.Equal("""{"data":{"rollbackImport":{"batch":{"state":"CHECKED"},"errors":[{"code":"NOT_APPLIED","message":"no"}]}}}""",
            await hub.AskTextAsync(Mutation("rollbackImport").Replace("code", "code message", StringComparison.Ordinal), Steward));
    }

    [Fact]
    public async Task Who_is_no_steward_or_does_not_see_the_batch_is_refused()
    {
        await using var hub = await SchemaHub.CreateAsync(AddBatchAsync);
        foreach (var scope in new[] { ScopeContext.Nothing, ScopeContext.Everything })
        {
            var reader = new Viewer("reader", [Role.Viewer], scope);
            Assert.Contains("FORBIDDEN", await hub.AskTextAsync(Mutation("applyImport"), reader), StringComparison.Ordinal);
        }

        Assert.Contains("NOT_FOUND", await hub.AskTextAsync(Mutation("applyImport"), Steward with { Scope = ScopeContext.Nothing }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unmasks_on_record_and_only_in_scope()
    {
        var world = new World(seed: 62, 4);
        await using var hub = await SchemaHub.CreateAsync(world.FillAsync);
        await using (var db = hub.Database.NewContext())
        {
            var member = db.Members.Single(m => m.Id == 3);
            member.IdNumber = hub.Protector.Protect("990101199001010014", "Member.IdNumber", Mask.IdNumber);
            await db.SaveChangesAsync();
        }

        var mutation = $$"""mutation { unmaskMembers(input: { ids: ["{{new NodeId("Member", 3)}}"], purpose: "核对转正材料中的身份信息" }) { members { idNumber mobile } } }""";
        Assert.Equal("""{"data":{"unmaskMembers":{"members":[{"idNumber":"990101199001010014","mobile":null}]}}}""", await hub.AskTextAsync(mutation, Steward));
        Assert.Equal("""{"data":{"unmaskMembers":{"members":[]}}}""", await hub.AskTextAsync(mutation, Steward with { Scope = ScopeContext.Nothing }));
        Assert.Equal("FORBIDDEN", await hub.ErrorCodeAsync(mutation, new Viewer("reader", [Role.Viewer], ScopeContext.Everything)));
        Assert.Equal("BAD_USER_INPUT", await hub.ErrorCodeAsync(mutation.Replace("核对转正材料中的身份信息", "看看", StringComparison.Ordinal), Steward));
        await using var after = hub.Database.NewContext();
        Assert.Equal(["members:3", "members:"], after.AuditEntries.OrderBy(e => e.Sequence).Select(e => e.Target));
    }

    [Fact]
    public async Task Progress_is_given_event_by_event()
    {
        await using var hub = await SchemaHub.CreateAsync(AddBatchAsync);
        var events = await hub.WatchAsync($$"""subscription { importProgress(batchId: "{{new NodeId("ImportBatch", 1)}}") { state rowsRead rowsTotal issueCount } }""", Steward);
        Assert.Equal(
            ["""{"data":{"importProgress":{"state":"APPLYING","rowsRead":1,"rowsTotal":2,"issueCount":0}}}""", """{"data":{"importProgress":{"state":"APPLIED","rowsRead":2,"rowsTotal":2,"issueCount":1}}}"""],
            events);
    }

    private static string Mutation(string name) =>
        $$"""mutation { {{name}}(input: { batchId: "{{new NodeId("ImportBatch", 1)}}" }) { batch { state } errors { code } } }""";

    private static async Task AddBatchAsync(HubContext db)
    {
        db.Add(new ImportBatch { Id = 1, FileName = "a.xlsx", FileHash = [1], ImportedBy = "test", State = ImportState.Checked });
        await db.SaveChangesAsync();
    }
}
