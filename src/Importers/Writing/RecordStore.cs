using Microsoft.EntityFrameworkCore;
using PartyHub.Importers.Matching;
using PartyHub.Importers.Parsing;
using PartyHub.Model;
using PartyHub.Model.Grids;
using PartyHub.Model.Imports;
using PartyHub.Model.Members;
using PartyHub.Model.Organisations;
using PartyHub.Model.Venues;

namespace PartyHub.Importers.Writing;

/// <summary>Makes, finds and removes the records of one data set; what differs between the data sets when a batch is written or taken back.</summary>
internal abstract class RecordStore<TRecord>(HubContext db) where TRecord : class
{
    protected HubContext Db => db;

    public abstract IRecordFields<TRecord> Fields { get; }

    /// <summary>The fields that hold ids of other records.</summary>
    public abstract IReadOnlyList<string> References { get; }

    public abstract TRecord New(long id, int row, ImportBatch batch);

    public abstract long IdOf(TRecord record);

    public abstract Task<List<TRecord>> LoadAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken);

    /// <summary>The rows of these that somebody else has made since the batch was checked.</summary>
    public abstract Task<bool> AnyExistsAsync(IReadOnlyList<Dictionary<string, string?>> created, RecordContext context, CancellationToken cancellationToken);

    /// <summary>Records that others refer to cannot be removed.</summary>
    public abstract Task<HashSet<long>> InUseAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken);

    public abstract Task DeleteAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken);

    public virtual async Task InsertAsync(IReadOnlyList<TRecord> records, CancellationToken cancellationToken)
    {
        await using var insert = new BulkInsert<TRecord>(db);
        await insert.InsertAsync(records, cancellationToken);
    }

    /// <summary>Saves loaded records that were changed.</summary>
    public virtual Task SaveAsync(IReadOnlyList<TRecord> records, CancellationToken cancellationToken) => db.SaveChangesAsync(cancellationToken);
}

internal sealed class OrganisationStore(HubContext db) : RecordStore<Organisation>(db)
{
    public override IRecordFields<Organisation> Fields => OrganisationRecord.Fields;
    public override IReadOnlyList<string> References { get; } = [OrganisationFields.ParentName];

    public override Organisation New(long id, int row, ImportBatch batch) => new() { Id = id, Name = "", NameKey = "", SortOrder = row };

    public override long IdOf(Organisation record) => record.Id;

    public override Task<List<Organisation>> LoadAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        Db.Organisations.Where(o => ids.Contains(o.Id)).ToListAsync(cancellationToken);

    public override async Task<bool> AnyExistsAsync(IReadOnlyList<Dictionary<string, string?>> created, RecordContext context, CancellationToken cancellationToken)
    {
        var codes = created.Select(c => c.GetValueOrDefault(OrganisationFields.Code)).OfType<string>().ToList();
        var names = created.Select(c => c.GetValueOrDefault(OrganisationFields.Name)).OfType<string>().ToList();
        return await Db.Organisations.AnyAsync(o => o.Code != null && codes.Contains(o.Code), cancellationToken)
            || await Db.Organisations.AnyAsync(o => o.Code == null && names.Contains(o.Name), cancellationToken);
    }

    public override async Task<HashSet<long>> InUseAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var parents = await Db.Organisations.Where(o => o.ParentId != null && ids.Contains(o.ParentId.Value)).Select(o => o.ParentId ?? 0).Distinct().ToListAsync(cancellationToken);
        var owners = await Db.Members.Where(m => ids.Contains(m.OrganisationId)).Select(m => m.OrganisationId).Distinct().ToListAsync(cancellationToken);
        var grids = await Db.Grids.Where(g => g.ResponsibleOrganisationId != null && ids.Contains(g.ResponsibleOrganisationId.Value)).Select(g => g.ResponsibleOrganisationId ?? 0).Distinct().ToListAsync(cancellationToken);
        var venues = await Db.Venues.Where(v => v.OrganisationId != null && ids.Contains(v.OrganisationId.Value)).Select(v => v.OrganisationId ?? 0).Distinct().ToListAsync(cancellationToken);
        var batches = await Db.ImportBatches.Where(b => b.UnderOrganisationId != null && ids.Contains(b.UnderOrganisationId.Value)).Select(b => b.UnderOrganisationId ?? 0).Distinct().ToListAsync(cancellationToken);
        return [.. parents, .. owners, .. grids, .. venues, .. batches];
    }

    public override Task DeleteAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        Db.Organisations.Where(o => ids.Contains(o.Id)).ExecuteDeleteAsync(cancellationToken);
}

internal sealed class MemberStore(HubContext db) : RecordStore<Member>(db)
{
    public override IRecordFields<Member> Fields => MemberRecord.Fields;
    public override IReadOnlyList<string> References { get; } = [MemberFields.OrganisationName];

    public override Member New(long id, int row, ImportBatch batch) => new() { Id = id, Name = "" };

    public override long IdOf(Member record) => record.Id;

    public override Task<List<Member>> LoadAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        Db.Members.Where(m => ids.Contains(m.Id)).ToListAsync(cancellationToken);

    public override async Task<bool> AnyExistsAsync(IReadOnlyList<Dictionary<string, string?>> created, RecordContext context, CancellationToken cancellationToken)
    {
        var indexes = created.Select(c => c.GetValueOrDefault(MemberFields.IdNumber)).OfType<string>().Select(n => context.Protector.BlindIndex(n, MemberRecord.IdNumberPlace)).ToList();
        if (await Db.Members.AnyAsync(m => m.IdNumberIndex != null && indexes.Contains(m.IdNumberIndex), cancellationToken)) return true;
        var unnumbered = created.Where(c => !c.ContainsKey(MemberFields.IdNumber)).ToList();
        var organisations = unnumbered.Select(c => FieldText.Long(c.GetValueOrDefault(MemberFields.OrganisationName)) ?? 0).Distinct().ToList();
        var names = unnumbered.Select(c => c.GetValueOrDefault(MemberFields.Name) ?? "").Distinct().ToList();
        var alike = await Db.Members.AsNoTracking().Where(m => organisations.Contains(m.OrganisationId) && names.Contains(m.Name)).ToListAsync(cancellationToken);
        return unnumbered.Exists(c => alike.Exists(m => m.Name == c.GetValueOrDefault(MemberFields.Name)
            && FieldText.Of((long?)m.OrganisationId) == c.GetValueOrDefault(MemberFields.OrganisationName)
            && FieldText.Of(m.BirthDate) == c.GetValueOrDefault(MemberFields.BirthDate)));
    }

    public override Task<HashSet<long>> InUseAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) => Task.FromResult(new HashSet<long>());

    public override Task DeleteAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        Db.Members.Where(m => ids.Contains(m.Id)).ExecuteDeleteAsync(cancellationToken);
}

internal sealed class GridStore(HubContext db) : RecordStore<Grid>(db)
{
    public override IRecordFields<Grid> Fields => GridRecord.Fields;
    public override IReadOnlyList<string> References { get; } = [GridFields.ParentName, GridFields.OrganisationName];

    public override Grid New(long id, int row, ImportBatch batch) => new() { Id = id, Code = "", Name = "", AsOf = batch.AsOf };

    public override long IdOf(Grid record) => record.Id;

    public override Task<List<Grid>> LoadAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        Db.Grids.Include(g => g.Teams).Where(g => ids.Contains(g.Id)).ToListAsync(cancellationToken);

    public override Task<bool> AnyExistsAsync(IReadOnlyList<Dictionary<string, string?>> created, RecordContext context, CancellationToken cancellationToken)
    {
        var codes = created.Select(c => c.GetValueOrDefault(GridFields.Code) ?? "").ToList();
        return Db.Grids.AnyAsync(g => codes.Contains(g.Code), cancellationToken);
    }

    public override async Task<HashSet<long>> InUseAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        [.. await Db.Grids.Where(g => g.ParentId != null && ids.Contains(g.ParentId.Value)).Select(g => g.ParentId ?? 0).Distinct().ToListAsync(cancellationToken)];

    public override Task DeleteAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        Db.Grids.Where(g => ids.Contains(g.Id)).ExecuteDeleteAsync(cancellationToken);

    public override async Task InsertAsync(IReadOnlyList<Grid> records, CancellationToken cancellationToken)
    {
        await base.InsertAsync(records, cancellationToken);
        var teams = records.SelectMany(g => g.Teams).ToList();
        await NumberAsync(teams, cancellationToken);
        await using var insert = new BulkInsert<ServiceTeam>(Db);
        await insert.InsertAsync(teams, cancellationToken);
    }

    public override async Task SaveAsync(IReadOnlyList<Grid> records, CancellationToken cancellationToken)
    {
        await NumberAsync([.. records.SelectMany(g => g.Teams).Where(t => t.Id == 0)], cancellationToken);
        await base.SaveAsync(records, cancellationToken);
    }

    private async Task NumberAsync(List<ServiceTeam> teams, CancellationToken cancellationToken)
    {
        if (teams.Count == 0) return;
        var id = await Db.ReserveIdsAsync<ServiceTeam>(teams.Count, cancellationToken);
        foreach (var team in teams) team.Id = id++;
    }
}

internal sealed class VenueStore(HubContext db) : RecordStore<Venue>(db)
{
    public override IRecordFields<Venue> Fields => VenueRecord.Fields;
    public override IReadOnlyList<string> References { get; } = [VenueFields.OrganisationName];

    public override Venue New(long id, int row, ImportBatch batch) => new() { Id = id, Name = "", NameKey = "" };

    public override long IdOf(Venue record) => record.Id;

    public override Task<List<Venue>> LoadAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        Db.Venues.Where(v => ids.Contains(v.Id)).ToListAsync(cancellationToken);

    public override async Task<bool> AnyExistsAsync(IReadOnlyList<Dictionary<string, string?>> created, RecordContext context, CancellationToken cancellationToken)
    {
        var keys = created.Select(c => (VenueRecord.NameKey(c.GetValueOrDefault(VenueFields.Name) ?? ""), c.GetValueOrDefault(VenueFields.OrganisationName))).ToHashSet();
        var names = keys.Select(k => k.Item1).ToList();
        var stored = await Db.Venues.AsNoTracking().Where(v => names.Contains(v.NameKey)).Select(v => new { v.NameKey, v.OrganisationId }).ToListAsync(cancellationToken);
        return stored.Exists(v => keys.Contains((v.NameKey, FieldText.Of(v.OrganisationId))));
    }

    public override Task<HashSet<long>> InUseAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) => Task.FromResult(new HashSet<long>());

    public override Task DeleteAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        Db.Venues.Where(v => ids.Contains(v.Id)).ExecuteDeleteAsync(cancellationToken);
}
