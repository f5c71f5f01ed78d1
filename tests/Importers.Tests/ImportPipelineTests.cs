using Microsoft.EntityFrameworkCore;
using PartyHub.Importers.Matching;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Previewing;
using PartyHub.Importers.Reading;
using PartyHub.Importers.Recognising;
using PartyHub.Importers.Writing;
using PartyHub.Model;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Tests;

/// <summary>Checking, applying, resuming and taking back, on a small tree.</summary>
public sealed class ImportPipelineTests
{
    [Fact]
    public async Task The_same_file_again_changes_nothing_and_says_so()
    {
        await using var hub = await TreeAsync();
        var again = await hub.ImportAsync(hub.File("党员.xlsx", Sheets.Xlsx(SmallTree.Members)));
        Assert.Equal("APPLIED 4 read, 0 created, 0 updated, 4 unchanged, 0 staged, 0 rejected", Counts(again));
        Assert.Contains(IssueCode.AlreadyImported, await CodesAsync(hub, again));
    }

    [Fact]
    public async Task A_corrected_file_updates_only_what_differs_and_fills_in_the_missing_number()
    {
        await using var hub = await TreeAsync();
        var corrected = SmallTree.Members.Replace("李四|女||1980-05-06", "李四|女|990101198005060020|1980-05-06", StringComparison.Ordinal);
        var number = IdNumberParser.CheckCharacter("99010119800506002").ToString();
        var run = await hub.ImportAsync(hub.File("党员改.xlsx", Sheets.Xlsx(corrected.Replace("990101198005060020", "99010119800506002" + number, StringComparison.Ordinal))));
        Assert.Equal("APPLIED 4 read, 0 created, 1 updated, 3 unchanged, 0 staged, 0 rejected", Counts(run));
        await using var db = hub.NewContext();
        Assert.NotNull((await db.Members.SingleAsync(m => m.Name == "李四")).IdNumber);
    }

    [Fact]
    public async Task An_empty_cell_erases_nothing_and_a_vaguer_date_replaces_nothing()
    {
        await using var hub = await TreeAsync();
        var run = await hub.ImportAsync(hub.File("党员.xlsx", Sheets.Xlsx("姓名|公民身份号码|出生日期|人员类别|所在党支部代码|手机号码\n张三|990101199003070015|1990-03|正式党员|001001001|")));
        Assert.Equal("APPLIED 1 read, 0 created, 0 updated, 1 unchanged, 0 staged, 0 rejected", Counts(run));
    }

    [Fact]
    public async Task An_older_sheet_does_not_replace_newer_values()
    {
        await using var hub = await TreeAsync();
        var newer = "姓名|公民身份号码|人员类别|所在党支部代码|学历\n张三|990101199003070015|正式党员|001001001|本科";
        var older = newer.Replace("本科", "大专", StringComparison.Ordinal);
        await hub.ImportAsync(new ImportOptions { ImportedBy = "test", AsOf = new DateOnly(2026, 4, 30) }, hub.File("四月.xlsx", Sheets.Xlsx(newer)));
        var run = await hub.ImportAsync(new ImportOptions { ImportedBy = "test", AsOf = new DateOnly(2026, 3, 31) }, hub.File("三月.xlsx", Sheets.Xlsx(older)));
        Assert.Contains(IssueCode.StaleValue, await CodesAsync(hub, run));
        await using var db = hub.NewContext();
        Assert.Equal("21", (await db.Members.SingleAsync(m => m.Name == "张三")).Education);
    }

    [Fact]
    public async Task An_unknown_organisation_to_import_under_is_refused()
    {
        await using var hub = await TreeAsync();
        var run = await hub.CheckAsync(new ImportOptions { ImportedBy = "test", UnderCode = "999" }, hub.File("党员.xlsx", Sheets.Xlsx(SmallTree.Members)));
        Assert.Equal((ImportState.Refused, 2), (run.Batches[0].State, run.ExitCode));
        Assert.Contains(IssueCode.UnderNotFound, await CodesAsync(hub, run));
    }

    [Fact]
    public async Task A_row_that_breaks_the_parser_is_rejected_by_itself()
    {
        await using var hub = await TreeAsync();
        using var file = SheetReader.Open(new MemoryStream(Sheets.Xlsx(SmallTree.Members)), "党员.xlsx");
        var good = SheetRecogniser.Recognise(file.Sheets[0]);
        var broken = new RecognisedSheet(file.Sheets[0], SheetOutcome.Recognised, _ => [new RecognisedRow(new SheetRow(2, []), [])])
        {
            Dataset = Dataset.Members,
            Columns = good.Columns,
        };
        await using var db = hub.NewContext();
        var batch = new ImportBatch { FileName = "党员.xlsx", FileHash = [], Dataset = Dataset.Members, ImportedBy = "test" };
        var writer = new PreviewWriter(db, hub.Protector, batch);
        await writer.BeginAsync(CancellationToken.None);
        var regions = await RegionIndex.LoadAsync(db, CancellationToken.None);
        var parser = new RowParser(broken, FieldTable.Members, new DateOnly(2026, 11, 22), () => []);
        var context = new CheckContext
        {
            Db = db, Organisations = await OrganisationLoading.LoadAsync(db, regions, CancellationToken.None), Regions = regions,
            Protector = hub.Protector, BatchId = batch.Id, Today = new DateOnly(2026, 11, 22), SheetFields = parser.SheetFields,
        };
        await new SheetCheck(broken, batch, context, parser, writer, new MemberDecider(new SeenMembers(), "党员.xlsx"), null).RunAsync(CancellationToken.None);
        Assert.Equal((1, 1), (batch.RowsRead, batch.Rejected));
        Assert.Equal(IssueCode.RowUnreadable, (await db.ImportIssues.SingleAsync(i => i.BatchId == batch.Id)).Code);
    }

    [Fact]
    public async Task Staged_rows_are_resumed_when_put_right()
    {
        await using var hub = await TreeAsync();
        var run = await hub.ImportAsync(hub.File("新党员.xlsx", Sheets.Xlsx("姓名|所在党支部|人员类别|出生日期\n王五|没有这个党支部|正式党员|1990-1-1\n赵六|某公司党支部（退休）|正式党员|1991-1-1")));
        Assert.Equal("APPLIED 2 read, 0 created, 0 updated, 0 unchanged, 2 staged, 0 rejected", Counts(run));
        var fixes = new Dictionary<int, IReadOnlyDictionary<string, string>> { [2] = new Dictionary<string, string> { ["orgName"] = "中共二七区甲街道一号社区支部委员会" } };
        var resumed = await hub.Pipeline.ResumeAsync(run.BatchIds[0], fixes, "test", CancellationToken.None);
        await hub.Pipeline.ApplyAsync(resumed.BatchIds, CancellationToken.None);
        await using var db = hub.NewContext();
        Assert.Equal("001001001", (await db.Members.Include(m => m.Organisation).SingleAsync(m => m.Name == "王五")).Organisation?.Code);
        Assert.Equal("Resolved Waiting", string.Join(' ', await db.StagedRows.Where(r => r.BatchId == run.BatchIds[0]).OrderBy(r => r.Row).Select(r => r.State).ToListAsync()));
    }

    [Fact]
    public async Task A_batch_is_applied_once_and_only_when_checked()
    {
        await using var hub = await TreeAsync();
        var run = await hub.CheckAsync(hub.File("新.xlsx", Sheets.Xlsx("姓名|所在党支部代码|人员类别|出生日期\n王五|001001001|正式党员|1990-1-1")));
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            try
            {
                await hub.Pipeline.ApplyAsync(run.BatchIds, CancellationToken.None);
                return "APPLIED";
            }
            catch (Refusal refusal)
            {
                return refusal.Code;
            }
        })));
        Assert.Equal("APPLIED BATCH_STATE", string.Join(' ', both.Order(StringComparer.Ordinal)));
        await using var db = hub.NewContext();
        Assert.Equal(1, await db.Members.CountAsync(m => m.Name == "王五"));
    }

    [Fact]
    public async Task A_preview_that_the_data_have_outrun_is_refused_whole()
    {
        await using var hub = await TreeAsync();
        var sheet = Sheets.Xlsx("姓名|公民身份号码|所在党支部代码|人员类别\n王五|990101199003070023|001001001|正式党员\n赵六||001001001|正式党员");
        var first = await hub.CheckAsync(hub.File("甲.xlsx", sheet));
        var second = await hub.CheckAsync(hub.File("甲.xlsx", sheet));
        await hub.Pipeline.ApplyAsync(first.BatchIds, CancellationToken.None);
        var refusal = await Assert.ThrowsAsync<Refusal>(() => hub.Pipeline.ApplyAsync(second.BatchIds, CancellationToken.None));
        Assert.Equal("BATCH_STALE", refusal.Code);
        await using var db = hub.NewContext();
        Assert.Equal((1, 1), (await db.Members.CountAsync(m => m.Name == "王五"), await db.Members.CountAsync(m => m.Name == "赵六")));
        Assert.Equal(ImportState.Checked, (await db.ImportBatches.SingleAsync(b => b.Id == second.BatchIds[0])).State);
    }

    [Fact]
    public async Task A_batch_that_depends_on_another_waits_for_it()
    {
        await using var hub = await TestHub.CreateAsync();
        var run = await hub.CheckAsync(hub.File("党员.xlsx", Sheets.Xlsx(SmallTree.Members)), hub.File("组织.xlsx", Sheets.Xlsx(SmallTree.Organisations)));
        Assert.Equal("Organisations Members", string.Join(' ', run.Batches.Select(b => b.Dataset)));
        var refusal = await Assert.ThrowsAsync<Refusal>(() => hub.Pipeline.ApplyAsync([run.BatchIds[1]], CancellationToken.None));
        Assert.Equal("BATCH_DEPENDS", refusal.Code);
        await hub.Pipeline.ApplyAsync(run.BatchIds, CancellationToken.None);
        await using var db = hub.NewContext();
        Assert.Equal(4, await db.Members.CountAsync());
    }

    [Fact]
    public async Task Taking_back_removes_what_was_made_restores_what_was_changed_and_keeps_what_was_edited()
    {
        await using var hub = await TreeAsync();
        var run = await hub.ImportAsync(hub.File("新.xlsx", Sheets.Xlsx("""
            姓名|公民身份号码|所在党支部代码|人员类别|学历
            张三|990101199003070015|001001001|正式党员|本科
            王五|990101199003070023|001001001|正式党员|大专
            赵六||001001001|正式党员|初中
            """)));
        Assert.Equal("APPLIED 3 read, 2 created, 1 updated, 0 unchanged, 0 staged, 0 rejected", Counts(run));
        await using (var db = hub.NewContext()) await db.Members.Where(m => m.Name == "王五").ExecuteUpdateAsync(set => set.SetProperty(m => m.Education, "21"));

        var result = await hub.Pipeline.RollBackAsync(run.BatchIds[0], CancellationToken.None);

        Assert.Equal((1, 1, KeptReason.EditedSince), (result.Removed, result.Restored, Assert.Single(result.Kept).Reason));
        await using var after = hub.NewContext();
        Assert.Null((await after.Members.SingleAsync(m => m.Name == "张三")).Education);
        Assert.Equal("张三 李四 周七 周七 王五", string.Join(' ', await after.Members.OrderBy(m => m.Id).Select(m => m.Name).ToListAsync()));
        Assert.Equal(5, await after.Organisations.SumAsync(o => o.FullMemberCount));
        await Assert.ThrowsAsync<Refusal>(() => hub.Pipeline.RollBackAsync(run.BatchIds[0], CancellationToken.None));
    }

    [Fact]
    public async Task Organisations_in_use_stay_when_their_batch_is_taken_back()
    {
        await using var hub = await TreeAsync();
        await using var db = hub.NewContext();
        var batch = await db.ImportBatches.SingleAsync(b => b.Dataset == Dataset.Organisations);
        var result = await hub.Pipeline.RollBackAsync(batch.Id, CancellationToken.None);
        Assert.Equal("001 001001 001001001", string.Join(' ', await db.Organisations.OrderBy(o => o.Code).Select(o => o.Code).ToListAsync()));
        Assert.Equal((5, 3), (result.Removed, result.Kept.Count(k => k.Reason == KeptReason.InUse)));
    }

    [Fact]
    public async Task A_cancelled_check_leaves_a_marked_batch_and_no_preview()
    {
        await using var hub = await TreeAsync();
        using var cancellation = new CancellationTokenSource();
        var rows = string.Join('\n', Enumerable.Range(0, 3000).Select(n => $"王{(char)(0x4E00 + n)}|001001001|正式党员|N:{20000 + n}"));
        var progress = new Inline(p => { if (p.RowsRead >= 1000) cancellation.Cancel(); });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hub.Pipeline.CheckAsync(
            [hub.File("多.xlsx", Sheets.Xlsx("姓名|所在党支部代码|人员类别|出生日期\n" + rows))], new ImportOptions { ImportedBy = "test" }, progress, cancellation.Token));
        await using var db = hub.NewContext();
        var batch = await db.ImportBatches.OrderBy(b => b.Id).LastAsync();
        Assert.Equal((ImportState.Cancelled, 0), (batch.State, await db.RecordChanges.CountAsync(c => c.BatchId == batch.Id)));
    }

    [Fact]
    public async Task What_an_interrupted_process_left_is_marked_failed()
    {
        await using var hub = await TreeAsync();
        await using var db = hub.NewContext();
        var run = await hub.CheckAsync(hub.File("新.xlsx", Sheets.Xlsx("姓名|所在党支部代码|人员类别\n王五|001001001|正式党员")));
        await db.ImportBatches.Where(b => b.Id == run.BatchIds[0]).ExecuteUpdateAsync(set => set.SetProperty(b => b.State, ImportState.Reading));
        Assert.Equal(0, await hub.Pipeline.RecoverAsync(TimeSpan.FromHours(1), CancellationToken.None));
        Assert.Equal(1, await hub.Pipeline.RecoverAsync(TimeSpan.Zero, CancellationToken.None));
        Assert.Equal((ImportState.Failed, 0), ((await db.ImportBatches.SingleAsync(b => b.Id == run.BatchIds[0])).State, await db.RecordChanges.CountAsync(c => c.BatchId == run.BatchIds[0])));
    }

    [Fact]
    public async Task Personal_values_are_masked_in_issues_and_sealed_in_previews()
    {
        await using var hub = await TreeAsync();
        var run = await hub.CheckAsync(hub.File("新.xlsx", Sheets.Xlsx("姓名|公民身份号码|所在党支部代码|人员类别|手机号码\n王五|990101199003070014|001001001|正式党员|1390830")));
        var report = (await hub.ReportAsync(run)).ToJson();
        Assert.Contains("990**************4", report, StringComparison.Ordinal);
        Assert.DoesNotContain("990101199003070014", report, StringComparison.Ordinal);
        Assert.DoesNotContain("1390830\"", report, StringComparison.Ordinal);
        await using var db = hub.NewContext();
        var change = await db.RecordChanges.SingleAsync(c => c.BatchId == run.BatchIds[0]);
        Assert.DoesNotContain("王五", System.Text.Encoding.UTF8.GetString(change.After), StringComparison.Ordinal);
        Assert.Equal("王五", SealedValues.AfterOf(change, hub.Protector)["name"]);
    }

    private static async Task<TestHub> TreeAsync()
    {
        var hub = await TestHub.CreateAsync();
        await hub.ImportAsync(hub.File("组织.xlsx", Sheets.Xlsx(SmallTree.Organisations)));
        await hub.ImportAsync(hub.File("党员.xlsx", Sheets.Xlsx(SmallTree.Members)));
        return hub;
    }

    private static string Counts(ImportRun run) => run.Batches[0] is var b
        ? $"{b.State.ToString().ToUpperInvariant()} {b.RowsRead} read, {b.Created} created, {b.Updated} updated, {b.Unchanged} unchanged, {b.Staged} staged, {b.Rejected} rejected" : "";

    private static async Task<List<string>> CodesAsync(TestHub hub, ImportRun run)
    {
        await using var db = hub.NewContext();
        return await db.ImportIssues.Where(i => i.BatchId == run.BatchIds[0]).Select(i => i.Code).ToListAsync();
    }

    private sealed class Inline(Action<ImportProgress> report) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => report(value);
    }
}
