using PartyHub.Model.CodeLists;

namespace PartyHub.Importers.Parsing;

/// <summary>The synonyms of each coded field, beside the names of its list.</summary>
internal static class Vocabularies
{
    /// <summary>Official codes 611 ... 932 are safe; 612, 641, 699 and 3 mean different things in different systems and are not taken (domain 1.1).</summary>
    public static Vocabulary OrganisationKind { get; } = new(CodeList.Named("partyhub_org_kind"), new Dictionary<string, string>
    {
        ["611"] = "COMMITTEE", ["621"] = "GENERAL_BRANCH", ["631"] = "BRANCH", ["632"] = "JOINT_BRANCH",
        ["911"] = "TEMP_COMMITTEE", ["921"] = "TEMP_GENERAL_BRANCH", ["931"] = "TEMP_BRANCH", ["932"] = "TEMP_JOINT_BRANCH",
        ["基层党委"] = "COMMITTEE", ["党的基层委员会"] = "COMMITTEE", ["委员会"] = "COMMITTEE", ["总支"] = "GENERAL_BRANCH", ["总支部"] = "GENERAL_BRANCH",
        ["总支部委员会"] = "GENERAL_BRANCH", ["党总支"] = "GENERAL_BRANCH", ["支部"] = "BRANCH", ["支部委员会"] = "BRANCH", ["联合支部"] = "JOINT_BRANCH",
        ["联合党支部委员会"] = "JOINT_BRANCH", ["联合支部委员会"] = "JOINT_BRANCH", ["工委"] = "WORK_COMMITTEE", ["工作委员会"] = "WORK_COMMITTEE", ["党(工)委"] = "WORK_COMMITTEE",
        ["省委"] = "LOCAL_COMMITTEE", ["市委"] = "LOCAL_COMMITTEE", ["县委"] = "LOCAL_COMMITTEE", ["区委"] = "LOCAL_COMMITTEE",
        ["临时总支"] = "TEMP_GENERAL_BRANCH", ["临时支部"] = "TEMP_BRANCH", ["小组"] = "PARTY_GROUP",
    });

    public static Vocabulary OrganisationField { get; } = new(CodeList.Named("partyhub_field"), new Dictionary<string, string>
    {
        ["街道"] = "SUBDISTRICT", ["社区"] = "COMMUNITY", ["村"] = "RURAL", ["建制村"] = "RURAL", ["行政村"] = "RURAL", ["乡"] = "TOWNSHIP", ["镇"] = "TOWNSHIP",
        ["党政机关"] = "OFFICE", ["国企"] = "SOE", ["非公企业"] = "NON_PUBLIC", ["非公"] = "NON_PUBLIC", ["非公有制经济组织"] = "NON_PUBLIC", ["两新组织"] = "NON_PUBLIC",
        ["高校"] = "UNIVERSITY", ["大学"] = "UNIVERSITY", ["学校"] = "SCHOOL", ["中小学"] = "SCHOOL", ["医院"] = "HOSPITAL", ["科研"] = "RESEARCH", ["事业单位"] = "OTHER_INSTITUTION",
    });

    public static Vocabulary Sex { get; } = new(CodeList.Named("sex_gbt2261_1"), new Dictionary<string, string>
    {
        ["男"] = "MALE", ["男性"] = "MALE", ["M"] = "MALE", ["MALE"] = "MALE", ["女"] = "FEMALE", ["女性"] = "FEMALE", ["F"] = "FEMALE", ["FEMALE"] = "FEMALE",
    }, acceptsCodes: false);

    public static Vocabulary Ethnicity { get; } = new(CodeList.Ethnicity, new Dictionary<string, string>
    {
        ["内蒙古族"] = "02", ["内蒙族"] = "02", ["维族"] = "05", ["哈萨克"] = "17", ["俄罗斯"] = "44", ["僳僳族"] = "20", ["毛难族"] = "36", ["崩龙族"] = "46",
    }, endings: ["族"]);

    /// <summary>GB/T 4658-2006; the words of older sheets mean the completed level.</summary>
    public static Vocabulary Education { get; } = new(CodeList.Education, new Dictionary<string, string>
    {
        ["研究生"] = "10", ["博士"] = "11", ["博士研究生"] = "11", ["博士后"] = "11", ["硕士"] = "14", ["硕士研究生"] = "14", ["研究生班"] = "17",
        ["本科"] = "21", ["大本"] = "21", ["大学"] = "21", ["大学本科"] = "21", ["在职大学"] = "21", ["在职本科"] = "21", ["函授本科"] = "21", ["自考本科"] = "21", ["电大本科"] = "21",
        ["大学普通班"] = "28", ["专科"] = "31", ["大专"] = "31", ["大学专科"] = "31", ["高职"] = "31", ["在职大专"] = "31", ["函授大专"] = "31", ["自考大专"] = "31", ["电大"] = "31",
        ["中专"] = "41", ["中等专科"] = "41", ["中师"] = "41", ["职高"] = "44", ["职业高中"] = "44", ["技校"] = "47", ["中技"] = "47", ["技工学校"] = "47",
        ["高中"] = "61", ["普通高中"] = "61", ["初中"] = "71", ["小学"] = "81", ["文盲"] = "90", ["半文盲"] = "90",
    }, endings: ["毕业", "学历", "文化", "教育"]);

    /// <summary>Studies at a school of the Party count at their level (domain 2.1 no. 6).</summary>
    public static Vocabulary PartySchool { get; } = new(CodeList.Education, new Dictionary<string, string>
    {
        ["研究生"] = "14", ["大学"] = "21", ["本科"] = "21", ["大学本科"] = "21", ["大专"] = "31", ["专科"] = "31", ["大学专科"] = "31", ["中专"] = "41",
    }, endings: ["毕业", "学历"], acceptsCodes: false);

    public static Vocabulary Degree { get; } = new(CodeList.Degree, new Dictionary<string, string>
    {
        ["博士学位"] = "2", ["硕士学位"] = "3", ["学士学位"] = "4",
    }, endings: ["学位"]);

    public static Vocabulary MemberStage { get; } = new(CodeList.Named("partyhub_member_stage"), new Dictionary<string, string>
    {
        ["正式"] = "FULL", ["党员"] = "FULL", ["中共党员"] = "FULL", ["中共正式党员"] = "FULL", ["预备"] = "PROBATIONARY", ["中共预备党员"] = "PROBATIONARY",
        ["积极分子"] = "ACTIVIST", ["发展对象"] = "TARGET", ["重点发展对象"] = "TARGET", ["申请人"] = "APPLICANT", ["入党申请人"] = "APPLICANT",
        ["出党"] = "LEFT", ["去世"] = "DECEASED", ["已故"] = "DECEASED",
    });

    public static Vocabulary MembershipState { get; } = new(CodeList.Named("partyhub_membership_state"), new Dictionary<string, string>
    {
        ["停止"] = "SUSPENDED", ["保留党籍"] = "RETAINED", ["保留"] = "RETAINED", ["恢复"] = "RESTORED", ["开除"] = "ENDED", ["开除党籍"] = "ENDED", ["终止"] = "ENDED",
    });

    public static Vocabulary GridKind { get; } = new(CodeList.Named("partyhub_grid_kind"), new Dictionary<string, string>
    {
        ["一般网格"] = "BASIC", ["基础"] = "BASIC", ["普通网格"] = "BASIC", ["专属"] = "DEDICATED", ["专业网格"] = "DEDICATED", ["专项网格"] = "DEDICATED", ["微格"] = "MICRO",
    });

    public static Vocabulary GridLevel { get; } = new(CodeList.Named("partyhub_grid_level"), new Dictionary<string, string>
    {
        ["区"] = "1", ["县"] = "1", ["区级"] = "1", ["县级"] = "1", ["一级"] = "1", ["一级网格"] = "1", ["镇"] = "2", ["街道"] = "2", ["乡"] = "2", ["镇级"] = "2", ["街道级"] = "2",
        ["乡镇"] = "2", ["二级"] = "2", ["二级网格"] = "2", ["村"] = "3", ["社区"] = "3", ["村级"] = "3", ["社区级"] = "3", ["三级"] = "3", ["三级网格"] = "3",
        ["网格"] = "4", ["楼院"] = "4", ["片区"] = "4", ["四级"] = "4", ["四级网格"] = "4", ["基础网格"] = "4", ["微网格"] = "5", ["五级"] = "5", ["五级网格"] = "5",
    });

    public static Vocabulary VenueKind { get; } = new(CodeList.Named("partyhub_venue_kind"), new Dictionary<string, string>
    {
        ["党员活动中心"] = "SERVICE_CENTRE", ["服务中心"] = "SERVICE_CENTRE", ["村级活动场所"] = "VILLAGE_VENUE", ["村活动场所"] = "VILLAGE_VENUE", ["社区组织活动场所"] = "COMMUNITY_VENUE",
        ["活动室"] = "ACTIVITY_ROOM", ["党员电教室"] = "DISTANCE_SITE", ["远教站点"] = "DISTANCE_SITE", ["远程教育"] = "DISTANCE_SITE", ["党员远程教育站点"] = "DISTANCE_SITE",
        ["企业党群活动中心"] = "ENTERPRISE_CENTRE", ["党代表工作站"] = "DELEGATE_STUDIO", ["政治生活馆"] = "POLITICAL_LIFE_HALL", ["党群中心"] = "MASS_CENTRE", ["网络阵地"] = "ONLINE",
    });

    public static Vocabulary VenueLevel { get; } = new(CodeList.Named("partyhub_venue_level"), new Dictionary<string, string>
    {
        ["省级"] = "PROVINCE", ["省"] = "PROVINCE", ["市级"] = "PREFECTURE", ["市"] = "PREFECTURE", ["区级"] = "COUNTY", ["县级"] = "COUNTY", ["区"] = "COUNTY", ["县"] = "COUNTY",
        ["乡镇"] = "TOWNSHIP", ["镇"] = "TOWNSHIP", ["乡"] = "TOWNSHIP", ["镇级"] = "TOWNSHIP", ["乡镇级"] = "TOWNSHIP", ["街道级"] = "SUBDISTRICT", ["社区级"] = "COMMUNITY", ["村级"] = "VILLAGE",
    });

    public static Vocabulary CoordinateSystem { get; } = new(CodeList.Named("partyhub_coord_system"), new Dictionary<string, string>
    {
        ["百度"] = "BD09", ["百度地图"] = "BD09", ["百度坐标"] = "BD09", ["BD-09"] = "BD09", ["BD09LL"] = "BD09", ["高德"] = "GCJ02", ["高德地图"] = "GCJ02", ["腾讯"] = "GCJ02",
        ["火星"] = "GCJ02", ["火星坐标"] = "GCJ02", ["GCJ-02"] = "GCJ02", ["WGS-84"] = "WGS84", ["WGS1984"] = "WGS84", ["GPS"] = "WGS84", ["天地图"] = "WGS84",
        ["CGCS2000"] = "WGS84", ["2000国家大地坐标系"] = "WGS84", ["国家2000"] = "WGS84", ["大地2000"] = "WGS84", ["未知"] = "UNKNOWN",
    });

    public static Vocabulary TeamKind { get; } = new(CodeList.Named("service_team_type_observed"), acceptsCodes: false);
}
