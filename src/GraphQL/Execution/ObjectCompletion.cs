using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>Gathers the objects that a resolver gave, at whatever depth of lists, into one level per concrete type.</summary>
internal sealed class ObjectCompletion
{
    private readonly FieldPlan field;
    private readonly TypeResolution types;
    private readonly int parentCount;
    private readonly List<object?>[] objects;
    private readonly List<int> rows = [];
    private readonly List<int>? typeIndexes;
    private readonly List<ListBuilder> lists = [];
    private readonly List<(int Depth, int Number, Exception Problem)> faults = [];

    public ObjectCompletion(GraphQLSchema schema, FieldPlan field, int parentCount)
    {
        this.field = field;
        this.parentCount = parentCount;
        types = new TypeResolution(schema, field);
        objects = [.. field.Children.Select(_ => new List<object?>())];
        typeIndexes = field.Children.Count > 1 ? [] : null;
        for (var type = field.Definition.Type.Nullable; type is ListType list; type = list.OfType.Nullable)
            lists.Add(new ListBuilder());
    }

    public ChildLink Complete(object?[] values)
    {
        for (var parent = 0; parent < parentCount; parent++)
            Add(values[parent], 0);
        var levels = new Level[objects.Length];
        for (var i = 0; i < levels.Length; i++)
            levels[i] = new Level(field.Children[i], [.. objects[i]], objects[i].Count);
        var link = ChildLink.Nested(levels, rows.Count, [.. rows], typeIndexes is null ? null : [.. typeIndexes], [.. lists.Select(l => l.Build())]);
        foreach (var (depth, number, problem) in faults)
            link.AddFault(depth, number, problem);
        return link;
    }

    private void Add(object? value, int depth)
    {
        if (depth == lists.Count)
            AddItem(value);
        else
            AddList(value, depth);
    }

    private void AddList(object? value, int depth)
    {
        var list = lists[depth];
        var number = list.Begin(CountAt(depth + 1));
        if (value is null)
        {
            list.SetNull();
            return;
        }

        try
        {
            if (value is Exception problem)
                throw problem;
            foreach (var item in Completion.ItemsOf(value, field))
                Add(item, depth + 1);
        }
        catch (Exception problem)
        {
            faults.Add((depth, number, problem));
            list.SetNull(number);
        }

        list.End(CountAt(depth + 1));
    }

    private void AddItem(object? value)
    {
        var item = rows.Count;
        var type = -1;
        try
        {
            if (value is Exception problem)
                throw problem;
            if (value is not null)
                type = types.IndexOf(value);
        }
        catch (Exception problem)
        {
            faults.Add((lists.Count, item, problem));
        }

        rows.Add(type < 0 ? -1 : objects[type].Count);
        typeIndexes?.Add(Math.Max(type, 0));
        if (type >= 0)
            objects[type].Add(value);
    }

    private int CountAt(int depth) => depth == lists.Count ? rows.Count : lists[depth].Count;

    private sealed class ListBuilder
    {
        private readonly List<int> starts = [];
        private readonly List<bool> isNull = [];
        private int end;

        public int Count => starts.Count;

        public int Begin(int start)
        {
            starts.Add(start);
            isNull.Add(false);
            end = start;
            return starts.Count - 1;
        }

        public void SetNull(int number = -1) => isNull[number < 0 ? isNull.Count - 1 : number] = true;

        public void End(int itemEnd) => end = itemEnd;

        public ListRuns Build() => new([.. starts, end], isNull.Contains(true) ? [.. isNull] : null, starts.Count);
    }
}
