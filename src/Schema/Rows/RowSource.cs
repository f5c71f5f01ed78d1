using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Rows;

/// <summary>A table in a statement of rows: the rows themselves, or a to-one relation joined to another source.</summary>
internal sealed class RowSource(Type entity, RowSource? parent, RowPart.ToOne? via, int number)
{
    private readonly List<RowSource> joined = [];

    public Type Entity { get; } = entity;

    /// <summary>The same in every statement of the shape: its text can be compared.</summary>
    public string Alias { get; } = "t" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public IReadOnlyList<RowSource> Joined => joined;

    /// <summary>Two selections of one relation share the join.</summary>
    public RowSource Join(RowPart.ToOne relation, ref int sources)
    {
        var known = joined.Find(j => j.Via == relation);
        if (known is not null) return known;
        var source = new RowSource(relation.Target, this, relation, sources++);
        joined.Add(source);
        return source;
    }

    private RowPart.ToOne? Via { get; } = via;

    private RowSource? Parent { get; } = parent;

    /// <summary>The joins of everything below, each with the scope of what it joins: a row out of sight is no row.</summary>
    public void WriteJoins(SqlWriter sql)
    {
        foreach (var source in joined)
        {
            source.WriteJoin(sql);
            source.WriteJoins(sql);
        }
    }

    private void WriteJoin(SqlWriter sql)
    {
        if (Via is null || Parent is null) return;
        sql.Write(" LEFT JOIN ").WriteTable(Entity, Alias).Write(" ON ").Write(sql.Column(Alias, Entity, Column.IdPath))
            .Write(" = ").Write(sql.Column(Parent.Alias, Via.ForeignKey)).Write(" AND ").WriteScope(Entity, Alias);
    }
}
