using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>Reads how large a page a field asks for and refuses sizes out of bounds.</summary>
internal static class PageSizes
{
    /// <summary>The most objects the field can bring for one parent; null when it is not paged. Throws <see cref="GraphQLException"/> when out of bounds.</summary>
    public static int? Of(FieldPlan field, OperationExecution execution)
    {
        if (field.Definition.PageSize is not { } page)
            return null;
        if (TryBind(field, execution) is not { } arguments)
            return page.Default;
        if (page.Count is { } count)
            return InBounds(count(arguments), page, field, "size");
        var size = page.Default;
        foreach (var name in (string[])[page.First, page.Last])
        {
            if (arguments.TryGet(name, out var asked))
                size = asked is int number ? InBounds(number, page, field, name) : page.Default;
        }

        if (page.List is { } list)
            size = arguments.TryGet(list, out var given) && given is object?[] items ? AtMost(items.Length, page, field, list) : 0;
        return size;
    }

    /// <summary>Arguments that do not bind are an error of their field, told when it runs.</summary>
    private static ArgumentValues? TryBind(FieldPlan field, OperationExecution execution)
    {
        try
        {
            return execution.ArgumentsOf(field);
        }
        catch (GraphQLException)
        {
            return null;
        }
    }

    private static int InBounds(int asked, PageSize page, FieldPlan field, string argument) =>
        asked >= 1 && asked <= page.Maximum ? asked : throw Refuse(page, field, argument, "must be");

    private static int AtMost(int given, PageSize page, FieldPlan field, string argument) =>
        given <= page.Maximum ? given : throw Refuse(page, field, argument, "must have");

    private static GraphQLException Refuse(PageSize page, FieldPlan field, string argument, string verb) => new(new GraphQLError(
        $"Argument \"{argument}\" of \"{field.Path}\" {verb} 1 to {page.Maximum}{(verb == "must have" ? " entries" : "")}; ask for less and go on from the cursor.",
        GraphQLErrorCode.BadPageSize)
    {
        Locations = [.. field.Occurrences.Take(1).Select(o => field.Document.LocationOf(o.Node))],
        Extensions = new Dictionary<string, object?> { ["limit"] = page.Maximum },
    });
}
