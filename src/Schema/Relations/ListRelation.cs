using PartyHub.Model.Organisations;
using PartyHub.Schema.Ordering;
using PartyHub.Schema.Rows;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Relations;

/// <summary>The rows that belong to a row, or all rows of an entity.</summary>
internal abstract record ListRelation(Type Child, Column ParentKey)
{
    /// <summary>The order where none is asked; the unique id is added at its end.</summary>
    public abstract IReadOnlyList<SortKey> DefaultOrder { get; }

    /// <summary>
    /// " FROM child … WHERE scope AND correlation": the child's rows in the viewer's sight that belong to the key (an expression).
    /// Whatever narrows them follows with AND.
    /// </summary>
    public void WriteRows(SqlWriter sql, string child, string key, RowSource? joined = null)
    {
        WriteFrom(sql, child);
        joined?.WriteJoins(sql);
        sql.Write(" WHERE ");
        WritePredicate(sql, child, key);
    }

    /// <summary>" FROM child", with what the relation joins.</summary>
    protected virtual void WriteFrom(SqlWriter sql, string child) => sql.Write(" FROM ").WriteTable(Child, child);

    /// <summary>The scope first, then what makes a row belong to the key.</summary>
    protected virtual void WritePredicate(SqlWriter sql, string child, string key) => sql.WriteScope(Child, child);
}

/// <summary>All rows of an entity: the root lists.</summary>
internal sealed record AllRows(Type Child, params IReadOnlyList<SortKey> Order) : ListRelation(Child, new Column(Child, Column.IdPath))
{
    public override IReadOnlyList<SortKey> DefaultOrder => Order;
}

/// <summary>The rows whose foreign key names the parent. <paramref name="ParentKey"/> is mostly the parent's id; a shared key joins siblings (venues and grids of one region).</summary>
internal sealed record ForeignKeyList(Column ForeignKey, Column ParentKey, params IReadOnlyList<SortKey> Order) : ListRelation(ForeignKey.Entity, ParentKey)
{
    public override IReadOnlyList<SortKey> DefaultOrder => Order;

    protected override void WritePredicate(SqlWriter sql, string child, string key)
    {
        base.WritePredicate(sql, child, key);
        sql.Write(" AND ").Write(sql.Column(child, ForeignKey)).Write(" = ").Write(key);
    }
}

/// <summary>All organisations below one, in the order of the tree.</summary>
internal sealed record Descendants() : ListRelation(typeof(Organisation), Column.Id<Organisation>())
{
    public override IReadOnlyList<SortKey> DefaultOrder { get; } = [new SortKey(new ColumnSort(Column.Of<Organisation>(o => o.Path)))];

    protected override void WritePredicate(SqlWriter sql, string child, string key)
    {
        base.WritePredicate(sql, child, key);
        var path = sql.Column(child, typeof(Organisation), nameof(Organisation.Path));
        var parent = OrganisationPathOf.Write(sql, key);
        sql.Write(" AND ").Write(path).Write(" > ").Write(parent).Write(" AND ").Write(path).Write(" < ").Write(sql.Dialect.Concatenate(parent, "'~'"));
    }
}

/// <summary>The rows of the subtree of an organisation: those of the organisation itself and of all below, in the order of the tree.</summary>
internal sealed record SubtreeList(Column OrganisationId) : ListRelation(OrganisationId.Entity, Column.Id<Organisation>())
{
    public override IReadOnlyList<SortKey> DefaultOrder { get; } = [new SortKey(new OwnerPathSort(OrganisationId))];

    protected override void WriteFrom(SqlWriter sql, string child)
    {
        var organisation = OwnerPathSort.JoinedAlias(child);
        sql.Write(" FROM ").WriteTable(typeof(Organisation), organisation).Write(" ").Write(sql.Dialect.OrderedJoin).Write(" ").WriteTable(Child, child)
            .Write(" ON ").Write(sql.Column(child, OrganisationId)).Write(" = ").Write(sql.Column(organisation, typeof(Organisation), Column.IdPath));
    }

    protected override void WritePredicate(SqlWriter sql, string child, string key)
    {
        var organisation = OwnerPathSort.JoinedAlias(child);
        var path = sql.Column(organisation, typeof(Organisation), nameof(Organisation.Path));
        var parent = OrganisationPathOf.Write(sql, key);
        base.WritePredicate(sql, child, key);
        sql.Write(" AND ").Write(path).Write(" >= ").Write(parent).Write(" AND ").Write(path).Write(" < ").Write(sql.Dialect.Concatenate(parent, "'~'"));
    }
}
