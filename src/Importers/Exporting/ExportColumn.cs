using PartyHub.Importers.Parsing;
using PartyHub.Model.CodeLists;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Exporting;

/// <summary>A column of an exported sheet or a template: the heading is one that the importer knows, and one that means nothing else.</summary>
/// <param name="Words">The code list whose names the cells show; null for plain values.</param>
internal sealed record ExportColumn(string Field, string Heading, double Width = 14, bool IsText = false, string? Words = null)
{
    private static readonly ExportColumn[] Organisations =
    [
        new(OrganisationFields.Name, "党组织名称", 40), new("shortName", "党组织简称", 20), new(OrganisationFields.Code, "党组织代码", 18, IsText: true),
        new(OrganisationFields.ParentName, "上级党组织名称", 40), new(OrganisationFields.ParentCode, "上级党组织代码", 18, IsText: true),
        new(OrganisationFields.Kind, "组织类别", Words: "partyhub_org_kind"), new("field", "所属领域", Words: "partyhub_field"),
        new(OrganisationFields.FoundedOn, "批准建立日期", IsText: true), new("foundedDocNo", "批准文号"), new(OrganisationFields.TermStart, "本届班子当选日期", IsText: true),
        new(OrganisationFields.TermYears, "任期年限"), new(OrganisationFields.TermEnd, "届满日期", IsText: true), new("secretaryName", "党组织书记"), new("contactName", "党组织联系人"),
        new(OrganisationFields.ContactPhone, "党组织联系电话", 16, IsText: true), new("address", "通讯地址", 30), new(OrganisationFields.RegionCode, "行政区划代码", 16, IsText: true),
        new("isFlowBranch", "是否流动党员党支部"),
    ];

    private static readonly ExportColumn[] Members =
    [
        new(MemberFields.Name, "姓名"), new(MemberFields.Sex, "性别"), new("ethnicity", "民族", Words: "ethnicity_gb3304"),
        new(MemberFields.IdNumber, "公民身份号码", 22, IsText: true), new(MemberFields.BirthDate, "出生日期", IsText: true), new("nativePlace", "籍贯"),
        new("education", "学历", 18, Words: "education_gbt4658_2006"), new("degree", "学位", Words: "degree_gbt6864_2003"),
        new(MemberFields.Stage, "人员类别", Words: "partyhub_member_stage"), new(MemberFields.OrganisationName, "所在党支部", 40),
        new(MemberFields.OrganisationCode, "所在党支部代码", 18, IsText: true), new(MemberFields.AppliedOn, "申请入党日期", IsText: true),
        new(MemberFields.ActivistOn, "确定入党积极分子日期", IsText: true), new(MemberFields.TargetOn, "确定发展对象日期", IsText: true),
        new(MemberFields.JoinedOn, "加入党组织日期", IsText: true), new(MemberFields.FullOn, "转为正式党员日期", IsText: true), new("post", "工作岗位"), new("partyPost", "党内职务"),
        new("workUnit", "工作单位", 24), new("workStartedOn", "参加工作日期", IsText: true), new("professionalTitle", "专业技术职务"), new(MemberFields.Mobile, "手机号码", 16, IsText: true),
        new(MemberFields.Landline, "固定电话", 16, IsText: true), new(MemberFields.Address, "家庭住址", 30),
        new(MemberFields.MembershipState, "党籍状态", Words: "partyhub_membership_state"), new(MemberFields.IsLost, "是否失联党员"),
        new(MemberFields.LostSince, "失去联系日期", IsText: true), new("isFloating", "是否流动党员"), new("flowDestination", "外出流向"),
        new("isMigrantWorker", "是否农民工"), new("remark", "备注", 30),
    ];

    private static readonly ExportColumn[] Grids =
    [
        new(GridFields.Code, "网格编码", 20, IsText: true), new(GridFields.Name, "网格名称", 24), new(GridFields.Level, "网格级别"),
        new("gridKind", "网格类型", Words: "partyhub_grid_kind"), new(GridFields.ParentName, "上级网格", 20, IsText: true),
        new(GridFields.RegionCode, "所属村（社区）", 18, IsText: true), new("scopeText", "网格范围", 30), new("headName", "网格长"), new("staffCount", "网格员人数"),
        new(GridFields.Households, "户数"), new(GridFields.Population, "人口"), new(GridFields.Floating, "流动人口"), new("buildingCount", "楼栋数"), new("unitCount", "驻区单位数"),
        new("memberCount", "网格内党员数"), new(GridFields.OrganisationName, "网格党组织", 40), new(GridFields.TeamName, "服务团队", 20), new(GridFields.TeamSize, "服务团队人数"),
        new("areaSqKm", "网格面积（平方公里）"),
    ];

    private static readonly ExportColumn[] Venues =
    [
        new(VenueFields.Name, "场所名称", 40), new(VenueFields.Kind, "场所类型", 18, Words: "partyhub_venue_kind"), new("venueLevel", "所属层级", Words: "partyhub_venue_level"),
        new(VenueFields.OrganisationName, "所属党组织", 40), new(VenueFields.RegionCode, "行政区划", 16, IsText: true), new("address", "场所地址", 30),
        new(VenueFields.FloorArea, "建筑面积（平方米）"), new(VenueFields.Longitude, "经度"), new(VenueFields.Latitude, "纬度"),
        new(VenueFields.CoordinateSystem, "坐标系", Words: "partyhub_coord_system"), new("openingHours", "开放时间", 24), new(VenueFields.Capacity, "容纳人数"),
        new("functions", "主要功能", 24), new("equipment", "设施设备", 24), new("builtOn", "建成时间", IsText: true), new("staffCount", "工作人员数"), new("contactName", "联系人"),
        new(VenueFields.ContactPhone, "联系电话", 16, IsText: true),
    ];

    public static IReadOnlyList<ExportColumn> Of(Dataset dataset) => dataset switch
    {
        Dataset.Organisations => Organisations,
        Dataset.Members => Members,
        Dataset.Grids => Grids,
        Dataset.Venues => Venues,
        _ => throw new ArgumentOutOfRangeException(nameof(dataset), dataset, "no such data set"),
    };

    public static string SheetName(Dataset dataset) => dataset switch
    {
        Dataset.Organisations => "党组织",
        Dataset.Members => "党员",
        Dataset.Grids => "网格",
        Dataset.Venues => "阵地",
        _ => throw new ArgumentOutOfRangeException(nameof(dataset), dataset, "no such data set"),
    };

    /// <summary>The words a cell may take, for a drop-down; none for free values.</summary>
    public IReadOnlyList<string> Choices => Words is not null ? [.. CodeList.Named(Words).Codes.Select(c => c.Name)]
        : Field == MemberFields.Sex ? ["男", "女"]
        : Field.StartsWith("is", StringComparison.Ordinal) ? ["是", "否"]
        : [];

    /// <summary>A canonical value as people write it; the importer reads it back as the same value.</summary>
    public string Shown(string value) => value switch
    {
        "MALE" when Field == MemberFields.Sex => "男",
        "FEMALE" when Field == MemberFields.Sex => "女",
        "true" => "是",
        "false" => "否",
        _ when Words is not null => CodeList.Named(Words).Find(value)?.Name ?? value,
        _ => value,
    };
}
