using Microsoft.EntityFrameworkCore;
using PartyHub.Model.Accounts;
using PartyHub.Model.Audit;
using PartyHub.Model.Grids;
using PartyHub.Model.Imports;
using PartyHub.Model.Members;
using PartyHub.Model.Organisations;
using PartyHub.Model.Regions;
using PartyHub.Model.Units;
using PartyHub.Model.Values;
using PartyHub.Model.Venues;

namespace PartyHub.Model;

/// <summary>The database. Reads of the public schema are planned from its metadata; writes and migrations go through it.</summary>
public class HubContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<Member> Members => Set<Member>();
    public DbSet<Grid> Grids => Set<Grid>();
    public DbSet<ServiceTeam> ServiceTeams => Set<ServiceTeam>();
    public DbSet<Venue> Venues => Set<Venue>();
    public DbSet<Region> Regions => Set<Region>();
    public DbSet<Unit> Units => Set<Unit>();
    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();
    public DbSet<ImportIssue> ImportIssues => Set<ImportIssue>();
    public DbSet<StagedRow> StagedRows => Set<StagedRow>();
    public DbSet<RecordChange> RecordChanges => Set<RecordChange>();
    public DbSet<Provenance> Provenances => Set<Provenance>();
    public DbSet<IdBlock> IdBlocks => Set<IdBlock>();
    public DbSet<DataVersion> DataVersions => Set<DataVersion>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<AccountScope> AccountScopes => Set<AccountScope>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<MachineToken> MachineTokens => Set<MachineToken>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conversions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(HubContext).Assembly);
        BinaryText.Apply(modelBuilder, Database.ProviderName);
    }
}
