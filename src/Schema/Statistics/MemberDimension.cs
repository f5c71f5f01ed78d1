using PartyHub.GraphQL.Types;
using PartyHub.Model.CodeLists;
using PartyHub.Model.Members;
using PartyHub.Model.Organisations;
using PartyHub.Schema.Ordering;
using PartyHub.Schema.Relations;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Statistics;

/// <summary>What members can be counted by, each as an expression over a member of a subtree.</summary>
internal static class MemberDimension
{
    private static readonly string[] AgeBands = [.. CodeList.Named("report_age_band").Codes.Select(c => c.Code)];
    private static readonly string[] JoinPeriods = [.. CodeList.Named("report_join_period_2017").Codes.Select(c => c.Code)];

    public static EnumType Type { get; } = new("MemberDimension", "统计维度 · What members are counted by",
    [
        new("SEX", "性别 · Sex"),
        new("ETHNICITY", "民族代码 · Code of ethnicity"),
        new("EDUCATION", "学历代码 · Code of education"),
        new("AGE_BAND", "年龄段(周岁)· Age band, in full years"),
        new("STAGE", "人员类别 · Stage"),
        new("JOIN_PERIOD", "入党时间段 · Period of joining"),
        new("ORGANISATION_KIND", "组织类别 · Kind of organisation"),
        new("FIELD", "领域 · Sphere of the organisation"),
        new("CHILD_ORGANISATION", "直接下级(编号;本级为空)· Organisation directly below, by id; empty for those directly in it"),
    ]);

    /// <param name="key">The expression of the organisation's id whose subtree is counted.</param>
    public static string Write(SqlWriter sql, string dimension, StatisticsScope scope, string key)
    {
        string Member(string property) => sql.Column(scope.Member, typeof(Member), property);
        string Organisation(string property) => sql.Column(OwnerPathSort.JoinedAlias(scope.Member), typeof(Organisation), property);
        return dimension switch
        {
            "SEX" => Member(nameof(Model.Members.Member.Sex)),
            "ETHNICITY" => Member(nameof(Model.Members.Member.Ethnicity)),
            "EDUCATION" => Member(nameof(Model.Members.Member.Education)),
            "AGE_BAND" => AgeBand(Member(nameof(Model.Members.Member.BirthDate)), scope.AsOf),
            "STAGE" => scope.IsPast ? StageOn(Member(nameof(Model.Members.Member.FullOn)), scope.AsOf) : Member(nameof(Model.Members.Member.Stage)),
            "JOIN_PERIOD" => JoinPeriod(Member(nameof(Model.Members.Member.JoinedOn))),
            "ORGANISATION_KIND" => Organisation(nameof(Model.Organisations.Organisation.Kind)),
            "FIELD" => Organisation(nameof(Model.Organisations.Organisation.Field)),
            "CHILD_ORGANISATION" => sql.Dialect.Substring(Organisation(nameof(Model.Organisations.Organisation.Path)), $"{sql.Dialect.Length(OrganisationPathOf.Write(sql, key))} + 1", 4),
            _ => throw new InvalidOperationException($"no such dimension: {dimension}"),
        };
    }

    /// <summary>Bands are named by their first and last year; the last is open.</summary>
    private static string AgeBand(string birthDate, int asOf) => $"CASE WHEN {birthDate} IS NULL THEN NULL "
        + string.Concat(AgeBands.Where(b => !b.EndsWith('-')).Select(b => $"WHEN ({asOf} - {birthDate}) / 10000 <= {b.Split('-')[1]} THEN '{b}' "))
        + $"ELSE '{AgeBands[^1]}' END";

    /// <summary>Periods are named by their first and last day; the ends of the first and last are open.</summary>
    private static string JoinPeriod(string joinedOn) => $"CASE WHEN {joinedOn} IS NULL THEN NULL "
        + string.Concat(JoinPeriods.Where(p => !p.EndsWith('/')).Select(p => $"WHEN {joinedOn} <= {p.Split('/')[1].Replace("-", "", StringComparison.Ordinal)} THEN '{p}' "))
        + $"ELSE '{JoinPeriods[^1]}' END";

    private static string StageOn(string fullOn, int asOf) => $"CASE WHEN {fullOn} <= {asOf} THEN 'FULL' ELSE 'PROBATIONARY' END";
}
