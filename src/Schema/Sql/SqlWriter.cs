using System.Globalization;
using System.Text;
using PartyHub.Model.Scopes;

namespace PartyHub.Schema.Sql;

/// <summary>Writes one statement: text and parameters. Values are parameters, always; names come from the model.</summary>
internal sealed class SqlWriter(SqlDialect dialect, TableMaps tables, ScopeContext scope)
{
    private readonly StringBuilder text = new(512);
    private readonly List<SqlValue> parameters = [];
    private int aliases;

    public SqlDialect Dialect { get; } = dialect;
    public TableMaps Tables { get; } = tables;
    public ScopeContext Scope { get; } = scope;
    public IReadOnlyList<SqlValue> Parameters => parameters;

    /// <summary>The text so far, and an empty writer for a part of the statement that is put elsewhere; parameters stay common.</summary>
    public string Take()
    {
        var taken = text.ToString();
        text.Clear();
        return taken;
    }

    public SqlWriter Write(string part)
    {
        text.Append(part);
        return this;
    }

    public SqlWriter Write(int number)
    {
        text.Append(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>The placeholder of a new parameter.</summary>
    public string Parameter(SqlValue value)
    {
        parameters.Add(value);
        return Dialect.Parameter(parameters.Count - 1);
    }

    public string NewAlias(string prefix) => prefix + (aliases++).ToString(CultureInfo.InvariantCulture);

    public string Column(string alias, Column column) => Name(alias, Tables[column].Name);

    public string Column(string alias, Type entity, string path) => Name(alias, Tables[entity][path].Name);

    /// <summary>"Table" alias — always followed by <see cref="WriteScope"/> in the WHERE or ON that belongs to it.</summary>
    public SqlWriter WriteTable(Type entity, string alias) => Write(SqlDialect.Name(Tables[entity].Table)).Write(" ").Write(alias);

    /// <summary>The predicate that every use of a table starts with: what the viewer may see of it.</summary>
    public SqlWriter WriteScope(Type entity, string alias)
    {
        ScopePredicate.Write(this, entity, alias);
        return this;
    }

    public static string Name(string alias, string column) => $"{alias}.\"{column}\"";
}
