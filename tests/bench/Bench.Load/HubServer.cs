using System.Diagnostics;

namespace PartyHub.Bench.Load;

/// <summary>The hub as a whole process, with a token that sees everything. The measuring configuration raises the page size, nothing else.</summary>
internal static class HubServer
{
    public static Task<ServerProcess> StartAsync(string root, string folder, CancellationToken cancellationToken) => ServerProcess.StartAsync(
        "hub",
        Assembly(root),
        port => ["serve", "--data", folder, "--urls", $"http://127.0.0.1:{port}"],
        new Dictionary<string, string> { ["PARTYHUB_BENCH_PAGE_SIZE"] = "1000" },
        cancellationToken);

    /// <summary>A token of a steward, printed alone on the standard output.</summary>
    public static async Task<string> TokenAsync(string root, string folder, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly(root), "token", "create", "--name", "bench", "--role", "STEWARD", "--data", folder])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new BenchException("partyhub could not be started.");
        var token = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? token.Trim() : throw new BenchException($"partyhub token create ended with {process.ExitCode}; see above.");
    }

    private static string Assembly(string root) => Path.Combine(root, "src/Hub/bin/Release/net10.0/partyhub.dll");
}
