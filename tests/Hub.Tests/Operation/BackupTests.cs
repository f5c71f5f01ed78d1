using PartyHub.Hub.CommandLine;

namespace PartyHub.Hub.Tests.Operation;

public sealed class BackupTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task What_was_backed_up_comes_back_and_what_it_replaced_is_kept()
    {
        await folder.RunAsync("user", "add", "anna", "--role", "steward");
        Assert.Equal(ExitCode.Done, (await folder.RunAsync("backup", folder.File("b.hub"))).ExitCode);
        await folder.RunAsync("user", "add", "bertha", "--role", "steward");
        Assert.Equal(ExitCode.Usage, (await folder.RunAsync("restore", folder.File("b.hub"))).ExitCode);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Assert.Equal(ExitCode.Done, (await folder.RunAsync("restore", folder.File("b.hub"), "--replace")).ExitCode);
        var users = (await folder.RunAsync("user", "list")).Output;
        Assert.Contains("anna", users, StringComparison.Ordinal);
        Assert.DoesNotContain("bertha", users, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder.Data, "partyhub.db.before-restore-*"), file => !file.EndsWith("-wal", StringComparison.Ordinal) && !file.EndsWith("-shm", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_backup_holds_nothing_readable()
    {
        await folder.RunAsync("user", "add", "anna-of-the-archive", "--role", "steward");
        await folder.RunAsync("backup", folder.File("b.hub"));
        Assert.DoesNotContain("anna-of-the-archive", System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(folder.File("b.hub"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(5000)]
    [InlineData(-1)]
    public async Task A_changed_or_cut_backup_is_refused_and_replaces_nothing(int place)
    {
        await folder.RunAsync("user", "add", "anna", "--role", "steward");
        await folder.RunAsync("backup", folder.File("b.hub"));
        var bytes = await File.ReadAllBytesAsync(folder.File("b.hub"));
        if (place >= 0) bytes[place] ^= 1;
        else bytes = bytes[..(65536 + 60)];
        await File.WriteAllBytesAsync(folder.File("c.hub"), bytes);
        var result = await folder.RunAsync("restore", folder.File("c.hub"), "--replace");
        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Contains("anna", (await folder.RunAsync("user", "list")).Output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
