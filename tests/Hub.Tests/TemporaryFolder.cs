using Microsoft.Data.Sqlite;
using PartyHub.Hub.CommandLine;

namespace PartyHub.Hub.Tests;

/// <summary>A data folder of its own with its key beside it, gone with the test; and the command line over it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("partyhub-test-").FullName;

    public string Data => Path.Combine(root, "data");

    public string File(string name) => Path.Combine(root, name);

    public HubOptions Options => HubOptions.For(Data, null);

    public Task<DataFolder> OpenAsync(TimeProvider? time = null) => DataFolder.OpenAsync(Options, time ?? TimeProvider.System, CancellationToken.None);

    public async Task<CommandResult> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var talk = new StringWriter();
        var exitCode = await HubCommandLine.RunAsync([.. arguments, "--data", Data], output, talk, CancellationToken.None);
        return new CommandResult(exitCode, output.ToString(), talk.ToString());
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(root, recursive: true);
    }
}

internal sealed record CommandResult(int ExitCode, string Output, string Talk);
