using System.Diagnostics;
using System.Globalization;

namespace PartyHub.GraphQL.Tests;

/// <summary>The time this thread has spent computing, so that bounds on work hold on a busy machine as well. Wall time where the system does not tell.</summary>
internal static class ThreadTime
{
    private const string Statistics = "/proc/thread-self/schedstat";

    /// <summary>How long the work keeps a processor busy.</summary>
    public static TimeSpan Of(Action work)
    {
        var start = Now();
        work();
        return Now() - start;
    }

    private static TimeSpan Now()
    {
        if (!File.Exists(Statistics))
            return Stopwatch.GetElapsedTime(0);
        var nanoseconds = File.ReadAllText(Statistics).Split(' ')[0];
        return TimeSpan.FromMicroseconds(long.Parse(nanoseconds, CultureInfo.InvariantCulture) / 1_000);
    }
}
