using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PartyHub.Model.Imports;
using PartyHub.Model.Regions;

namespace PartyHub.Importers.Tests;

/// <summary>Each issue code has a sheet that provokes it; a code without one fails the build.</summary>
public sealed class IssueCodeTests(IssueCodeTests.Hub fixture) : IClassFixture<IssueCodeTests.Hub>
{
    private const string Branch = "001001001";

    // Sheets of the four data sets; the first cells identify the row, the rest is what provokes.
    private static readonly Dictionary<string, string> Provocations = new()
    {
        // Single cells.
        [IssueCode.ErrorValue] = Member("出生日期", "E:#N/A"),
        [IssueCode.ValueUnknown] = Member("出生日期", "不详"),
        [IssueCode.TextTooLong] = Member("工作岗位", new string('长', 61)),
        [IssueCode.VariantCharacter] = Member("工作单位", "黨校"),
        [IssueCode.NotYesOrNo] = Member("是否失联党员", "也许"),
        [IssueCode.NotANumber] = Grid("户数", "很多"),
        [IssueCode.NumberOutOfRange] = Grid("户数", "-3"),
        [IssueCode.NumberNotWhole] = Grid("户数", "3.5"),
        [IssueCode.UnitConverted] = Venue("建筑面积", "3亩"),
        [IssueCode.Approximate] = Grid("户数", "约330"),
        [IssueCode.CodeUnknown] = Member("民族", "火星族"),
        [IssueCode.CodePadded] = Member("民族", "N:1"),
        [IssueCode.CodePrecisionLost] = "党组织名称|党组织代码|上级党组织代码|组织类别\n甲党支部|N:410103001001001001|001001|党支部",
        [IssueCode.SexCodeUnsure] = Member("性别", "1"),
        [IssueCode.SexFromIdNumber] = Member("性别|公民身份号码", "1|990101199003070023"),
        [IssueCode.StageCodeUnsure] = $"姓名|所在党支部代码|人员类别|转正日期\n王五|{Branch}|1|2012-5-1",
        [IssueCode.EthnicityOther] = Member("民族", "外国血统"),
        [IssueCode.EducationCodeUnsure] = Member("学历", "5"),
        [IssueCode.EducationCodeOld] = Member("学历", "50"),
        [IssueCode.PartySchoolEducation] = Member("学历", "中央党校大学"),
        [IssueCode.TwoDigitYear] = Member("出生日期", "86.8"),
        [IssueCode.ExcelSerial] = Member("出生日期", "30000"),
        [IssueCode.AmbiguousMonth] = Member("入党日期", "N:2012.1"),
        [IssueCode.MonthFromColumn] = $"姓名|所在党支部代码|人员类别|入党日期\n王五|{Branch}|预备党员|N:2012.1\n赵六|{Branch}|预备党员|N:2012.05",
        [IssueCode.AmbiguousDate] = Member("入党日期", "5/30/12"),
        [IssueCode.InvalidDate] = Member("入党日期", "1998.2.30"),
        [IssueCode.ZeroDate] = Member("入党日期", "0000-00-00"),
        [IssueCode.VagueDate] = Member("入党日期", "2012年底"),
        [IssueCode.FutureDate] = Member("入党日期", "2030-01-01"),
        [IssueCode.PlannedDate] = Venue("建成时间", "2030-01-01"),
        [IssueCode.DateYearOnly] = Member("入党日期", "2012"),
        [IssueCode.DateNeedsDay] = Organisation("本届班子当选日期", "2021-09"),
        [IssueCode.DateTooEarly] = Organisation("批准建立日期", "1920-01-01"),
        [IssueCode.DateRange] = Member("入党日期", "2012.3-2015.3"),
        [IssueCode.RepublicYear] = Member("出生日期", "民国38年"),
        [IssueCode.IdCleaned] = Member("公民身份号码", "990101 19900307 0023"),
        [IssueCode.IdUpgradedFrom15] = Member("公民身份号码", "990101900307002"),
        [IssueCode.IdChecksum] = Member("公民身份号码", "990101199003070014"),
        [IssueCode.IdBirthDate] = Member("公民身份号码", "990102199002300021"),
        [IssueCode.IdScientific] = Member("公民身份号码", "9.90101E+17"),
        [IssueCode.IdPrecisionLost] = Member("公民身份号码", "N:990101199003070000"),
        [IssueCode.IdLength] = Member("公民身份号码", "9901011990"),
        [IssueCode.IdCharacters] = Member("公民身份号码", "99010119900307OO15"),
        [IssueCode.NameInvalid] = $"姓名|所在党支部代码|人员类别\n张3|{Branch}|正式党员",
        [IssueCode.NameSuffixRemoved] = $"姓名|所在党支部代码|人员类别\n王五（女）|{Branch}|正式党员",
        [IssueCode.NamePrivateUse] = $"姓名|所在党支部代码|人员类别\n王\uE001|{Branch}|正式党员",
        [IssueCode.NameLatin] = $"姓名|所在党支部代码|人员类别\nJohn|{Branch}|正式党员",
        [IssueCode.NameShort] = $"姓名|所在党支部代码|人员类别\n王|{Branch}|正式党员",
        [IssueCode.PhoneInvalid] = Member("手机号码", "1390830"),
        [IssueCode.PhoneNoAreaCode] = Member("固定电话", "62345678"),
        [IssueCode.PhoneSeveral] = Member("手机号码", "13908301661/15315679045"),
        [IssueCode.RegionCodeLength] = Organisation("行政区划代码", "41010"),
        [IssueCode.CoordinateInvalid] = Venue("经度|纬度", "东门口|34.7"),
        [IssueCode.CopiedFromAbove] = $"姓名|所在党支部代码|人员类别|工作岗位\n王五|{Branch}|正式党员|教师\n赵六|{Branch}|正式党员|同上",

        // Sheets.
        [IssueCode.HeaderUnsure] = "名称|类别|地址|电话\n中共戊党支部|党支部|某路1号|13900000000",
        [IssueCode.ParentFromIndent] = "序号|党组织名称|组织类别|所属领域\n1|中共丁委员会|党委|机关\n2|\u3000\u3000丁一党支部|党支部|机关\n3|\u3000\u3000丁二党支部|党支部|机关",

        // Organisations.
        [IssueCode.OrganisationNameMissing] = "党组织名称|党组织代码|上级党组织代码|组织类别\n|001001077|001001|党支部",
        [IssueCode.OrganisationKindFromName] = "党组织名称|党组织代码|上级党组织代码|组织类别\n乙党支部|001001077|001001|",
        [IssueCode.OrganisationKindUnknown] = "党组织名称|党组织代码|上级党组织代码|组织类别\n县直机关|001001077|001001|",
        [IssueCode.OrganisationDuplicate] = "党组织名称|党组织代码|上级党组织代码|组织类别\n乙党支部|001001077|001001|党支部\n丙党支部|001001077|001001|党支部",
        [IssueCode.ParentNotFound] = "党组织名称|党组织代码|上级党组织代码|组织类别\n乙党支部|001001077|009|党支部",
        [IssueCode.ParentCodeNameDiffer] = "党组织名称|党组织代码|上级党组织代码|上级党组织名称|组织类别\n乙党支部|001001077|001001|中共二七区委员会|党支部",
        [IssueCode.ParentKindForbidden] = $"党组织名称|党组织代码|上级党组织代码|组织类别\n乙党总支|001001077|{Branch}|党总支部",
        [IssueCode.ParentKindUnusual] = "党组织名称|党组织代码|上级党组织代码|组织类别\n乙街道党工委|001001077|001001|党工委",
        [IssueCode.ParentCycle] = "党组织名称|党组织代码|上级党组织代码|组织类别\n甲党委|A1|A2|党委\n乙党委|A2|A1|党委",
        [IssueCode.TermOrder] = Organisation("本届班子当选日期|届满日期", "2021-09-04|2020-09-04"),
        [IssueCode.TermYearsUnusual] = Organisation("任期年限", "9"),
        [IssueCode.FieldNotStored] = Organisation("分类定级", "先进"),

        // References.
        [IssueCode.OrganisationMatchedByKey] = "姓名|所在党支部|人员类别\n王五|甲街道一号社区党支部|正式党员",
        [IssueCode.OrganisationAmbiguous] = "姓名|所在党支部|人员类别\n王五|某公司支部|正式党员",
        [IssueCode.OrganisationNotFound] = "姓名|所在党支部|人员类别\n王五|没有这个党支部|正式党员",
        [IssueCode.OrganisationMissing] = "姓名|所在党支部|人员类别\n王五||正式党员",
        [IssueCode.RegionUnknown] = Organisation("行政区划代码", "999999"),
        [IssueCode.RegionAmbiguous] = "网格编码|网格名称|所属社区\nX1|网格X1|重名社区",

        // Members.
        [IssueCode.NameMissing] = $"姓名|所在党支部代码|人员类别\n|{Branch}|正式党员",
        [IssueCode.StageDerived] = $"姓名|所在党支部代码|转正日期\n王五|{Branch}|2012-5-1",
        [IssueCode.StageUnknown] = $"姓名|所在党支部代码|性别\n王五|{Branch}|男",
        [IssueCode.MemberNotInBranch] = "姓名|所在党支部代码|人员类别\n王五|001001|正式党员",
        [IssueCode.MemberInTemporary] = "姓名|所在党支部代码|人员类别\n王五|001001008|正式党员",
        [IssueCode.SexMismatch] = Member("性别|公民身份号码", "男|990101199003070023"),
        [IssueCode.BirthMismatch] = Member("出生日期|公民身份号码", "1990-03-08|990101199003070023"),
        [IssueCode.AgeImplausible] = Member("出生日期", "1901-03-08"),
        [IssueCode.JoinedUnder18] = Member("出生日期|入党日期", "1990-03-08|2000-01-01"),
        [IssueCode.DateOrder] = Member("入党日期|转正日期", "2012-05-30|2010-05-30"),
        [IssueCode.ProbationLength] = Member("入党日期|转正日期", "2012-05-30|2012-06-30"),
        [IssueCode.TrainingShort] = Member("列为积极分子日期|列为发展对象日期", "2012-05-30|2012-06-30"),
        [IssueCode.MembershipYearsDiffer] = Member("转正日期|党龄", "2012-05-30|40"),
        [IssueCode.FullDateMissing] = Member("转正日期", ""),
        [IssueCode.FullDateOfProbationary] = $"姓名|所在党支部代码|人员类别|转正日期\n王五|{Branch}|预备党员|2012-5-1",
        [IssueCode.LostSinceMissing] = Member("是否失联党员|失去联系日期", "是|"),
        [IssueCode.LostTooShort] = Member("是否失联党员|失去联系日期", "是|2026-10"),
        [IssueCode.DuplicateMembership] = "姓名|所在党支部代码|人员类别|公民身份号码\n张三|001001002001|正式党员|990101199003070015",
        [IssueCode.DuplicateDiffers] = $"姓名|所在党支部代码|人员类别|公民身份号码|学历\n王五|{Branch}|正式党员|990101199003070023|大专\n王五|{Branch}|正式党员|990101199003070023|本科",
        [IssueCode.IdNameConflict] = $"姓名|所在党支部代码|人员类别|公民身份号码\n王五|{Branch}|正式党员|990101199003070015",
        [IssueCode.PersonCandidate] = $"姓名|所在党支部代码|人员类别|出生日期\n张三|{Branch}|正式党员|1990-03-07",
        [IssueCode.PersonAmbiguous] = $"姓名|所在党支部代码|人员类别|手机号码|学历\n周七|{Branch}|正式党员|13900000007|大专",
        [IssueCode.PhoneShared] = "姓名|所在党支部代码|人员类别|手机号码\n" + string.Join('\n', new[] { "赵一", "钱二", "孙三", "李五" }.Select(n => $"{n}|{Branch}|正式党员|13900000001")),

        // Grids.
        [IssueCode.GridNameMissing] = "网格编码|网格名称|所属社区|户数\n||410103001001|300",
        [IssueCode.GridCodeMissing] = "网格编码|网格名称|所属社区|户数\n|第9网格|410103001001|300",
        [IssueCode.GridDuplicate] = "网格编码|网格名称|所属社区|户数\nX9|第9网格|410103001001|300\nX9|第8网格|410103001001|300",
        [IssueCode.GridCodeRegionMismatch] = "网格编码|网格名称|所属社区|户数\n410103001003001|第9网格|410103001001|300",
        [IssueCode.GridRegionMissing] = "网格编码|网格名称|所属社区|网格级别\nX9|第9网格||4",
        [IssueCode.GridLevelAssumed] = "网格编码|网格名称|所属社区|户数\nX9|第9网格|410103001001|300",
        [IssueCode.GridParentNotFound] = Grid("上级网格", "没有"),
        [IssueCode.GridParentLevel] = "网格编码|网格名称|所属社区|网格级别|上级网格\nX8|第8网格|410103001001|4|\nX9|第9网格|410103001001|4|X8",
        [IssueCode.HouseholdsUnusual] = Grid("户数", "3"),
        [IssueCode.PopulationRatio] = Grid("户数|人口", "300|9000"),
        [IssueCode.FloatingExceeds] = Grid("人口|流动人口", "900|1000"),
        [IssueCode.TeamSizeWithoutTeam] = Grid("服务团队|服务团队人数", "|5"),

        // Venues.
        [IssueCode.VenueNameMissing] = $"场所名称|所属党组织|地址\n|中共二七区委员会|某路1号",
        [IssueCode.VenueDuplicate] = "场所名称|所属党组织|地址\n甲中心|中共二七区委员会|某路1号\n甲中心|中共二七区委员会|某路2号",
        [IssueCode.VenueKindFromName] = "场所名称|所属党组织|地址\n某社区党员活动室|中共二七区委员会|某路1号",
        [IssueCode.VenueKindUnknown] = "场所名称|所属党组织|地址\n大礼堂|中共二七区委员会|某路1号",
        [IssueCode.CapacityUnusual] = Venue("建筑面积|容纳人数", "10|500"),
        [IssueCode.CoordinatesSwapped] = Venue("经度|纬度", "34.7|113.6"),
        [IssueCode.CoordinatesIncomplete] = Venue("经度|纬度", "113.6|"),
        [IssueCode.CoordinatesOutside] = Venue("经度|纬度", "13.6|34.7"),
        [IssueCode.CoordinatesFarFromRegion] = Venue("经度|纬度", "87.6|43.8"),
        [IssueCode.CoordinateSystemMissing] = Venue("经度|纬度", "113.6|34.7"),
        [IssueCode.ControlTotalMismatch] = "网格编码|网格名称|所属社区|户数\nX9|第9网格|410103001001|300\n|合计||400",
    };

    // Codes that need more than one import, told by the tests named.
    private static readonly Dictionary<string, string> ToldElsewhere = new()
    {
        [IssueCode.AlreadyImported] = nameof(ImportPipelineTests.The_same_file_again_changes_nothing_and_says_so),
        [IssueCode.StaleValue] = nameof(ImportPipelineTests.An_older_sheet_does_not_replace_newer_values),
        [IssueCode.UnderNotFound] = nameof(ImportPipelineTests.An_unknown_organisation_to_import_under_is_refused),
        [IssueCode.RowUnreadable] = nameof(ImportPipelineTests.A_row_that_breaks_the_parser_is_rejected_by_itself),
        [IssueCode.SheetHidden] = nameof(A_hidden_sheet_is_passed_over_with_a_notice),
        [IssueCode.CreditCodeInvalid] = nameof(Parsing.TextAndCodeParserTests.Credit_codes),
        [IssueCode.CreditCodeOld] = nameof(Parsing.TextAndCodeParserTests.Credit_codes),
        [IssueCode.CreditCodeKind] = nameof(Parsing.TextAndCodeParserTests.A_credit_code_of_an_unusual_register),
    };

    public static TheoryData<string> Codes => [.. Provocations.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Is_provoked_by_its_sheet(string code)
    {
        var run = await fixture.Value.CheckAsync(fixture.Value.File(code + ".xlsx", Sheets.Xlsx(Provocations[code])));
        await using var db = fixture.Value.NewContext();
        var ids = run.BatchIds;
        var issues = await db.ImportIssues.Where(i => ids.Contains(i.BatchId)).ToListAsync();
        var issue = issues.Find(i => i.Code == code);
        Assert.True(issue is not null, $"{code} was not reported, but: {string.Join("; ", issues.Select(i => $"{i.Code} {i.Cell}"))}");
        Assert.Contains(" · ", issue.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("{", issue.Message, StringComparison.Ordinal);
        var batch = Assert.Single(run.Batches);
        Assert.Equal(batch.RowsRead, batch.Created + batch.Updated + batch.Unchanged + batch.Staged + batch.Rejected);
        if (issue.Severity == IssueSeverity.RowRejected) Assert.True(batch.Staged + batch.Rejected > 0);
    }

    [Fact]
    public void Every_code_of_cells_and_rows_has_a_provocation()
    {
        var codes = IssueCode.Cells.Concat(IssueCode.Rows).Select(d => d.Code);
        Assert.Equal("", string.Join(' ', codes.Where(c => !Provocations.ContainsKey(c) && !ToldElsewhere.ContainsKey(c))));
    }

    [Fact]
    public void Every_code_of_files_and_sheets_is_named_by_a_test_of_reading_or_recognising()
    {
        var folder = Path.GetDirectoryName(Here()) ?? ".";
        var text = string.Concat(new[] { "Reading", "Recognising" }.SelectMany(f => Directory.EnumerateFiles(Path.Combine(folder, f), "*.cs")).Select(File.ReadAllText));
        var names = typeof(IssueCode).GetFields().Where(f => f.IsLiteral).ToDictionary(f => (string?)f.GetRawConstantValue() ?? "", f => f.Name);
        Assert.Equal("", string.Join(' ', IssueCode.Files.Select(d => d.Code)
            .Where(c => !text.Contains(c, StringComparison.Ordinal) && !text.Contains(names[c], StringComparison.Ordinal) && !Provocations.ContainsKey(c) && !ToldElsewhere.ContainsKey(c))));
    }

    [Fact]
    public async Task A_hidden_sheet_is_passed_over_with_a_notice()
    {
        object?[][] rows = [["姓名", "所在党支部代码", "人员类别"], ["王五", Branch, "正式党员"]];
        var run = await fixture.Value.CheckAsync(fixture.Value.File("隐藏.xlsx", new Workbook().Sheet("党员", rows).HiddenSheet("旧", rows).ToBytes()));
        var report = await fixture.Value.ReportAsync(run);
        Assert.Equal("SHEET_HIDDEN 旧", string.Join(' ', Assert.Single(report.Files).Issues.Select(i => $"{i.Code} {i.Sheet}")));
    }

    [Fact]
    public void Every_constant_has_a_definition()
    {
        var constants = typeof(IssueCode).GetFields().Where(f => f.IsLiteral).Select(f => (string?)f.GetRawConstantValue() ?? "");
        Assert.Equal("", string.Join(' ', constants.Except(IssueDefinition.All.Select(d => d.Code))));
    }

    private static string Member(string headings, string values) => $"姓名|所在党支部代码|人员类别|{headings}\n王五|{Branch}|正式党员|{values}";

    private static string Organisation(string headings, string values) => $"党组织名称|党组织代码|上级党组织代码|组织类别|{headings}\n乙党支部|001001077|001001|党支部|{values}";

    private static string Grid(string headings, string values) => $"网格编码|网格名称|所属社区|网格级别|{headings}\nX9|第9网格|410103001001|4|{values}";

    private static string Venue(string headings, string values) => $"场所名称|场所类型|所属党组织|{headings}\n甲中心|党员服务中心|中共二七区委员会|{values}";

    private static string Here([CallerFilePath] string path = "") => path;

    /// <summary>A hub with a small tree and a few members, shared by the sheets above: they are checked, never applied.</summary>
    public sealed class Hub : IAsyncLifetime
    {
        private TestHub? hub;

        internal TestHub Value => hub ?? throw new InvalidOperationException("not initialised");

        public async ValueTask InitializeAsync()
        {
            hub = await TestHub.CreateAsync();
            await using (var db = hub.NewContext())
                await RegionEdition.LoadAsync(db, [new RegionRow("410103001901", "重名社区居委会"), new RegionRow("410103002901", "重名社区居委会")], "test", CancellationToken.None);
            await hub.ImportAsync(hub.File("组织.xlsx", Sheets.Xlsx(SmallTree.Organisations)));
            await hub.ImportAsync(hub.File("党员.xlsx", Sheets.Xlsx(SmallTree.Members)));
        }

        public ValueTask DisposeAsync() => Value.DisposeAsync();
    }
}
