using System.Text;
using PartyHub.Importers.Exporting;
using PartyHub.Importers.Reading;
using PartyHub.Importers.Recognising;
using PartyHub.Model;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Tests.Exporting;

public sealed class RecordExportTests
{
    private static readonly string[] Files = ["01-党组织信息采集表.xls", "02-党员信息汇总表.xlsx", "03-网格台账.csv", "04-党员服务中心和活动场所.xlsx"];

    [Theory]
    [InlineData(ExportFormat.Xlsx)]
    [InlineData(ExportFormat.Csv)]
    public async Task What_is_exported_imports_again_as_unchanged(ExportFormat format)
    {
        await using var hub = await TestHub.CreateAsync();
        await hub.ImportAsync([.. Files.Select(f => new ImportFile(Path.Combine(Samples.Folder, f)))]);
        var exported = new List<ImportFile>();
        foreach (var dataset in Enum.GetValues<Dataset>()) exported.Add(hub.File($"{dataset}.{format}", await ExportAsync(hub, new ExportRequest(dataset, format))));

        var report = await hub.ReportAsync(await hub.ImportAsync(exported));

        Assert.Equal("", string.Join('\n', report.Files.SelectMany(f => f.Issues).Where(i => i.Severity is not ("NOTICE" or "REPAIRED")).Select(i => $"{i.Code} {i.Cell} {i.Raw}").Take(10)));
        Assert.Equal("242 1848 304 90", string.Join(' ', report.Files.OrderBy(f => f.BatchId).Select(f => f.Unchanged)));
    }

    [Fact]
    public async Task A_subtree_is_exported_alone_and_masked_when_asked()
    {
        await using var hub = await TestHub.CreateAsync();
        await hub.ImportAsync([.. Files.Take(2).Select(f => new ImportFile(Path.Combine(Samples.Folder, f)))]);

        var text = Encoding.UTF8.GetString(await ExportAsync(hub, new ExportRequest(Dataset.Members, ExportFormat.Csv) { UnderCode = "001001001", IsMasked = true }));

        Assert.All(text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1), line => Assert.Contains("001001001", line, StringComparison.Ordinal));
        Assert.Contains("990**************X", text, StringComparison.Ordinal);
        Assert.DoesNotContain("99010119500819000X", text, StringComparison.Ordinal);
        var refusal = await Assert.ThrowsAsync<Refusal>(() => ExportAsync(hub, new ExportRequest(Dataset.Members, ExportFormat.Csv) { UnderCode = "999" }));
        Assert.Equal("UNDER_NOT_FOUND", refusal.Code);
    }

    [Theory]
    [InlineData(Dataset.Organisations)]
    [InlineData(Dataset.Members)]
    [InlineData(Dataset.Grids)]
    [InlineData(Dataset.Venues)]
    public void A_template_is_recognised_as_its_data_set_with_every_heading(Dataset dataset)
    {
        using var stream = new MemoryStream();
        Template.Write(dataset, stream);
        using var file = SheetReader.Open(new MemoryStream(stream.ToArray()), "模板.xlsx");
        var sheets = file.Sheets.Select(s => SheetRecogniser.Recognise(s)).Where(s => s.Outcome == SheetOutcome.Recognised).ToList();
        Assert.Equal(dataset, Assert.Single(sheets).Dataset);
        Assert.Equal("", string.Join(' ', sheets[0].Columns.Where(c => c.Field is null).Select(c => c.Heading)));
    }

    private static async Task<byte[]> ExportAsync(TestHub hub, ExportRequest request)
    {
        using var stream = new MemoryStream();
        await new RecordExport(hub.Database, hub.Protector).WriteAsync(request, stream, CancellationToken.None);
        return stream.ToArray();
    }
}
