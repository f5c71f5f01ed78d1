using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Filtering;

/// <summary>The filter of an entity: an input type, and the predicate that a given value means.</summary>
internal sealed class FilterType
{
    private const string And = "and";
    private const string Or = "or";
    private const string Not = "not";

    private readonly Lazy<Dictionary<string, FilterField>> fields;

    public FilterType(string name, string description, Func<IEnumerable<FilterField>> fields)
    {
        this.fields = new(() => fields().ToDictionary(f => f.Name, StringComparer.Ordinal));
        Input = new InputObjectType(name, description, InputFields);
        ListInput = new InputObjectType(name.Replace("Filter", "ListFilter", StringComparison.Ordinal), description + " (列表 · lists)", () =>
        [
            new("some", Input, "至少一个满足 · At least one does"),
            new("none", Input, "没有一个满足 · None does"),
            new("all", Input, "全部满足 · All do"),
        ]);
    }

    public InputObjectType Input { get; }

    /// <summary>Conditions on a list of the entity: some, none, all.</summary>
    public InputObjectType ListInput { get; }

    /// <summary>Writes the predicate in parentheses; true when nothing is asked.</summary>
    public void Write(SqlWriter sql, InputObject where, string alias)
    {
        sql.Write("(").Write(sql.Dialect.True);
        foreach (var (name, value) in where.Fields)
        {
            // What a client leaves out or sends as null is not asked.
            if (value is null) continue;
            switch (name)
            {
                case And: WriteEach(sql, value, alias, " AND ", sql.Dialect.True); break;
                case Or: WriteEach(sql, value, alias, " OR ", sql.Dialect.False); break;
                case Not: WriteNot(sql, (InputObject)value, alias); break;
                default: fields.Value[name].Write(sql, value, alias); break;
            }
        }

        sql.Write(")");
    }

    /// <summary>Writes what is true exactly when the predicate is not.</summary>
    public void WriteNotTrue(SqlWriter sql, InputObject where, string alias)
    {
        var before = sql.Take();
        Write(sql, where, alias);
        var predicate = sql.Take();
        sql.Write(before).Write(sql.Dialect.IsNotTrue(predicate));
    }

    private void WriteNot(SqlWriter sql, InputObject where, string alias)
    {
        sql.Write(" AND ");
        WriteNotTrue(sql, where, alias);
    }

    private void WriteEach(SqlWriter sql, object value, string alias, string between, string none)
    {
        sql.Write(" AND (").Write(none);
        foreach (var item in value as object?[] ?? [value])
        {
            if (item is not InputObject where) continue;
            sql.Write(between);
            Write(sql, where, alias);
        }

        sql.Write(")");
    }

    private IEnumerable<InputFieldDefinition> InputFields() =>
    [
        new(And, new ListType(!Input), "全部满足 · All of these"),
        new(Or, new ListType(!Input), "任一满足 · Any of these"),
        new(Not, Input, "不满足 · Not this"),
        .. fields.Value.Values.Select(f => new InputFieldDefinition(f.Name, f.Input, f.Description)),
    ];
}
