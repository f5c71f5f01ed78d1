using PartyHub.Model.Organisations;
using PartyHub.Model.Scopes;

namespace PartyHub.Schema.Sql;

/// <summary>
/// What a viewer may see, as SQL: the one place that turns an entry of <see cref="ScopePolicy"/> into a predicate. It is always
/// written, so whatever follows can be added with AND.
/// </summary>
internal static class ScopePredicate
{
    public static void Write(SqlWriter sql, Type entity, string alias)
    {
        var policy = ScopePolicy.For(entity);
        if (policy is Scope.SystemOnly) throw new InvalidOperationException($"{entity.Name} is not for the public schema ({nameof(ScopePolicy)}).");
        if (policy is Scope.Public || sql.Scope.SeesEverything) sql.Write(sql.Dialect.True);
        else if (sql.Scope.Roots.Count == 0) sql.Write(sql.Dialect.False);
        else if (policy is Scope.OfOrganisation of) WriteOrganisation(sql, entity, alias, Column.Of<Organisation>(of.OrganisationId).Path);
        else if (policy is Scope.OfOwner owned) WriteOwner(sql, entity, alias, owned);
        else throw new InvalidOperationException($"no predicate for a scope of kind {policy.GetType().Name}");
    }

    private static void WriteOrganisation(SqlWriter sql, Type entity, string alias, string organisationId)
    {
        if (entity == typeof(Organisation))
        {
            WriteRanges(sql, alias);
            return;
        }

        var organisation = sql.NewAlias("s");
        sql.Write("EXISTS (SELECT 1 FROM ").WriteTable(typeof(Organisation), organisation)
            .Write(" WHERE ").Write(sql.Column(organisation, typeof(Organisation), Column.IdPath)).Write(" = ").Write(sql.Column(alias, entity, organisationId))
            .Write(" AND ");
        WriteRanges(sql, organisation);
        sql.Write(")");
    }

    private static void WriteOwner(SqlWriter sql, Type entity, string alias, Scope.OfOwner owned)
    {
        var owner = sql.NewAlias("s");
        var ownerId = string.Join('.', Column.Properties(owned.OwnerId).Select(p => p.Name));
        sql.Write("EXISTS (SELECT 1 FROM ").WriteTable(owned.Owner, owner)
            .Write(" WHERE ").Write(sql.Column(owner, owned.Owner, Column.IdPath)).Write(" = ").Write(sql.Column(alias, entity, ownerId))
            .Write(" AND ");
        Write(sql, owned.Owner, owner);
        sql.Write(")");
    }

    private static void WriteRanges(SqlWriter sql, string alias)
    {
        var path = sql.Column(alias, typeof(Organisation), nameof(Organisation.Path));
        sql.Write("(");
        for (var index = 0; index < sql.Scope.Roots.Count; index++)
        {
            var root = sql.Scope.Roots[index].Path;
            sql.Write(index == 0 ? "" : " OR ").Write(path).Write(" >= ").Write(sql.Parameter(SqlValue.Of(root)))
                .Write(" AND ").Write(path).Write(" < ").Write(sql.Parameter(SqlValue.Of(OrganisationPath.UpperBound(root))));
        }

        sql.Write(")");
    }
}
