using System.Diagnostics;

namespace PartyHub.Bench.Load;

/// <summary>What one server did with one question in one round.</summary>
internal sealed record LoadResult(int Requests, double Seconds, double CpuMicroseconds, double AllocatedBytes, double Median, double Percentile99)
{
    public double PerSecond => Requests / Seconds;
}

/// <summary>Sends the requests of a question over some connections for some time, each connection one after another.</summary>
internal static class LoadRun
{
    public static async Task<LoadResult> MeasureAsync(
        ServerProcess server, IReadOnlyList<byte[]> requests, int connections, TimeSpan time, CancellationToken cancellationToken)
    {
        var open = new List<HttpConnection>();
        for (var index = 0; index < connections; index++) open.Add(await HttpConnection.OpenAsync(server.Port, cancellationToken));
        try
        {
            await RunAsync(open, requests, time / 4, cancellationToken);
            var before = server.Probe.Counters();
            var clock = Stopwatch.StartNew();
            var latencies = await RunAsync(open, requests, time, cancellationToken);
            var seconds = clock.Elapsed.TotalSeconds;
            var used = server.Probe.Counters() - before;
            return new LoadResult(
                latencies.Count, seconds, used.CpuMicroseconds / latencies.Count, (double)used.AllocatedBytes / latencies.Count,
                Percentile(latencies, 0.5), Percentile(latencies, 0.99));
        }
        finally
        {
            foreach (var connection in open) connection.Dispose();
        }
    }

    /// <returns>Milliseconds of every request, sorted.</returns>
    private static async Task<List<double>> RunAsync(
        List<HttpConnection> connections, IReadOnlyList<byte[]> requests, TimeSpan time, CancellationToken cancellationToken)
    {
        var end = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        var runs = connections.Select((connection, index) => Task.Run(
            () => RepeatAsync(connection, requests, index * requests.Count / connections.Count, end, cancellationToken), cancellationToken));
        var latencies = (await Task.WhenAll(runs)).SelectMany(l => l).ToList();
        latencies.Sort();
        return latencies;
    }

    private static async Task<List<double>> RepeatAsync(
        HttpConnection connection, IReadOnlyList<byte[]> requests, int first, long end, CancellationToken cancellationToken)
    {
        var latencies = new List<double>(4096);
        for (var next = first; ; next++)
        {
            var start = Stopwatch.GetTimestamp();
            if (start >= end && latencies.Count > 0) return latencies;
            await connection.SendAsync(requests[next % requests.Count], cancellationToken);
            if (connection.Status != 200) throw new BenchException($"A request under load was answered {connection.Status}; no figure is made from failures.");
            latencies.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    private static double Percentile(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
