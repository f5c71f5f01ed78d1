using System.Diagnostics.Tracing;
using System.Globalization;

namespace PartyHub.Bench.Probe;

/// <summary>Which types a process allocates, from the runtime's allocation ticks (one for about 100 KB each).</summary>
internal sealed class AllocationSample : EventListener
{
    private const EventKeywords GarbageCollector = (EventKeywords)1;
    private readonly Dictionary<string, long> bytesOf = new(StringComparer.Ordinal);

    /// <returns>One line: type=bytes, largest first, separated by bars.</returns>
    public static string Take(TimeSpan time)
    {
        using var sample = new AllocationSample();
        Thread.Sleep(time);
        lock (sample.bytesOf)
        {
            return string.Join(" | ", sample.bytesOf.OrderByDescending(p => p.Value).Take(30)
                .Select(p => p.Key + "=" + p.Value.ToString(CultureInfo.InvariantCulture)));
        }
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime") EnableEvents(eventSource, EventLevel.Verbose, GarbageCollector);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith("GCAllocationTick", StringComparison.Ordinal) != true || eventData.Payload is not { } payload) return;
        var type = Value(eventData, payload, "TypeName") as string ?? "?";
        var bytes = Convert.ToInt64(Value(eventData, payload, "AllocationAmount64") ?? 0L, CultureInfo.InvariantCulture);
        lock (bytesOf) bytesOf[type] = bytesOf.GetValueOrDefault(type) + bytes;
    }

    private static object? Value(EventWrittenEventArgs eventData, IReadOnlyList<object?> payload, string name)
    {
        var index = eventData.PayloadNames?.IndexOf(name) ?? -1;
        return index < 0 ? null : payload[index];
    }
}
