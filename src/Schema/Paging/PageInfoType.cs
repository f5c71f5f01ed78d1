using PartyHub.GraphQL.Types;

namespace PartyHub.Schema.Paging;

/// <summary>Where a page stands in its list.</summary>
internal static class PageInfoType
{
    public static ObjectType Type { get; } = new("PageInfo", "分页信息 · Where a page stands in its list", () =>
    [
        new("hasNextPage", !BuiltInScalars.Boolean, new ColumnField(PagePart.HasNext), "后面还有 · There is more after this page"),
        new("hasPreviousPage", !BuiltInScalars.Boolean, new ColumnField(PagePart.HasPrevious), "前面还有 · There is more before this page"),
        new("startCursor", BuiltInScalars.String, new ColumnField(PagePart.Start), "首项游标 · Cursor of the first object"),
        new("endCursor", BuiltInScalars.String, new ColumnField(PagePart.End), "末项游标 · Cursor of the last object"),
    ]);
}

/// <summary>The cells of a page info, in the order of their slots.</summary>
internal enum PagePart { HasNext, HasPrevious, Start, End }
