using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartyHub.Model.Regions;

namespace PartyHub.Model.Tests.Regions;

public sealed class RegionEditionTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("partyhub-regions-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Loads_a_whole_edition_from_the_packages_sqlite_file_and_keeps_codes_it_does_not_name()
    {
        await using var hub = await TemporaryHub.CreateAsync();
        await using var db = hub.NewContext();
        var rows = RegionEdition.ReadFile(WriteSqlite());
        Assert.Equal((4, 1), await RegionEdition.LoadAsync(db, rows, "2024", CancellationToken.None));
        Assert.Equal(199, await db.Regions.CountAsync());
        var renamed = await db.Regions.AsNoTracking().SingleAsync(r => r.Code == "410103001");
        Assert.Equal(("淮河路新街道", "2024"), (renamed.Name, renamed.Edition));
        var village = await db.Regions.AsNoTracking().Include(r => r.Parent).SingleAsync(r => r.Code == "330502001001");
        Assert.Equal((5, "月河街道"), (village.Level, village.Parent?.Name));
        Assert.True(await db.Regions.AnyAsync(r => r.Code == "410103001001"));
    }

    [Fact]
    public async Task The_same_edition_again_changes_nothing()
    {
        await using var hub = await TemporaryHub.CreateAsync();
        await using var db = hub.NewContext();
        Assert.Equal((0, 0), await RegionEdition.LoadAsync(db, RegionEdition.ReadShipped(), RegionEdition.Shipped, CancellationToken.None));
    }

    [Theory]
    [InlineData("编码,名称\n41,河南省\n", "'code'")]
    [InlineData("code,name\n41\n", "'41'")]
    public void Refuses_a_file_that_is_no_edition_and_says_what_it_should_be(string content, string named)
    {
        var file = Path.Combine(folder, "wrong.csv");
        File.WriteAllText(file, content);
        var refusal = Assert.Throws<Refusal>(() => RegionEdition.ReadFile(file).ToList());
        Assert.Equal("REGION_FILE", refusal.Code);
        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("data.sqlite", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_sqlite_file_of_something_else()
    {
        var file = Path.Combine(folder, "other.sqlite");
        Execute(file, "CREATE TABLE something (x)");
        Assert.Equal("REGION_FILE", Assert.Throws<Refusal>(() => RegionEdition.ReadFile(file).ToList()).Code);
    }

    private string WriteSqlite()
    {
        var file = Path.Combine(folder, "data.sqlite");
        Execute(file, """
            CREATE TABLE province (code TEXT, name TEXT); CREATE TABLE city (code TEXT, name TEXT); CREATE TABLE area (code TEXT, name TEXT);
            CREATE TABLE street (code TEXT, name TEXT); CREATE TABLE village (code TEXT, name TEXT);
            INSERT INTO province VALUES ('41', '河南省'), ('33', '浙江省');
            INSERT INTO area VALUES ('330502', '吴兴区');
            INSERT INTO street VALUES ('410103001', '淮河路新街道'), ('330502001', '月河街道');
            INSERT INTO village VALUES ('330502001001', '红丰社区居委会');
            """);
        return file;
    }

    private static void Execute(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
