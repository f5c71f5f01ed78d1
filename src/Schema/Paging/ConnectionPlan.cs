using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;

namespace PartyHub.Schema.Paging;

/// <summary>What of a connection is selected: its nodes, its edges, its page info and its count, each perhaps under several names.</summary>
internal sealed class ConnectionPlan
{
    private readonly List<FieldPlan> nodes = [];
    private readonly List<EdgesPlan> edges = [];
    private readonly List<FieldPlan> pageInfos = [];

    public ConnectionPlan(SelectionPlan selection)
    {
        Selection = selection;
        foreach (var field in selection.Fields)
        {
            switch (field.Definition.Kind)
            {
                case PartField { Part: ConnectionPart.Nodes }: nodes.Add(field); break;
                case PartField { Part: ConnectionPart.Edges }: edges.Add(new EdgesPlan(field)); break;
                case PartField { Part: ConnectionPart.PageInfo }: AddPageInfo(field); break;
                case ColumnField { Column: ConnectionPart.TotalCount }: AddCount(field); break;
                default: break;
            }
        }
    }

    public SelectionPlan Selection { get; }
    public IReadOnlyList<FieldPlan> Nodes => nodes;
    public IReadOnlyList<EdgesPlan> Edges => edges;
    public IReadOnlyList<FieldPlan> PageInfos => pageInfos;

    /// <summary>The fields that show the count; one is enough to have it counted.</summary>
    public List<FieldPlan> Counts { get; } = [];

    public bool HasPage => nodes.Count + edges.Count + pageInfos.Count > 0;

    public bool NeedsPageCursors { get; private set; }

    public bool NeedsRowCursors => edges.Exists(e => e.Cursors.Count > 0);

    /// <summary>The selections made of the rows, in the order in which their levels are made.</summary>
    public IEnumerable<SelectionPlan> RowSelections => [.. nodes.Select(n => n.Children[0]), .. edges.SelectMany(e => e.Nodes).Select(n => n.Children[0])];

    private void AddPageInfo(FieldPlan field)
    {
        pageInfos.Add(field);
        foreach (var child in field.Children[0].Fields)
        {
            if (child.Definition.Kind is not ColumnField { Column: PagePart part }) continue;
            child.Slot = (int)part;
            NeedsPageCursors |= part is PagePart.Start or PagePart.End;
        }
    }

    private void AddCount(FieldPlan field)
    {
        field.Slot = 0;
        Counts.Add(field);
    }
}

/// <summary>A selection of edges.</summary>
internal sealed class EdgesPlan(FieldPlan field)
{
    public FieldPlan Field { get; } = field;
    public SelectionPlan Selection { get; } = field.Children[0];
    public IReadOnlyList<FieldPlan> Nodes { get; } = [.. field.Children[0].Fields.Where(f => f.Definition.Kind is PartField { Part: ConnectionPart.Node })];
    public IReadOnlyList<FieldPlan> Cursors { get; } = [.. field.Children[0].Fields.Where(f => f.Definition.Kind is ColumnField { Column: ConnectionPart.Cursor })];
}
