using Microsoft.EntityFrameworkCore;
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

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conversions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(HubContext).Assembly);
        BinaryText.Apply(modelBuilder, Database.ProviderName);
    }
}
