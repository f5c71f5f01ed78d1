using PartyHub.GraphQL.Types;
using PartyHub.Schema.Grids;
using PartyHub.Schema.Members;
using PartyHub.Schema.Organisations;
using PartyHub.Schema.Venues;

namespace PartyHub.Schema.Search;

/// <summary>One box that finds in all four data sets.</summary>
internal static class SearchQueries
{
    private static readonly UnionType Hit = new(
        "SearchHit", "搜索结果 · Something found", () => [OrganisationType.Type, MemberType.Type, GridType.Type, VenueType.Type]);

    public static IEnumerable<FieldDefinition> Fields =>
    [
        new("search", !new ListType(!Hit), new StepField(request => new SearchStep(request)),
            "按名称或代码搜索党组织、党员、网格、阵地,最相符的在前 · Finds organisations, members, grids and venues by name or code, best first, inside what the viewer may see")
        {
            Arguments =
            [
                new("text", !BuiltInScalars.String, "要找的文字,一至 50 字 · What to find, 1 to 50 characters"),
                new("first", BuiltInScalars.Int, "最多若干项,1 至 100 · At most so many, 1 to 100") { Default = "20" },
            ],
            PageSize = new PageSize(20, 100),
        },
    ];
}
