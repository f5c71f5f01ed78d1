using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Model.CodeLists;
using PartyHub.Schema.Relations;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Filtering;

/// <summary>One condition of a filter. Its predicate begins with AND: it follows the scope or another condition.</summary>
internal abstract record FilterField(string Name, string Description)
{
    public abstract GraphQLType Input { get; }

    public abstract void Write(SqlWriter sql, object value, string alias);
}

/// <summary>Operators on a column.</summary>
internal sealed record ColumnFilter(string Name, string Description, Column Column, Operators Operators, Func<object, SqlValue>? Convert = null)
    : FilterField(Name, Description)
{
    public override GraphQLType Input => Operators.Input;

    public override void Write(SqlWriter sql, object value, string alias)
    {
        var map = sql.Tables[Column];
        new Comparison(sql, sql.Column(alias, Column), map.IsNullable, Convert) { IsText = map.Kind == ColumnKind.Text }.WriteAll((InputObject)value);
    }
}

/// <summary>Operators on a code of a code list: on the code, or on its name.</summary>
internal sealed record CodeFilter(string Name, string Description, Column Column, CodeList List) : FilterField(Name, Description)
{
    public static InputObjectType Type { get; } = new("CodeFilter", "代码条件 · Conditions on a code of a code list", () =>
    [
        new("code", Operators.Text.Input, "代码 · The code"),
        new("isNull", BuiltInScalars.Boolean, "是否为空 · Whether there is no value"),
    ]);

    public override GraphQLType Input => Type;

    public override void Write(SqlWriter sql, object value, string alias)
    {
        var operators = (InputObject)value;
        var comparison = new Comparison(sql, sql.Column(alias, Column), isNullable: true) { IsText = true };
        if (operators.Get<InputObject>("code") is { } code) comparison.WriteAll(code);
        if (operators.Get<bool?>("isNull") is { } isNull)
            sql.Write(" AND ").Write(sql.Column(alias, Column)).Write(isNull ? " IS NULL" : " IS NOT NULL");
    }
}

/// <summary>Conditions on the one row that a foreign key names, within the viewer's sight.</summary>
internal sealed record ToOneFilter(string Name, string Description, Column ForeignKey, Type Target, Func<FilterType> Filter) : FilterField(Name, Description)
{
    public override GraphQLType Input => Filter().Input;

    public override void Write(SqlWriter sql, object value, string alias)
    {
        var related = sql.NewAlias("r");
        sql.Write(" AND EXISTS (SELECT 1 FROM ").WriteTable(Target, related).Write(" WHERE ").WriteScope(Target, related)
            .Write(" AND ").Write(sql.Column(related, Target, Column.IdPath)).Write(" = ").Write(sql.Column(alias, ForeignKey)).Write(" AND ");
        Filter().Write(sql, (InputObject)value, related);
        sql.Write(")");
    }
}

/// <summary>Whether a foreign key names a row at all.</summary>
internal sealed record HasFilter(string Name, string Description, Column ForeignKey) : FilterField(Name, Description)
{
    public override GraphQLType Input => BuiltInScalars.Boolean;

    public override void Write(SqlWriter sql, object value, string alias) =>
        sql.Write(" AND ").Write(sql.Column(alias, ForeignKey)).Write(value is true ? " IS NOT NULL" : " IS NULL");
}

/// <summary>Conditions on the rows of a list relation: some, none, all.</summary>
internal sealed record ToManyFilter(string Name, string Description, ListRelation Relation, Func<FilterType> Filter) : FilterField(Name, Description)
{
    public override GraphQLType Input => Filter().ListInput;

    public override void Write(SqlWriter sql, object value, string alias)
    {
        foreach (var (quantifier, condition) in ((InputObject)value).Fields)
        {
            if (condition is not InputObject where) continue;
            sql.Write(quantifier == "some" ? " AND EXISTS (" : " AND NOT EXISTS (");
            var child = sql.NewAlias("r");
            sql.Write("SELECT 1");
            Relation.WriteRows(sql, child, sql.Column(alias, Relation.ParentKey));
            sql.Write(" AND ");
            if (quantifier == "all") Filter().WriteNotTrue(sql, where, child);
            else Filter().Write(sql, where, child);
            sql.Write(")");
        }
    }
}
