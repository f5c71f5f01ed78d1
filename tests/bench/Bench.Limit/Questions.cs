using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace PartyHub.Bench.Limit;

/// <summary>One connection with the prepared statements of all questions, and the writer of its answers.</summary>
internal sealed class Questions
{
    public Questions(string file, JsonWriterOptions writing)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        connection.Open();
        using var pragmas = connection.CreateCommand();
        pragmas.CommandText = "PRAGMA mmap_size = 2147483648; PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY";
        pragmas.ExecuteNonQuery();
        Writer = new Utf8JsonWriter(Stream.Null, writing);
        ParentChain = new ParentChain(connection);
        SubtreeCounts = new SubtreeCounts(connection);
        ThreeLevels = new ThreeLevels(connection);
        BranchMembers = new BranchMembers(connection);
        CountyMembers = new CountyMembers(connection);
        VenuesAndGrids = new VenuesAndGrids(connection);
        Dashboard = new Dashboard(connection);
        ThousandOrganisations = new ThousandOrganisations(connection);
    }

    public Utf8JsonWriter Writer { get; }
    public ParentChain ParentChain { get; }
    public SubtreeCounts SubtreeCounts { get; }
    public ThreeLevels ThreeLevels { get; }
    public BranchMembers BranchMembers { get; }
    public CountyMembers CountyMembers { get; }
    public VenuesAndGrids VenuesAndGrids { get; }
    public Dashboard Dashboard { get; }
    public ThousandOrganisations ThousandOrganisations { get; }
}
