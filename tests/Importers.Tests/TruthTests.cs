using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Reading;
using PartyHub.Importers.Reporting;
using PartyHub.Importers.Writing;
using PartyHub.Model.Values;

namespace PartyHub.Importers.Tests;

/// <summary>
/// The five sample spreadsheets against their truth: every entity with its values, every issue at its cell, none missing and none
/// invented. What the specification demands beyond the truth is verified from the raw files.
/// </summary>
public sealed class TruthTests
{
    private const string Organisations = "01-党组织信息采集表.xls";
    private const string Members = "02-党员信息汇总表.xlsx";
    private const string Grids = "03-网格台账.csv";
    private const string Venues = "04-党员服务中心和活动场所.xlsx";
    private const string Residents = "05-居民信息表-应拒收.xlsx";

    [Theory]
    [InlineData(new[] { 0, 1, 2, 3, 4 })]
    [InlineData(new[] { 4, 3, 2, 1, 0 })]
    public async Task The_samples_are_stored_as_their_truth_says(int[] order)
    {
        await using var hub = await TestHub.CreateAsync();
        var names = new[] { Organisations, Members, Grids, Venues, Residents };
        var files = order.Select(i => new ImportFile(Path.Combine(Samples.Folder, names[i]))).ToList();
        var run = await hub.ImportAsync(files);
        var report = await hub.ReportAsync(run);

        foreach (var file in report.Files) Assert.Equal(file.RowsRead, file.Created + file.Updated + file.Unchanged + file.Staged + file.Rejected);
        Assert.Equal("242/242 1854/1848+6 304/304 90/90 REFUSED", string.Join(' ', names.Select(n => Counts(report.Files.Single(f => f.File == n)))));
        Assert.Equal(2, run.ExitCode);
        using var truth = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(Samples.Folder, "truth.json")));
        await CheckOrganisationsAsync(hub, Entities(truth, Organisations));
        await CheckMembersAsync(hub, Entities(truth, Members), report);
        await CheckGridsAsync(hub, Entities(truth, Grids));
        await CheckVenuesAsync(hub, Entities(truth, Venues));
        foreach (var name in names) CheckIssues(report.Files.Single(f => f.File == name), truth, name);

        var again = await hub.ReportAsync(await hub.ImportAsync(files));
        Assert.All(again.Files, file => Assert.Equal((0, 0), (file.Created, file.Updated)));
        Assert.Equal("242 1848 304 90 0", string.Join(' ', names.Select(n => again.Files.Single(f => f.File == n).Unchanged)));
    }

    private static string Counts(ReportedFile file) =>
        file.State == "REFUSED" ? "REFUSED" : $"{file.RowsRead}/{file.Created}" + (file.Staged > 0 ? $"+{file.Staged}" : "");

    private static List<JsonElement> Entities(JsonDocument truth, string file) =>
        [.. truth.RootElement.GetProperty("files").GetProperty(file).GetProperty("entities").EnumerateArray()];

    private static async Task CheckOrganisationsAsync(TestHub hub, List<JsonElement> truth)
    {
        await using var db = hub.NewContext();
        var stored = await db.Organisations.Include(o => o.Parent).Include(o => o.Region).ToListAsync();
        Assert.Equal(truth.Count, stored.Count);
        foreach (var expected in truth)
        {
            var found = stored.Single(o => o.Code == expected.GetProperty("code").GetString());
            var values = new object?[]
            {
                found.Name, FieldText.Of<Model.Organisations.OrganisationKind>(found.Kind), found.Parent?.Code, FieldText.Of(found.Field), found.Region?.Code, FieldText.Of(found.FoundedOn),
                FieldText.Of(found.TermStart), found.SecretaryName, FieldText.Of(found.ContactPhone, OrganisationRecord.PhonePlace, hub.Protector),
            };
            Assert.Equal(Texts(expected, "name", "kind", "parent", "field", "region", "founded", "termStart", "secretary", "phone"), values);
            Assert.Equal(Model.Organisations.OrganisationPath.Depth(found.Path), found.Depth);
        }

        var root = stored.Single(o => o.ParentId is null);
        Assert.All(stored, o => Assert.StartsWith(root.Path, o.Path, StringComparison.Ordinal));
        Assert.Equal(1848, stored.Sum(o => o.FullMemberCount + o.ProbationaryMemberCount));
        Assert.Equal((304, 90), (stored.Sum(o => o.GridCount), stored.Sum(o => o.VenueCount)));
    }

    private static async Task CheckMembersAsync(TestHub hub, List<JsonElement> truth, ImportReport report)
    {
        await using var db = hub.NewContext();
        var batch = long.Parse(report.Files.Single(f => f.File == Members).BatchId, System.Globalization.CultureInfo.InvariantCulture);
        var rowOf = await db.Provenances.Where(p => p.BatchId == batch).ToDictionaryAsync(p => p.Row, p => p.RecordId);
        var stored = await db.Members.Include(m => m.Organisation).ToDictionaryAsync(m => m.Id);
        Assert.Equal(truth.Count, stored.Count);
        foreach (var expected in truth)
        {
            var found = stored[rowOf[expected.GetProperty("row").GetInt32()]];
            var values = new object?[]
            {
                found.Name, FieldText.Of(found.Sex), found.Ethnicity, FieldText.Of(found.IdNumber, MemberRecord.IdNumberPlace, hub.Protector), FieldText.Of(found.BirthDate),
                found.Education, FieldText.Of<Model.Members.MemberStage>(found.Stage), found.Organisation?.Code, FieldText.Of(found.JoinedOn), FieldText.Of(found.FullOn),
                FieldText.Of(found.Mobile, MemberRecord.MobilePlace, hub.Protector),
            };
            Assert.Equal(Texts(expected, "name", "sex", "ethnicity", "idNumber", "birthDate", "education", "stage", "org", "joinedOn", "fullOn", "mobile"), values);
        }
    }

    private static async Task CheckGridsAsync(TestHub hub, List<JsonElement> truth)
    {
        await using var db = hub.NewContext();
        var stored = await db.Grids.Include(g => g.Region).Include(g => g.ResponsibleOrganisation).Include(g => g.Teams).ToDictionaryAsync(g => g.Code);
        Assert.Equal(truth.Count, stored.Count);
        foreach (var expected in truth)
        {
            var found = stored[expected.GetProperty("code").GetString() ?? ""];
            var values = new object?[]
            {
                found.Name, FieldText.Of((int?)found.Level), found.Region?.Code, FieldText.Of(found.Households), FieldText.Of(found.Population),
                FieldText.Of(found.FloatingPopulation), FieldText.Of(found.StaffCount), found.ResponsibleOrganisation?.Code, found.Teams.Single().Name,
            };
            Assert.Equal(Texts(expected, "name", "level", "region", "households", "population", "floating", "staff", "org", "team"), values);
        }
    }

    private static async Task CheckVenuesAsync(TestHub hub, List<JsonElement> truth)
    {
        await using var db = hub.NewContext();
        var stored = await db.Venues.Include(v => v.Organisation).Include(v => v.Region).ToListAsync();
        Assert.Equal(truth.Count, stored.Count);
        foreach (var expected in truth)
        {
            var found = stored.Single(v => v.Name == expected.GetProperty("name").GetString());
            var values = new object?[]
            {
                FieldText.Of<Model.Venues.VenueKind>(found.Kind), found.Organisation?.Code, FieldText.Of(found.FloorArea), FieldText.Of(found.Capacity),
                FieldText.Of(found.SourceSystem), FieldText.Of(found.SourceLongitude), FieldText.Of(found.SourceLatitude),
            };
            Assert.Equal(Texts(expected, "kind", "org", "area", "capacity", "coordSystem", "lng", "lat"), values);
            Assert.Equal(found.Organisation?.RegionId, found.RegionId);
            Assert.InRange(found.Longitude ?? 0, 113.5, 113.8);
            Assert.InRange(found.Latitude ?? 0, 34.6, 34.9);
        }
    }

    private static void CheckIssues(ReportedFile file, JsonDocument truth, string name)
    {
        var expected = truth.RootElement.GetProperty("files").GetProperty(name).GetProperty("issues").EnumerateArray()
            .Select(i => $"{i.GetProperty("code").GetString()} {(i.TryGetProperty("cell", out var cell) ? cell.GetString() : i.TryGetProperty("row", out var row) ? row.GetRawText() : "")}".Trim())
            .Concat(DemandedBeyondTheTruth(name)).Order(StringComparer.Ordinal).ToList();
        var byRow = expected.Where(e => e.Contains(' ', StringComparison.Ordinal) && char.IsDigit(e[^1]) && char.IsDigit(e[e.IndexOf(' ', StringComparison.Ordinal) + 1])).ToHashSet();
        var reported = file.Issues.Select(i => byRow.Contains($"{i.Code} {i.Row}") ? $"{i.Code} {i.Row}" : $"{i.Code} {i.Cell}".Trim()).Order(StringComparer.Ordinal).ToList();
        Assert.Equal("", string.Join('\n', expected.Except(reported).Take(20).Select(e => "missing " + e).Concat(reported.Except(expected).Take(20).Select(r => "invented " + r))));
        Assert.Equal(expected.Count, reported.Count);
    }

    /// <summary>Notices that domain 6.1 and 6.3 demand and the truth leaves out, found in the raw files.</summary>
    private static IEnumerable<string> DemandedBeyondTheTruth(string name)
    {
        if (name == Organisations) yield return IssueCode.SheetSkippedHelp;
        if (name != Grids) yield break;
        using var file = SheetReader.Open(Path.Combine(Samples.Folder, name));
        foreach (var row in file.Sheets.Single().Rows())
            for (var column = 0; column < row.Count; column++)
                if (row[column].Text.StartsWith('约')) yield return $"{IssueCode.Approximate} {row.AddressOf(column)}";
    }

    private static object?[] Texts(JsonElement expected, params IReadOnlyList<string> names) =>
        [.. names.Select(n => expected.GetProperty(n) is { ValueKind: not JsonValueKind.Null } value ? value.ToString() : null)];
}
