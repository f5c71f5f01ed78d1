using PartyHub.GraphQL.Execution;
using PartyHub.Schema.Rows;
using PartyHub.Schema.Sessions;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Steps;

/// <summary>Reads the rows of many ids in one statement, each row once however often it is named.</summary>
internal sealed class RowsByKey(RowShape shape)
{
    /// <summary>The level of the rows, and the row of each id (-1: none in sight). No ids, no statement.</summary>
    public async ValueTask<(Level Level, int[] Rows)> ReadAsync(HubSession session, long[] ids, CancellationToken cancellationToken)
    {
        var distinct = ids.Where(id => id != Level.NullKey).Distinct().ToArray();
        var reader = new RowReader(shape, 1, distinct.Length);
        var rowOfId = new Dictionary<long, int>(distinct.Length);
        if (distinct.Length > 0)
        {
            var sql = await session.WriterAsync(cancellationToken).ConfigureAwait(false);
            Write(sql, distinct);
            await using var row = await session.QueryAsync(sql, cancellationToken).ConfigureAwait(false);
            while (await row.ReadAsync().ConfigureAwait(false))
            {
                rowOfId[row.Number(0)] = reader.Count;
                reader.Add(row);
            }
        }

        return (reader.Finish()[0], Array.ConvertAll(ids, id => rowOfId.GetValueOrDefault(id, -1)));
    }

    private void Write(SqlWriter sql, long[] ids)
    {
        var alias = shape.Root.Alias;
        var id = sql.Column(alias, shape.Root.Entity, Column.IdPath);
        sql.Write("SELECT ").Write(id).Write(", ");
        shape.WriteOutputs(sql);
        sql.Write(" FROM ").WriteTable(shape.Root.Entity, alias);
        shape.Root.WriteJoins(sql);
        sql.Write(" WHERE ").WriteScope(shape.Root.Entity, alias).Write(" AND ").Write(sql.Dialect.IsOneOf(id, sql.Parameter(SqlValue.Of(ids))));
    }
}
