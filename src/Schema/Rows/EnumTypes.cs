using PartyHub.GraphQL.Types;
using PartyHub.Model.CodeLists;
using PartyHub.Model.Grids;
using PartyHub.Model.Imports;
using PartyHub.Model.Members;
using PartyHub.Model.Organisations;
using PartyHub.Model.Values;
using PartyHub.Model.Venues;

namespace PartyHub.Schema.Rows;

/// <summary>The enums of the schema: their values are the codes that the database holds.</summary>
internal static class EnumTypes
{
    private static readonly Dictionary<Type, EnumType> Types = new()
    {
        [typeof(OrganisationKind)] = FromList<OrganisationKind>("组织类别 · Kind of a Party organisation", "partyhub_org_kind"),
        [typeof(OrganisationField)] = FromList<OrganisationField>("领域 · The sphere an organisation works in", "partyhub_field"),
        [typeof(VenueKind)] = FromList<VenueKind>("阵地类别 · Kind of a venue", "partyhub_venue_kind"),
        [typeof(VenueLevel)] = FromList<VenueLevel>("阵地层级 · Level of a venue", "partyhub_venue_level"),
        [typeof(GridKind)] = FromList<GridKind>("网格类别 · Kind of a grid", "partyhub_grid_kind"),
        [typeof(MemberStage)] = FromList<MemberStage>("人员类别 · Stage of membership", "partyhub_member_stage"),
        [typeof(MembershipState)] = FromList<MembershipState>("党籍状态 · State of membership", "partyhub_membership_state"),
        [typeof(CoordinateSystem)] = FromList<CoordinateSystem>("坐标系 · System of coordinates", "partyhub_coord_system"),
        [typeof(Sex)] = Of<Sex>("性别 · Sex", ("MALE", "男 · Male"), ("FEMALE", "女 · Female")),
        [typeof(Dataset)] = Of<Dataset>(
            "数据集 · Data set", [Unknown], ("ORGANISATIONS", "党组织 · Party organisations"), ("MEMBERS", "党员 · Members"), ("GRIDS", "网格 · Grids"), ("VENUES", "阵地 · Venues")),
        [typeof(ImportState)] = Of<ImportState>(
            "导入状态 · State of an import", ("READING", "读取中 · Being read"), ("CHECKED", "已检查,待确认 · Checked, waiting to be applied"), ("APPLYING", "写入中 · Being written"),
            ("APPLIED", "已写入 · Written"), ("ROLLED_BACK", "已撤回 · Taken back"), ("REFUSED", "拒收 · Refused"), ("FAILED", "失败 · Failed"), ("CANCELLED", "已取消 · Cancelled")),
        [typeof(IssueSeverity)] = Of<IssueSeverity>(
            "问题级别 · Severity of an issue", ("NOTICE", "提示 · A notice"), ("REPAIRED", "已修正 · Repaired"), ("FIELD_ERROR", "字段错误,置空 · The field was left empty"),
            ("ROW_REJECTED", "退行 · The row was rejected"), ("SHEET_REFUSED", "拒收工作表 · The sheet was refused"), ("FILE_REFUSED", "拒收文件 · The file was refused")),
        [typeof(ChangeKind)] = Of<ChangeKind>("变更类型 · Kind of change", ("CREATE", "新增 · Created"), ("UPDATE", "修改 · Updated")),
    };

    public static EnumType Of(Type type) => Types.TryGetValue(type, out var known)
        ? known
        : throw new InvalidOperationException($"The enum {type.Name} is not in the schema; add it to {nameof(EnumTypes)}.");

    /// <summary>What stands for a null of the database where the schema promises a value: a refused sheet has no data set.</summary>
    private static EnumValueDefinition Unknown => new("UNKNOWN", "未能识别;按此查找用 isNull · Not recognised; found by isNull");

    private static EnumType FromList<TEnum>(string description, string list) where TEnum : struct, Enum =>
        Of<TEnum>(description, [.. CodeList.Named(list).Codes.Select(c => (c.Code, c.NameEn is null ? c.Name : $"{c.Name} · {c.NameEn}"))]);

    /// <summary>All values of the C# enum; a list may hold more codes than are kept (CGCS2000 is kept as WGS84).</summary>
    private static EnumType Of<TEnum>(string description, params IEnumerable<(string Code, string Text)> descriptions) where TEnum : struct, Enum =>
        Of<TEnum>(description, [], descriptions);

    private static EnumType Of<TEnum>(
        string description, IReadOnlyList<EnumValueDefinition> more, params IEnumerable<(string Code, string Text)> descriptions)
        where TEnum : struct, Enum
    {
        var texts = descriptions.ToDictionary(d => d.Code, d => d.Text, StringComparer.Ordinal);
        var own = CodeName<TEnum>.All.Select(code => new EnumValueDefinition(code, texts.GetValueOrDefault(code)));
        return new EnumType(typeof(TEnum).Name, description, [.. own, .. more]);
    }
}
