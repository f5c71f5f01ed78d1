using PartyHub.Model.Imports;

namespace PartyHub.Importers;

/// <content>What a row, its neighbours and the sheet can say.</content>
public static partial class IssueCode
{
    public const string AlreadyImported = "ALREADY_IMPORTED";
    public const string FieldNotStored = "FIELD_NOT_STORED";
    public const string ControlTotalMismatch = "CONTROL_TOTAL_MISMATCH";
    public const string UnderNotFound = "UNDER_NOT_FOUND";
    public const string StaleValue = "STALE_VALUE";
    public const string RowUnreadable = "ROW_UNREADABLE";
    public const string OrganisationNameMissing = "ORG_NAME_MISSING";
    public const string OrganisationKindFromName = "ORG_KIND_FROM_NAME";
    public const string OrganisationKindUnknown = "ORG_KIND_UNKNOWN";
    public const string OrganisationDuplicate = "ORG_DUPLICATE";
    public const string OrganisationMatchedByKey = "ORG_MATCHED_BY_KEY";
    public const string OrganisationAmbiguous = "ORG_AMBIGUOUS";
    public const string OrganisationNotFound = "ORG_NOT_FOUND";
    public const string OrganisationMissing = "ORG_MISSING";
    public const string ParentNotFound = "PARENT_NOT_FOUND";
    public const string ParentCodeNameDiffer = "PARENT_CODE_NAME_DIFFER";
    public const string ParentKindForbidden = "PARENT_KIND_FORBIDDEN";
    public const string ParentKindUnusual = "PARENT_KIND_UNUSUAL";
    public const string ParentCycle = "PARENT_CYCLE";
    public const string TermOrder = "TERM_ORDER";
    public const string TermYearsUnusual = "TERM_YEARS_UNUSUAL";
    public const string NameMissing = "NAME_MISSING";
    public const string StageDerived = "STAGE_DERIVED";
    public const string StageUnknown = "STAGE_UNKNOWN";
    public const string MemberNotInBranch = "MEMBER_NOT_IN_BRANCH";
    public const string MemberInTemporary = "MEMBER_IN_TEMPORARY";
    public const string SexMismatch = "SEX_MISMATCH";
    public const string BirthMismatch = "BIRTH_MISMATCH";
    public const string AgeImplausible = "AGE_IMPLAUSIBLE";
    public const string JoinedUnder18 = "JOINED_UNDER_18";
    public const string DateOrder = "DATE_ORDER";
    public const string ProbationLength = "PROBATION_LENGTH";
    public const string TrainingShort = "TRAINING_SHORT";
    public const string MembershipYearsDiffer = "MEMBERSHIP_YEARS_DIFFER";
    public const string FullDateMissing = "FULL_DATE_MISSING";
    public const string FullDateOfProbationary = "FULL_DATE_OF_PROBATIONARY";
    public const string LostSinceMissing = "LOST_SINCE_MISSING";
    public const string LostTooShort = "LOST_TOO_SHORT";
    public const string DuplicateMembership = "DUPLICATE_MEMBERSHIP";
    public const string DuplicateDiffers = "DUPLICATE_DIFFERS";
    public const string IdNameConflict = "ID_NAME_CONFLICT";
    public const string PersonCandidate = "PERSON_CANDIDATE";
    public const string PersonAmbiguous = "PERSON_AMBIGUOUS";
    public const string PhoneShared = "PHONE_SHARED";
    public const string GridNameMissing = "GRID_NAME_MISSING";
    public const string GridCodeMissing = "GRID_CODE_MISSING";
    public const string GridDuplicate = "GRID_DUPLICATE";
    public const string GridCodeRegionMismatch = "GRID_CODE_REGION_MISMATCH";
    public const string GridRegionMissing = "GRID_REGION_MISSING";
    public const string GridLevelAssumed = "GRID_LEVEL_ASSUMED";
    public const string GridParentNotFound = "GRID_PARENT_NOT_FOUND";
    public const string GridParentLevel = "GRID_PARENT_LEVEL";
    public const string HouseholdsUnusual = "HOUSEHOLDS_UNUSUAL";
    public const string PopulationRatio = "POPULATION_RATIO";
    public const string FloatingExceeds = "FLOATING_EXCEEDS";
    public const string TeamSizeWithoutTeam = "TEAM_SIZE_WITHOUT_TEAM";
    public const string VenueNameMissing = "VENUE_NAME_MISSING";
    public const string VenueDuplicate = "VENUE_DUPLICATE";
    public const string VenueKindFromName = "VENUE_KIND_FROM_NAME";
    public const string VenueKindUnknown = "VENUE_KIND_UNKNOWN";
    public const string CapacityUnusual = "CAPACITY_UNUSUAL";
    public const string CoordinatesSwapped = "COORDINATES_SWAPPED";
    public const string CoordinatesIncomplete = "COORDINATES_INCOMPLETE";
    public const string CoordinatesOutside = "COORDINATES_OUTSIDE";
    public const string CoordinatesFarFromRegion = "COORD_FAR_FROM_REGION";
    public const string CoordinateSystemMissing = "COORD_SYSTEM_MISSING";
    public const string RegionUnknown = "REGION_UNKNOWN";
    public const string RegionAmbiguous = "REGION_AMBIGUOUS";

    internal static IReadOnlyList<IssueDefinition> Rows { get; } =
    [
        new(AlreadyImported, IssueSeverity.Notice,
            "同一文件已在批次 {0} 导入过", "The same file was imported before, in batch {0}",
            "无须处理；没有变化的行不会重复写入", "Nothing to do; rows without a change are not written again"),
        new(FieldNotStored, IssueSeverity.Notice,
            "“{0}”一列已识别，但不保存", "The column \"{0}\" is recognised but not kept",
            "需要保存时联系管理员", "Ask the administrator if it should be kept"),
        new(ControlTotalMismatch, IssueSeverity.Notice,
            "{0}为 {1}，而按行计算为 {2}", "{0} says {1}, the rows add up to {2}",
            "核对漏行、重行或数值", "Look for missing or doubled rows or wrong numbers"),
        new(UnderNotFound, IssueSeverity.SheetRefused,
            "指定的上级党组织 {0} 不存在", "The organisation {0} named to import under does not exist",
            "改正代码，或先导入党组织", "Correct the code, or import organisations first"),
        new(StaleValue, IssueSeverity.Notice,
            "已有更新的数据（{1}），未用本表的旧值“{0}”覆盖", "Newer data ({1}) exist; this older value \"{0}\" does not replace them",
            "确需更改时，用较新日期的表导入", "Import a newer sheet if the value should change"),
        new(RowUnreadable, IssueSeverity.RowRejected,
            "此行无法处理：{0}", "The row could not be processed: {0}",
            "检查此行内容；仍有问题请联系管理员", "Check the row; tell the administrator if it persists"),
        new(OrganisationNameMissing, IssueSeverity.RowRejected,
            "没有党组织名称", "The name of the organisation is missing",
            "填党组织名称", "Write the name"),
        new(OrganisationKindFromName, IssueSeverity.Notice,
            "组织类别按名称定为{0}", "The kind was taken from the name: {0}",
            "核对组织类别", "Check the kind"),
        new(OrganisationKindUnknown, IssueSeverity.RowRejected,
            "没有组织类别，名称也看不出类别；此行已暂存", "The kind is missing and the name does not tell it; the row is kept back",
            "填组织类别后重新导入", "Write the kind and import again"),
        new(OrganisationDuplicate, IssueSeverity.RowRejected,
            "与第 {0} 行是同一党组织（{1}），此行已暂存", "The same organisation as row {0} ({1}); the row is kept back",
            "删除重复行，或改正代码、名称", "Remove the double, or correct code or name"),
        new(OrganisationMatchedByKey, IssueSeverity.Notice,
            "“{0}”按名称对应到“{1}”", "\"{0}\" was matched by its name with \"{1}\"",
            "核对对应关系；改用全称可避免提示", "Check the match; the full name avoids this notice"),
        new(OrganisationAmbiguous, IssueSeverity.RowRejected,
            "“{0}”可能是：{1}；此行已暂存", "\"{0}\" may be: {1}; the row is kept back",
            "改用全称或代码", "Use the full name or the code"),
        new(OrganisationNotFound, IssueSeverity.RowRejected,
            "找不到党组织“{0}”；相近的有：{1}；此行已暂存", "There is no organisation \"{0}\"; nearest: {1}; the row is kept back",
            "改正名称，或先导入该党组织", "Correct the name, or import the organisation first"),
        new(OrganisationMissing, IssueSeverity.RowRejected,
            "没有填所在党组织，本表也没有可用的填报单位；此行已暂存", "No organisation is named, and the sheet has no reporting unit to take; the row is kept back",
            "填党组织，或用 --under 指定", "Name the organisation, or use --under"),
        new(ParentNotFound, IssueSeverity.RowRejected,
            "找不到上级党组织“{0}”；相近的有：{1}；此行已暂存", "There is no superior organisation \"{0}\"; nearest: {1}; the row is kept back",
            "改正上级，或先导入上级党组织", "Correct the superior, or import it first"),
        new(ParentCodeNameDiffer, IssueSeverity.Notice,
            "上级代码 {0} 与上级名称“{1}”不是同一党组织，以代码为准", "The superior's code {0} and name \"{1}\" differ; the code was taken",
            "核对上级", "Check the superior"),
        new(ParentKindForbidden, IssueSeverity.RowRejected,
            "{0}之下不能设{1}；此行已暂存", "A {1} cannot stand under a {0}; the row is kept back",
            "改正上级或组织类别", "Correct the superior or the kind"),
        new(ParentKindUnusual, IssueSeverity.Notice,
            "{0}之下一般不设{1}", "A {1} does not usually stand under a {0}",
            "核对上级与组织类别", "Check the superior and the kind"),
        new(ParentCycle, IssueSeverity.RowRejected,
            "上级关系成环：{0}；此行已暂存", "The superiors form a circle: {0}; the row is kept back",
            "改正其中一个上级", "Correct one of the superiors"),
        new(TermOrder, IssueSeverity.Notice,
            "届满日期 {1} 不晚于当选日期 {0}", "The end of the term {1} is not after its start {0}",
            "核对两个日期", "Check both dates"),
        new(TermYearsUnusual, IssueSeverity.Notice,
            "任期 {0} 年不常见（一般 2 至 5 年）", "A term of {0} years is unusual (2 to 5)",
            "核对任期", "Check the term"),
        new(NameMissing, IssueSeverity.RowRejected,
            "没有姓名", "The name is missing",
            "填姓名", "Write the name"),
        new(StageDerived, IssueSeverity.Notice,
            "没有人员类别，按日期定为{0}", "The stage is missing; by the dates it is {0}",
            "填人员类别", "Write the stage"),
        new(StageUnknown, IssueSeverity.RowRejected,
            "没有人员类别，日期也看不出；此行已暂存", "The stage is missing and the dates do not tell it; the row is kept back",
            "填人员类别后重新导入", "Write the stage and import again"),
        new(MemberNotInBranch, IssueSeverity.Notice,
            "党员所在的“{0}”不是党支部", "The member's organisation \"{0}\" is no branch",
            "填到党支部", "Name the branch"),
        new(MemberInTemporary, IssueSeverity.Notice,
            "“{0}”是临时党组织或党组，正式组织关系不应在此", "\"{0}\" is temporary or a leading group; formal membership does not belong there",
            "核对所在党支部", "Check the branch"),
        new(SexMismatch, IssueSeverity.Notice,
            "性别与身份证号不一致", "The sex differs from the identity number",
            "核对性别与号码", "Check both"),
        new(BirthMismatch, IssueSeverity.Notice,
            "出生日期 {0} 与身份证号不一致", "The date of birth {0} differs from the identity number",
            "核对；两者都按原样保存", "Check; both are kept as they are"),
        new(AgeImplausible, IssueSeverity.Notice,
            "按出生日期 {0} 为 {1} 岁", "Born {0} means an age of {1}",
            "核对出生日期", "Check the date of birth"),
        new(JoinedUnder18, IssueSeverity.Notice,
            "入党时（{0}）不满 18 岁", "Under 18 when joining ({0})",
            "核对出生与入党日期", "Check the dates of birth and joining"),
        new(DateOrder, IssueSeverity.Notice,
            "{0} {1} 不应早于{2} {3}", "{0} {1} should not be before {2} {3}",
            "核对两个日期", "Check both dates"),
        new(ProbationLength, IssueSeverity.Notice,
            "预备期从 {0} 到 {1}，一般为一年", "Probation from {0} to {1}; one year is usual",
            "核对两个日期", "Check both dates"),
        new(TrainingShort, IssueSeverity.Notice,
            "从积极分子（{0}）到发展对象（{1}）不足一年", "Less than a year from activist ({0}) to target ({1})",
            "核对两个日期", "Check both dates"),
        new(MembershipYearsDiffer, IssueSeverity.Notice,
            "表中党龄 {0} 年，按转正日期为 {1} 年", "The sheet says {0} years of membership; by the date of becoming full they are {1}",
            "核对转正日期；党龄由系统计算", "Check the date; the hub computes the years"),
        new(FullDateMissing, IssueSeverity.Notice,
            "正式党员没有转正日期", "A full member without the date of becoming one",
            "补填转正日期", "Add the date"),
        new(FullDateOfProbationary, IssueSeverity.Notice,
            "预备党员有转正日期 {0}", "A probationary member with the date {0} of becoming full",
            "核对人员类别", "Check the stage"),
        new(LostSinceMissing, IssueSeverity.Notice,
            "失联党员没有失联日期", "A lost member without the date contact was lost",
            "补填失联日期", "Add the date"),
        new(LostTooShort, IssueSeverity.Notice,
            "失联不足 6 个月（{0} 起）", "Lost for less than 6 months (since {0})",
            "核对是否失联", "Check whether the member counts as lost"),
        new(DuplicateMembership, IssueSeverity.RowRejected,
            "同一人已在“{0}”（{1}），只能有一个正式组织关系；此行已暂存", "The same person is in \"{0}\" ({1}); only one formal membership is possible; the row is kept back",
            "核对组织关系在哪个支部；双报到、流动另行登记", "Decide which branch is the formal one"),
        new(DuplicateDiffers, IssueSeverity.RowRejected,
            "与第 {0} 行是同一人，但{1}不同；此行已暂存", "The same person as row {0}, but {1} differ; the row is kept back",
            "只留正确的一行", "Keep the right row only"),
        new(IdNameConflict, IssueSeverity.RowRejected,
            "同一身份证号已登记为“{0}”，本行为“{1}”；此行已暂存", "The identity number belongs to \"{0}\", this row says \"{1}\"; the row is kept back",
            "核对姓名与号码", "Check name and number"),
        new(PersonCandidate, IssueSeverity.RowRejected,
            "可能就是“{0}”的{1}，但没有身份证号可确定；此行已暂存", "May be {1} of \"{0}\", but no identity number tells; the row is kept back",
            "补填身份证号后重新导入", "Add the identity number and import again"),
        new(PersonAmbiguous, IssueSeverity.RowRejected,
            "同一支部有 {0} 名同名且资料相合的党员；此行已暂存", "{0} members of the branch have this name and fit; the row is kept back",
            "补填身份证号后重新导入", "Add the identity number and import again"),
        new(PhoneShared, IssueSeverity.Notice,
            "有 {0} 人填同一个电话", "{0} people have the same phone",
            "核对电话", "Check the phone"),
        new(GridNameMissing, IssueSeverity.RowRejected,
            "没有网格名称和编码", "Name and code of the grid are missing",
            "填网格名称和编码", "Write name and code"),
        new(GridCodeMissing, IssueSeverity.RowRejected,
            "没有网格编码；此行已暂存", "The code of the grid is missing; the row is kept back",
            "填网格编码后重新导入", "Write the code and import again"),
        new(GridDuplicate, IssueSeverity.RowRejected,
            "与第 {0} 行的网格编码相同；此行已暂存", "The same grid code as row {0}; the row is kept back",
            "改正其中一个编码", "Correct one of the codes"),
        new(GridCodeRegionMismatch, IssueSeverity.Notice,
            "网格编码 {0} 不以所属区划 {1} 开头", "The grid code {0} does not begin with its region {1}",
            "核对编码与所属社区", "Check the code and the community"),
        new(GridRegionMissing, IssueSeverity.Notice,
            "四级以下网格没有所属村（社区）", "A grid of level 4 or below has no village or community",
            "填所属村（社区）", "Name the village or community"),
        new(GridLevelAssumed, IssueSeverity.Notice,
            "没有网格级别，按编码位数定为 {0}", "The level is missing; by the length of the code it is {0}",
            "填网格级别", "Write the level"),
        new(GridParentNotFound, IssueSeverity.FieldError,
            "找不到上级网格“{0}”", "There is no superior grid \"{0}\"",
            "改正上级网格，或先导入它", "Correct it, or import it first"),
        new(GridParentLevel, IssueSeverity.Notice,
            "上级网格的级别 {0} 不高于本网格的 {1}", "The superior grid's level {0} is not above {1}",
            "核对网格级别", "Check the levels"),
        new(HouseholdsUnusual, IssueSeverity.Notice,
            "户数 {0} 不在常见范围 50–1500", "{0} households are outside the usual 50 to 1,500",
            "核对户数", "Check the number"),
        new(PopulationRatio, IssueSeverity.Notice,
            "人口 {0} 与户数 {1} 不相称", "{0} people do not fit {1} households",
            "核对人口与户数", "Check both numbers"),
        new(FloatingExceeds, IssueSeverity.Notice,
            "流动人口 {0} 多于人口 {1}", "More floating people ({0}) than people ({1})",
            "核对两个数", "Check both numbers"),
        new(TeamSizeWithoutTeam, IssueSeverity.Notice,
            "有团队人数 {0}，没有服务团队名称；人数未保存", "The team has {0} members but no name; the number is not kept",
            "填服务团队名称", "Write the name of the team"),
        new(VenueNameMissing, IssueSeverity.RowRejected,
            "没有场所名称", "The name of the venue is missing",
            "填场所名称", "Write the name"),
        new(VenueDuplicate, IssueSeverity.RowRejected,
            "与第 {0} 行是同一场所；此行已暂存", "The same venue as row {0}; the row is kept back",
            "删除重复行，或改正名称", "Remove the double, or correct the name"),
        new(VenueKindFromName, IssueSeverity.Notice,
            "场所类型按名称定为{0}", "The kind was taken from the name: {0}",
            "核对场所类型", "Check the kind"),
        new(VenueKindUnknown, IssueSeverity.Notice,
            "没有可用的场所类型，按“其他”保存", "No usable kind; kept as \"other\"",
            "填场所类型", "Write the kind"),
        new(CapacityUnusual, IssueSeverity.Notice,
            "{1} 平方米容纳 {0} 人，似不可能", "{0} people on {1} m² seem impossible",
            "核对面积与人数", "Check area and capacity"),
        new(CoordinatesSwapped, IssueSeverity.Repaired,
            "经度与纬度填反，已对调", "Longitude and latitude were swapped; put right",
            "在原表中对调", "Swap them in the sheet"),
        new(CoordinatesIncomplete, IssueSeverity.FieldError,
            "经度、纬度只有一个，未保存", "Only one of longitude and latitude; not kept",
            "两个都填", "Write both"),
        new(CoordinatesOutside, IssueSeverity.FieldError,
            "位置 {0} 不在中国范围内，未保存", "The place {0} is outside China; not kept",
            "核对经纬度", "Check the coordinates"),
        new(CoordinatesFarFromRegion, IssueSeverity.Notice,
            "位置 {0} 离{1}太远", "The place {0} is far from {1}",
            "核对经纬度与所属区划", "Check the coordinates and the region"),
        new(CoordinateSystemMissing, IssueSeverity.Notice,
            "没有写坐标系，按未知保存（误差约 1.3 公里）", "The coordinate system is not named; kept as unknown (about 1.3 km)",
            "填坐标系：WGS84、高德或百度", "Name it: WGS84, GCJ-02 or BD-09"),
        new(RegionUnknown, IssueSeverity.FieldError,
            "找不到区划“{0}”", "There is no region \"{0}\"",
            "改正区划名称或代码；或用 regions load 载入更全的区划", "Correct name or code, or load a fuller edition with regions load"),
        new(RegionAmbiguous, IssueSeverity.FieldError,
            "区划“{0}”有几个：{1}", "There are several regions \"{0}\": {1}",
            "写明上级，或填区划代码", "Name its superior, or write the code"),
    ];
}
