using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PartyHub.Bench.Load;

/// <summary>A server under measurement: a process of its own with the probe inside.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;

    private ServerProcess(string name, int port, Process process, Probe probe) => (Name, Port, this.process, Probe) = (name, port, process, probe);

    public string Name { get; }
    public int Port { get; }
    public Probe Probe { get; }

    /// <summary>Resident memory, MiB: now, and the part that is the process's own (mapped database pages are not).</summary>
    public (long Resident, long Private) Memory()
    {
        var status = File.ReadLines($"/proc/{process.Id}/status").Select(l => l.Split(':', 2)).ToDictionary(l => l[0], l => l[1].Trim());
        return (Mebibytes(status["VmRSS"]), Mebibytes(status["RssAnon"]));
    }

    /// <summary>Milliseconds from the start of the process to its first answer on the port.</summary>
    public double StartMilliseconds { get; private set; }

    public static async Task<ServerProcess> StartAsync(
        string name, string assembly, Func<int, IEnumerable<string>> arguments, IReadOnlyDictionary<string, string> environment, CancellationToken cancellationToken)
    {
        var port = FreePort();
        var socket = Path.Combine(Path.GetTempPath(), $"partyhub-bench-{name}-{port}.sock");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(assembly);
        foreach (var argument in arguments(port)) start.ArgumentList.Add(argument);
        foreach (var (key, value) in environment) start.Environment[key] = value;
        start.Environment["DOTNET_STARTUP_HOOKS"] = Path.Combine(AppContext.BaseDirectory, "PartyHub.Bench.Probe.dll");
        start.Environment["PARTYHUB_BENCH_PROBE"] = socket;
        var clock = Stopwatch.StartNew();
        var process = Process.Start(start) ?? throw new BenchException($"{name} could not be started.");
        var said = new List<string>();
        process.OutputDataReceived += (_, line) => Keep(said, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(said, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await WaitForPortAsync(name, port, process, said, cancellationToken);
        var elapsed = clock.Elapsed.TotalMilliseconds;
        return new ServerProcess(name, port, process, Probe.Connect(socket)) { StartMilliseconds = elapsed };
    }

    public async ValueTask DisposeAsync()
    {
        Probe.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static void Keep(List<string> said, string? line)
    {
        lock (said)
        {
            if (line is not null && said.Count < 200) said.Add(line);
        }
    }

    private static async Task WaitForPortAsync(string name, int port, Process process, List<string> said, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
                return;
            }
            catch (SocketException)
            {
                if (process.HasExited || clock.Elapsed > TimeSpan.FromMinutes(2))
                    throw new BenchException($"{name} did not open port {port}. It said:\n{string.Join('\n', said)}");
                await Task.Delay(20, cancellationToken);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return (listener.LocalEndpoint as IPEndPoint)?.Port ?? 0;
    }

    private static long Mebibytes(string kilobytes) => long.Parse(kilobytes.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture) / 1024;
}
