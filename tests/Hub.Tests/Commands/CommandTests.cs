using PartyHub.Hub.CommandLine;

namespace PartyHub.Hub.Tests.Commands;

public sealed class CommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("token", "create", "--name", "x")]
    [InlineData("token", "create", "--name", "x", "--role", "emperor")]
    [InlineData("token", "create", "--name", "x", "--role", "viewer", "--days", "91")]
    [InlineData("token", "create", "--name", "x", "--role", "viewer", "--scope", "0000")]
    [InlineData("user", "add", "anna", "--role", "viewer", "--role", "audit-administrator")]
    public async Task A_wrong_command_line_ends_with_64_and_says_what_was_expected(params string[] arguments)
    {
        var result = await folder.RunAsync(arguments);
        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.NotEmpty(result.Talk);
        Assert.DoesNotContain("   at ", result.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistyped_data_folder_is_not_made()
    {
        var result = await folder.RunAsync("batches");
        Assert.Equal(ExitCode.Configuration, result.ExitCode);
        Assert.False(Directory.Exists(folder.Data));
    }

    [Fact]
    public async Task The_token_stands_alone_on_stdout_and_only_its_hash_is_kept()
    {
        var result = await folder.RunAsync("token", "create", "--name", "reports", "--role", "viewer");
        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Matches(@"^hub_[A-Za-z0-9_-]{43}\r?\n$", result.Output);
        Assert.DoesNotContain(result.Output.Trim(), result.Talk, StringComparison.Ordinal);
        foreach (var file in Directory.GetFiles(folder.Data, "*", SearchOption.AllDirectories))
            Assert.DoesNotContain(result.Output.Trim(), System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)), StringComparison.Ordinal);
        Assert.Contains("reports  viewer  *", (await folder.RunAsync("token", "list")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accounts_are_added_locked_and_listed()
    {
        var added = await folder.RunAsync("user", "add", "anna", "--role", "steward");
        Assert.Equal(ExitCode.Done, added.ExitCode);
        Assert.Matches(@"^([a-z2-9]{5}-){3}[a-z2-9]{5}\r?\n$", added.Output);
        Assert.Equal(ExitCode.Usage, (await folder.RunAsync("user", "add", "ANNA", "--role", "viewer")).ExitCode);
        Assert.Equal(ExitCode.Done, (await folder.RunAsync("user", "lock", "anna")).ExitCode);
        Assert.Contains("locked", (await folder.RunAsync("user", "list")).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, (await folder.RunAsync("user", "lock", "bertha")).ExitCode);
    }

    [Fact]
    public async Task Every_change_is_on_record()
    {
        await folder.RunAsync("user", "add", "anna", "--role", "steward");
        await folder.RunAsync("user", "lock", "anna");
        var result = await folder.RunAsync("audit", "verify");
        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.StartsWith("2 ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_key_is_told_and_nothing_is_overwritten()
    {
        await folder.RunAsync("user", "add", "anna", "--role", "steward");
        File.Delete(folder.Options.KeyFile);
        var result = await folder.RunAsync("user", "list");
        Assert.Equal(ExitCode.Configuration, result.ExitCode);
        Assert.Contains(folder.Options.KeyFile, result.Talk, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Options.KeyFile));
    }

    [Fact]
    public async Task The_doctor_finds_what_is_missing_and_what_is_open_to_others()
    {
        Assert.Equal(ExitCode.Configuration, (await folder.RunAsync("doctor")).ExitCode);
        await folder.RunAsync("user", "add", "anna", "--role", "steward");
        var fine = await folder.RunAsync("doctor");
        Assert.True(fine.ExitCode == ExitCode.Done, fine.Output);
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(folder.Options.KeyFile, UnixFileMode.UserRead | UnixFileMode.OtherRead);
        Assert.Contains("chmod 600", (await folder.RunAsync("doctor")).Output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
