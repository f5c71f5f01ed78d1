using PartyHub.Importers.Reading;
using PartyHub.Importers.Recognising;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Tests.Recognising;

public sealed class SampleRecognitionTests
{
    [Fact]
    public void Recognises_the_organisations()
    {
        using var file = Samples.Open("01-党组织信息采集表.xls");
        var sheets = file.Sheets.Select(sheet => SheetRecogniser.Recognise(sheet)).ToList();

        var organisations = sheets[0];
        Assert.Equal((Dataset.Organisations, Confidence.High, 4), (organisations.Dataset, organisations.Confidence, organisations.HeaderRowNumber));
        Assert.Equal(
            ["-", "fullName", "externalCode", "parentName", "parentCode", "kind", "field", "foundedOn", "termStart", "termYears", "secretaryName", "contactPhone", "regionCode"],
            organisations.Columns.Select(column => column.Field ?? (column.IsRowNumber ? "-" : "?")));
        Assert.Equal("年", organisations.Columns[9].Unit);
        Assert.Equal(new TitleFacts("二七区基层党组织信息采集表", "二七区委组织部", "2024.06.30"), organisations.TitleFacts);
        Assert.Empty(organisations.Problems);
        Assert.Equal(242, organisations.Rows().Count());
        Assert.Equal((SheetOutcome.PassedOver, IssueCode.SheetSkippedHelp), (sheets[1].Outcome, sheets[1].Problems[0].Code));
    }

    [Fact]
    public void Recognises_the_members_and_drops_the_private_column()
    {
        using var file = Samples.Open("02-党员信息汇总表.xlsx");
        var members = SheetRecogniser.Recognise(file.Sheets[0]);

        Assert.Equal((Dataset.Members, Confidence.High, 3), (members.Dataset, members.Confidence, members.HeaderRowNumber));
        Assert.Equal(
            ["-", "name", "sex", "ethnicity", "idNumber", "birthDate", "education", "stage", "orgName", "joinedOn", "fullOn", "mobile", "?", "remark"],
            members.Columns.Select(column => column.Field ?? (column.IsRowNumber ? "-" : "?")));
        var problem = Assert.Single(members.Problems);
        Assert.Equal((IssueCode.ColumnDroppedPrivacy, "M3"), (problem.Code, problem.Cell.ToString()));
        var rows = members.Rows().ToList();
        Assert.Equal(1854, rows.Count);
        Assert.All(rows, row => Assert.True(row[12].IsBlank));
        var total = Assert.Single(members.ControlTotals);
        Assert.Equal((1858, "合  计", 1848.0), (total.RowNumber, total.Label, total.Cells[0].Cell.Number));
        Assert.Equal([(1858, SkipReason.Total), (1859, SkipReason.Note)], members.SkippedRows.Select(row => (row.RowNumber, row.Reason)));
    }

    [Fact]
    public void Recognises_the_grids()
    {
        using var file = Samples.Open("03-网格台账.csv");
        var grids = SheetRecogniser.Recognise(file.Sheets[0]);

        Assert.Equal((Dataset.Grids, Confidence.High, 1), (grids.Dataset, grids.Confidence, grids.HeaderRowNumber));
        Assert.Equal(
            ["gridCode", "gridName", "gridLevel", "parentName", "regionCode", "householdCount", "populationCount", "floatingPopulationCount", "headName", "staffCount", "gridOrgName", "teamName"],
            grids.Columns.Select(column => column.Field));
        Assert.Empty(grids.Problems);
        Assert.Equal(304, grids.Rows().Count());
    }

    [Fact]
    public void Recognises_the_venues()
    {
        using var file = Samples.Open("04-党员服务中心和活动场所.xlsx");
        var venues = SheetRecogniser.Recognise(file.Sheets[0]);

        Assert.Equal((Dataset.Venues, Confidence.High, 2), (venues.Dataset, venues.Confidence, venues.HeaderRowNumber));
        Assert.Equal(
            ["-", "venueName", "venueKind", "venueLevel", "ownerOrgName", "address", "floorAreaSqm", "capacity", "openingHours", "longitude", "latitude", "coordSystem", "builtOn", "contactName", "contactPhone"],
            venues.Columns.Select(column => column.Field ?? "-"));
        Assert.Equal("平方米", venues.Columns[6].Unit);
        Assert.Empty(venues.Problems);
        Assert.Equal(90, venues.Rows().Count());
    }

    [Fact]
    public void Refuses_the_residents_and_keeps_only_their_count()
    {
        using var file = Samples.Open("05-居民信息表-应拒收.xlsx");
        var residents = SheetRecogniser.Recognise(file.Sheets[0]);

        Assert.Equal((SheetOutcome.Refused, null, 30), (residents.Outcome, residents.Dataset, residents.RefusedRowCount));
        var problem = Assert.Single(residents.Problems);
        Assert.Equal((IssueCode.ResidentRowsRefused, ProblemReach.Sheet, "30"), (problem.Code, problem.Reach, Assert.Single(problem.Arguments)));
        Assert.Empty(residents.Rows());
        Assert.Empty(residents.Columns);
    }
}
