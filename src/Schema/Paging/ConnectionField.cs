using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Schema.Filtering;
using PartyHub.Schema.Ordering;
using PartyHub.Schema.Relations;

namespace PartyHub.Schema.Paging;

/// <summary>A paged list: which rows, how they can be narrowed and ordered.</summary>
internal sealed record ConnectionField(ObjectType Node, Func<ArgumentValues, ListRelation> Relation, ListRelation AnyRelation, FilterType? Filter, OrderType? Order)
{
    public static FieldDefinition Of(string name, ObjectType node, ListRelation relation, FilterType? filter, OrderType? order, string description) =>
        new ConnectionField(node, _ => relation, relation, filter, order).Define(name, description);

    /// <summary>A list of an organisation that can be widened to its subtree.</summary>
    public static FieldDefinition WithSubtree(
        string name, ObjectType node, ListRelation direct, ListRelation subtree, FilterType filter, OrderType order, string description) =>
        new ConnectionField(node, arguments => arguments.Get<bool>("includeSubtree") ? subtree : direct, direct, filter, order).Define(
            name, description,
            new ArgumentDefinition("includeSubtree", BuiltInScalars.Boolean, "含全部下属 · Also those of all organisations below") { Default = "false" });

    private FieldDefinition Define(string name, string description, params IEnumerable<ArgumentDefinition> more) =>
        new(name, !ConnectionType.Of(Node), new StepField(request => new ConnectionStep(request, this)), description)
        {
            Arguments = [.. Arguments(), .. more],
            PageSize = PageRequest.Size50,
        };

    private IEnumerable<ArgumentDefinition> Arguments()
    {
        yield return new("first", BuiltInScalars.Int, $"前若干项,最多 {PageRequest.Size50.Maximum} · So many from the start, at most {PageRequest.Size50.Maximum}; {PageRequest.Size50.Default} when not said");
        yield return new("after", BuiltInScalars.String, "从此游标之后 · After this cursor");
        yield return new("last", BuiltInScalars.Int, "后若干项 · So many from the end");
        yield return new("before", BuiltInScalars.String, "到此游标之前 · Before this cursor");
        if (Filter is not null) yield return new("where", Filter.Input, "条件 · Conditions");
        if (Order is not null) yield return new("order", new ListType(!Order.Input), "排序 · Order, the first item first");
    }
}
