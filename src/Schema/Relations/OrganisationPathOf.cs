using PartyHub.Model.Organisations;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Relations;

/// <summary>The path of the organisation that a key names, as an expression: looked up once a key.</summary>
internal static class OrganisationPathOf
{
    public static string Write(SqlWriter sql, string key)
    {
        var organisation = sql.NewAlias("p");
        return $"(SELECT {sql.Column(organisation, typeof(Organisation), nameof(Organisation.Path))} FROM {SqlDialect.Name(sql.Tables[typeof(Organisation)].Table)} {organisation} "
            + $"WHERE {sql.Column(organisation, typeof(Organisation), Column.IdPath)} = {key})";
    }
}
