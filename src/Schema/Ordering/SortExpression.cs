using PartyHub.Model.Organisations;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Ordering;

/// <summary>Something rows can be sorted by, as an expression over the alias of a row.</summary>
internal abstract record SortExpression
{
    /// <summary>Names the expression in the shape of a cursor.</summary>
    public abstract string Name { get; }

    public abstract bool IsNullable(TableMaps tables);

    public abstract ColumnKind Kind(TableMaps tables);

    /// <summary>The expression over the alias of any row of the entity.</summary>
    public abstract string Write(SqlWriter sql, string alias);

    /// <summary>The same where the page is chosen, in which a relation may have joined what is needed.</summary>
    public virtual string WriteInPage(SqlWriter sql, string alias) => Write(sql, alias);
}

/// <summary>A column of the row.</summary>
internal sealed record ColumnSort(Column Column) : SortExpression
{
    public override string Name => Column.Path;

    public override bool IsNullable(TableMaps tables) => tables[Column].IsNullable;

    public override ColumnKind Kind(TableMaps tables) => tables[Column].Kind;

    public override string Write(SqlWriter sql, string alias) => sql.Column(alias, Column);
}

/// <summary>A sort of the row that a foreign key names, as far as the viewer sees it.</summary>
internal sealed record ToOneSort(Column ForeignKey, Type Target, SortExpression Inner) : SortExpression
{
    public override string Name => $"{ForeignKey.Path}.{Inner.Name}";

    public override bool IsNullable(TableMaps tables) => true;

    public override ColumnKind Kind(TableMaps tables) => Inner.Kind(tables);

    public override string Write(SqlWriter sql, string alias)
    {
        var related = sql.NewAlias("o");
        var before = sql.Take();
        sql.Write("(SELECT ").Write(Inner.Write(sql, related)).Write(" FROM ").WriteTable(Target, related)
            .Write(" WHERE ").WriteScope(Target, related)
            .Write(" AND ").Write(sql.Column(related, Target, Column.IdPath)).Write(" = ").Write(sql.Column(alias, ForeignKey)).Write(")");
        var expression = sql.Take();
        sql.Write(before);
        return expression;
    }
}

/// <summary>The place in the tree of the organisation a row belongs to: the order of a subtree's members, which its join reads from one index.</summary>
internal sealed record OwnerPathSort(Column OrganisationId) : SortExpression
{
    public override string Name => "path";

    public static string JoinedAlias(string child) => child + "o";

    public override bool IsNullable(TableMaps tables) => false;

    public override ColumnKind Kind(TableMaps tables) => ColumnKind.Text;

    public override string Write(SqlWriter sql, string alias) =>
        new ToOneSort(OrganisationId, typeof(Organisation), new ColumnSort(Column.Of<Organisation>(o => o.Path))).Write(sql, alias);

    public override string WriteInPage(SqlWriter sql, string alias) => sql.Column(JoinedAlias(alias), typeof(Organisation), nameof(Organisation.Path));
}
