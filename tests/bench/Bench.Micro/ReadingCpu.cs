using System.Globalization;

namespace PartyHub.Bench.Micro;

/// <summary>The same comparison as <see cref="ReadingBenchmarks"/> in CPU time of the process (collector included), the least of five: neighbours do not count.</summary>
internal static class ReadingCpu
{
    public static int Measure()
    {
        var reading = new ReadingBenchmarks();
        reading.Write();
        try
        {
            var (scan, read) = (Least(reading.Scan), Least(reading.Read));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"bare scan {scan:F0} ms, SheetReader {read:F0} ms of CPU, ratio {read / scan:F2}; working set afterwards {Environment.WorkingSet >> 20} MiB"));
        }
        finally
        {
            reading.Delete();
        }

        return 0;
    }

    private static double Least(Func<long> work) => Enumerable.Range(0, 5).Min(_ =>
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    });
}
