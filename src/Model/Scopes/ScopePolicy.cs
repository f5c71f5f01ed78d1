using System.Collections.Frozen;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyHub.Model.Accounts;
using PartyHub.Model.Audit;
using PartyHub.Model.Grids;
using PartyHub.Model.Imports;
using PartyHub.Model.Members;
using PartyHub.Model.Organisations;
using PartyHub.Model.Regions;
using PartyHub.Model.Units;
using PartyHub.Model.Venues;

namespace PartyHub.Model.Scopes;

/// <summary>How an entity's rows belong to the hierarchy, and so who may see them.</summary>
public abstract record Scope
{
    private Scope()
    {
    }

    /// <summary>Everybody who signed in: codes, regions.</summary>
    public sealed record Public : Scope;

    /// <summary>Never by the public schema: keys, ids, versions.</summary>
    public sealed record SystemOnly : Scope;

    /// <summary>Seen with the organisation whose id the expression gives; a row without one is seen only by who sees everything.</summary>
    public sealed record OfOrganisation(LambdaExpression OrganisationId) : Scope;

    /// <summary>Seen with the row of another entity, which has its own entry (a team with its grid, an issue with its batch).</summary>
    public sealed record OfOwner(Type Owner, LambdaExpression OwnerId) : Scope;
}

/// <summary>The one registry of who may see what. Every entity has an entry; the start fails where one is missing.</summary>
public static class ScopePolicy
{
    private static readonly FrozenDictionary<Type, Scope> Entries = new Dictionary<Type, Scope>
    {
        [typeof(Organisation)] = Of<Organisation>(o => o.Id),
        [typeof(Member)] = Of<Member>(m => m.OrganisationId),
        [typeof(Grid)] = Of<Grid>(g => g.ResponsibleOrganisationId),
        [typeof(ServiceTeam)] = Owned<ServiceTeam, Grid>(t => t.GridId),
        [typeof(Venue)] = Of<Venue>(v => v.OrganisationId),
        [typeof(ImportBatch)] = Of<ImportBatch>(b => b.UnderOrganisationId),
        [typeof(ImportIssue)] = Owned<ImportIssue, ImportBatch>(i => i.BatchId),
        [typeof(StagedRow)] = Owned<StagedRow, ImportBatch>(r => r.BatchId),
        [typeof(RecordChange)] = Owned<RecordChange, ImportBatch>(c => c.BatchId),
        [typeof(Provenance)] = Owned<Provenance, ImportBatch>(p => p.BatchId),
        [typeof(Region)] = new Scope.Public(),
        [typeof(Unit)] = new Scope.Public(),
        [typeof(IdBlock)] = new Scope.SystemOnly(),
        [typeof(DataVersion)] = new Scope.SystemOnly(),
        [typeof(Account)] = new Scope.SystemOnly(),
        [typeof(AccountScope)] = new Scope.SystemOnly(),
        [typeof(Session)] = new Scope.SystemOnly(),
        [typeof(MachineToken)] = new Scope.SystemOnly(),
        [typeof(AuditEntry)] = new Scope.SystemOnly(),
    }.ToFrozenDictionary();

    /// <exception cref="InvalidOperationException">The entity has no entry.</exception>
    public static Scope For(Type entity) => Entries.TryGetValue(entity, out var scope) ? scope : throw Missing([entity]);

    /// <summary>Called at start.</summary>
    /// <exception cref="InvalidOperationException">Entities without an entry, all of them named.</exception>
    public static void RequireCompleteness(HubContext db)
    {
        var missing = db.Model.GetEntityTypes()
            .Where(e => !e.IsOwned() && !e.HasSharedClrType && !Entries.ContainsKey(e.ClrType)).Select(e => e.ClrType).ToList();
        if (missing.Count > 0) throw Missing(missing);
    }

    private static Scope.OfOrganisation Of<TEntity>(Expression<Func<TEntity, long?>> organisationId) => new(organisationId);

    private static Scope.OfOwner Owned<TEntity, TOwner>(Expression<Func<TEntity, long>> ownerId) => new(typeof(TOwner), ownerId);

    private static InvalidOperationException Missing(IEnumerable<Type> entities) => new(
        $"No scope policy for {string.Join(", ", entities.Select(e => e.Name))}: add an entry to {nameof(ScopePolicy)} that says who may see its rows.");
}
