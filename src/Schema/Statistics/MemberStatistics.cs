using PartyHub.GraphQL.Types;
using PartyHub.Schema.Members;
using PartyHub.Schema.Paging;

namespace PartyHub.Schema.Statistics;

/// <summary>Counts of the members of a subtree.</summary>
internal static class MemberStatistics
{
    public const int MaxDimensions = 3;

    public static ObjectType CellType { get; } = new("StatisticCell", "统计单元 · One count", () =>
    [
        new("keys", !new ListType(!BuiltInScalars.String), new ColumnField(StatisticPart.Keys), "各维度的取值,未知为空 · The value of each dimension; empty where it is not known"),
        new("count", BuiltInScalars.Int, new ColumnField(StatisticPart.Count), "人数;过小时不显示 · How many; withheld when too small"),
        new("suppressed", !BuiltInScalars.Boolean, new ColumnField(StatisticPart.Suppressed), "因过小而不显示 · Withheld because it is too small"),
    ]);

    public static FieldDefinition Field { get; } = new(
        "memberStatistics", !new ListType(!CellType), new StepField(request => new StatisticsStep(request)),
        "按一至三个维度统计本组织及全部下属的党员(正式、预备,党籍正常或恢复)· Members of the subtree (full and probationary, in normal or restored standing) counted by one to three dimensions")
    {
        Arguments =
        [
            new("by", !new ListType(!MemberDimension.Type), "维度,一至三个 · One to three dimensions"),
            new("where", MemberFilter.Type.Input, "条件 · Conditions"),
            new("asOf", HubScalars.Date, "统计日期:年龄按此日计算,此日之前未入党的不计 · Counts as of a day: ages on it, without who had not joined by it"),
        ],
        PageSize = new PageSize(PageRequest.Size50.Maximum, int.MaxValue) { Count = _ => 1 },
    };
}

/// <summary>The cells of a count, in the order of their slots.</summary>
internal enum StatisticPart { Keys, Count, Suppressed }
