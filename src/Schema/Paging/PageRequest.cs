using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;

namespace PartyHub.Schema.Paging;

/// <summary>Which page of a list is asked for.</summary>
internal readonly record struct PageRequest(int Size, bool Backward, string? Cursor)
{
    /// <summary>50 objects a page, at most 200; a host that measures may raise the most before the schema is built.</summary>
    public static PageSize Size50 { get; } = new(50, AppContext.GetData("PartyHub.MaximumPageSize") is int maximum ? maximum : 200);

    public string CursorArgument => Backward ? "before" : "after";

    /// <exception cref="GraphQLException">BAD_PAGE_SIZE.</exception>
    public static PageRequest Of(ArgumentValues arguments)
    {
        var (first, last) = (arguments.Get<int?>("first"), arguments.Get<int?>("last"));
        var (after, before) = (arguments.Get<string>("after"), arguments.Get<string>("before"));
        var backward = last is not null || (first is null && before is not null && after is null);
        var size = (backward ? last : first) ?? Size50.Default;
        if (first is not null && last is not null) throw Bad("first 与 last 只能用一个 · use either first or last");
        if ((backward ? after : before) is not null) throw Bad(backward ? "last 与 before 同用 · last goes with before" : "first 与 after 同用 · first goes with after");
        if (size < 1 || size > Size50.Maximum) throw Bad($"应为 1 至 {Size50.Maximum} · must be 1 to {Size50.Maximum}");
        return new(size, backward, backward ? before : after);
    }

    private static GraphQLException Bad(string what) => new($"分页参数不对:{what}。 · The page arguments do not fit: {what}.", "BAD_PAGE_SIZE");
}
