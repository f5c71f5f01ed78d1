using PartyHub.GraphQL.Execution;
using PartyHub.Model.Grids;
using PartyHub.Model.Members;
using PartyHub.Model.Organisations;
using PartyHub.Model.Venues;
using PartyHub.Schema.Rows;
using PartyHub.Schema.Sessions;
using PartyHub.Schema.Sql;
using PartyHub.Schema.Steps;

namespace PartyHub.Schema.Search;

/// <summary>One statement finds the ids of the best hits of each data set, one more for each type that has any brings its rows.</summary>
internal sealed class SearchStep : Step
{
    private const int MaxLength = 50;

    private static readonly Searched[] DataSets =
    [
        new(typeof(Organisation), nameof(Organisation.Name), nameof(Organisation.Code)),
        new(typeof(Member), nameof(Member.Name), null),
        new(typeof(Grid), nameof(Grid.Name), nameof(Grid.Code)),
        new(typeof(Venue), nameof(Venue.Name), null),
    ];

    private readonly RowShape[] shapes;

    public SearchStep(StepRequest request) =>
        shapes = [.. request.Children.Select(s => new RowShape(DataSets.Single(d => d.Entity.Name == s.Type.Name).Entity, [s]))];

    public override string Description => "search";

    public override void Complete()
    {
        foreach (var shape in shapes) shape.Complete();
    }

    public override async ValueTask<FieldResult> RunAsync(StepContext context)
    {
        var session = context.Request.Get<HubSession>();
        var text = Check(context.Arguments.Get<string>("text") ?? "");
        var hits = await FindAsync(session, text, context.Arguments.Get<int?>("first") ?? 20, context.CancellationToken).ConfigureAwait(false);
        var (levels, types, rows) = (new Level[shapes.Length], new List<int>(), new List<int>());
        var found = new Dictionary<(int, long), int>();
        for (var type = 0; type < shapes.Length; type++)
        {
            var ids = hits.Where(h => DataSets[h.DataSet].Entity == shapes[type].Root.Entity).Select(h => h.Id).ToArray();
            (levels[type], var read) = await new RowsByKey(shapes[type]).ReadAsync(session, ids, context.CancellationToken).ConfigureAwait(false);
            for (var index = 0; index < ids.Length; index++) found[(type, ids[index])] = read[index];
        }

        foreach (var (dataSet, id) in hits)
        {
            var type = Array.FindIndex(shapes, s => s.Root.Entity == DataSets[dataSet].Entity);
            types.Add(type);
            rows.Add(found[(type, id)]);
        }

        return ChildLink.List(levels, [0, hits.Count], context.Parents.Count, [.. rows], [.. types]);
    }

    private static string Check(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length is >= 1 and <= MaxLength ? trimmed : throw new GraphQLException(
            $"text 有 {trimmed.Length} 字,应为 1 至 {MaxLength}。 · text has {trimmed.Length} characters; give 1 to {MaxLength}.", "BAD_USER_INPUT");
    }

    private static async Task<List<(int DataSet, long Id)>> FindAsync(HubSession session, string text, int first, CancellationToken cancellationToken)
    {
        var sql = await session.WriterAsync(cancellationToken).ConfigureAwait(false);
        var limit = sql.Parameter(SqlValue.Of(first));
        for (var index = 0; index < DataSets.Length; index++)
        {
            sql.Write(index == 0 ? "" : " UNION ALL ").Write("SELECT * FROM (");
            DataSets[index].Write(sql, index, text, limit);
            sql.Write($") d{index}");
        }

        var union = sql.Take();
        sql.Write(sql.Dialect.Select(limit)).Write(" u.\"DataSet\", u.\"Id\" FROM (").Write(union).Write(") u ORDER BY u.\"Rank\", u.\"Length\", u.\"DataSet\", u.\"Id\"").Write(sql.Dialect.Limit(limit));
        var hits = new List<(int, long)>();
        await using var row = await session.QueryAsync(sql, cancellationToken).ConfigureAwait(false);
        while (await row.ReadAsync().ConfigureAwait(false)) hits.Add(((int)row.Number(0), row.Number(1)));
        return hits;
    }
}
