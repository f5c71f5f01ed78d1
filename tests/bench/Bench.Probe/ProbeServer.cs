using System.Globalization;
using System.Net.Sockets;

namespace PartyHub.Bench.Probe;

/// <summary>Answers "counters" with one line of numbers and "allocations SECONDS" with a sample of what is allocated, on a thread of its own.</summary>
internal static class ProbeServer
{
    public static void Run(Socket listener)
    {
        while (true)
        {
            using var connection = listener.Accept();
            using var stream = new NetworkStream(connection);
            using var reader = new StreamReader(stream);
            using var writer = new StreamWriter(stream) { AutoFlush = true };
            while (reader.ReadLine() is { } request) writer.WriteLine(Answer(request.Split(' ')));
        }
    }

    private static string Answer(string[] request) => request switch
    {
        ["counters"] => Counters(),
        ["allocations", var seconds] => AllocationSample.Take(TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture))),
        _ => $"? expected 'counters' or 'allocations SECONDS', found '{string.Join(' ', request)}'",
    };

    /// <summary>Microseconds of CPU (user and system), bytes allocated since the start, garbage collections.</summary>
    private static string Counters() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.CpuUsage.TotalTime.TotalMicroseconds:F0} {GC.GetTotalAllocatedBytes()} {GC.CollectionCount(0)}");
}
