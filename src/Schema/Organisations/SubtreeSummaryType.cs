using PartyHub.GraphQL.Types;
using PartyHub.Schema.Hierarchy;

namespace PartyHub.Schema.Organisations;

internal static class SubtreeSummaryType
{
    public static ObjectType Type { get; } = new("SubtreeSummary", "本组织及全部下属的合计 · Counts over an organisation and all below it", () =>
    [
        Count("organisationCount", SubtreeCount.Organisations, "党组织数(含本组织)· Organisations, this one included"),
        Count("memberCount", SubtreeCount.Members, "党员数(正式、预备)· Members: full and probationary, in normal or restored standing"),
        Count("fullMemberCount", SubtreeCount.FullMembers, "正式党员数 · Full members"),
        Count("probationaryMemberCount", SubtreeCount.ProbationaryMembers, "预备党员数 · Probationary members"),
        Count("gridCount", SubtreeCount.Grids, "网格数 · Grids that answer to one of them"),
        Count("venueCount", SubtreeCount.Venues, "阵地数 · Venues of one of them"),
    ]);

    private static FieldDefinition Count(string name, SubtreeCount count, string description) =>
        new(name, !BuiltInScalars.Int, new ColumnField(count), description);
}
