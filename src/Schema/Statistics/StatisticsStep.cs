using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Model.Organisations;
using PartyHub.Schema.Sessions;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Statistics;

/// <summary>Counts members of the subtrees of all parents in one statement; those of one large subtree as they are today come from its cube.</summary>
internal sealed class StatisticsStep : Step
{
    private readonly SelectionPlan selection;
    private readonly int key;

    public StatisticsStep(StepRequest request)
    {
        selection = request.Children[0];
        key = request.RequireKey(Column.Id<Organisation>());
        foreach (var field in selection.Fields)
        {
            if (field.Definition.Kind is ColumnField { Column: StatisticPart part }) field.Slot = (int)part;
        }
    }

    public override string Description => "member statistics";

    public override async ValueTask<FieldResult> RunAsync(StepContext context)
    {
        var session = context.Request.Get<HubSession>();
        var parents = context.Parents.KeyColumn(key)[..context.Parents.Count].ToArray();
        var asked = new StatisticsRequest(Dimensions(context.Arguments), Scope(context.Arguments, session.Time), context.Arguments.Get<InputObject>("where"));
        var cells = new StatisticCells(asked.Dimensions, parents.Length, SmallestShown.For(session.Viewer));
        if (await IsFromCubeAsync(session, parents, asked, context.CancellationToken).ConfigureAwait(false))
            await AddFromCubeAsync(session, parents[0], asked, cells, context.CancellationToken).ConfigureAwait(false);
        else
            await CountAsync(session, parents, asked, (parent, row) => cells.Add(parent, row), context.CancellationToken).ConfigureAwait(false);
        return cells.ToLink(selection);
    }

    private static string[] Dimensions(ArgumentValues arguments)
    {
        var by = arguments.Get<string[]>("by") ?? [];
        return by.Length is >= 1 and <= MemberStatistics.MaxDimensions && by.Distinct().Count() == by.Length ? by : throw new GraphQLException(
            $"by 有 {by.Length} 项,应为一至三个不同的维度。 · by has {by.Length} entries; give one to three different dimensions.", "BAD_USER_INPUT");
    }

    private static StatisticsScope Scope(ArgumentValues arguments, TimeProvider time)
    {
        var asked = arguments.Get<DateOnly?>("asOf");
        var day = asked ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        return new(StatisticsQuery.MemberAlias, (day.Year * 10000) + (day.Month * 100) + day.Day, asked is not null);
    }

    /// <summary>A small subtree is counted faster than a cube is made.</summary>
    private static async ValueTask<bool> IsFromCubeAsync(HubSession session, long[] parents, StatisticsRequest asked, CancellationToken cancellationToken)
    {
        if (parents.Length != 1 || asked.Where is not null || asked.Scope.IsPast || !MemberCube.Has(asked.Dimensions)) return false;
        var tree = await session.TreeAsync(cancellationToken).ConfigureAwait(false);
        var index = tree.IndexOf(parents[0]);
        return index >= 0 && tree.SubtreeOf(index) is var counts && counts.FullMembers + counts.ProbationaryMembers >= session.Data.LeastMembersOfCube;
    }

    private static async ValueTask AddFromCubeAsync(HubSession session, long organisation, StatisticsRequest asked, StatisticCells cells, CancellationToken cancellationToken)
    {
        var tree = await session.TreeAsync(cancellationToken).ConfigureAwait(false);
        var cube = await session.Data.Cubes.ForAsync(tree.Version, organisation, asked.Scope.AsOf, async () =>
        {
            var all = new List<CubeCell>();
            await CountAsync(session, [organisation], asked with { Dimensions = MemberCube.Dimensions }, (_, row) => all.Add(Cell(row)), cancellationToken).ConfigureAwait(false);
            return new MemberCube(all);
        }).ConfigureAwait(false);
        foreach (var cell in cube.By(asked.Dimensions)) cells.Add(0, cell.Keys, cell.Count);
    }

    private static CubeCell Cell(RowCursor row)
    {
        var keys = new string[MemberCube.Dimensions.Length];
        for (var index = 0; index < keys.Length; index++) keys[index] = row.IsNull(index + 1) ? "" : string.Intern(row.Text(index + 1));
        return new(keys, row.Number(keys.Length + 1));
    }

    private static async ValueTask CountAsync(HubSession session, long[] parents, StatisticsRequest asked, Action<int, RowCursor> add, CancellationToken cancellationToken)
    {
        var sql = await session.WriterAsync(cancellationToken).ConfigureAwait(false);
        StatisticsQuery.Write(sql, parents, asked.Dimensions, asked.Scope, asked.Where);
        await using var row = await session.QueryAsync(sql, cancellationToken).ConfigureAwait(false);
        while (await row.ReadAsync().ConfigureAwait(false)) add((int)row.Number(0) - sql.Dialect.FirstKeyIndex, row);
    }
}

/// <summary>What is counted: by which dimensions, as of when, narrowed how.</summary>
internal sealed record StatisticsRequest(string[] Dimensions, StatisticsScope Scope, InputObject? Where);
