using System.Collections.Concurrent;
using System.Net;

namespace PartyHub.Hub.Identity;

/// <summary>Counts wrong sign-ins of each address: 20 a minute and no more.</summary>
internal sealed class AttemptLimit(TimeProvider time)
{
    private const int MaxPerMinute = 20;
    private const int MaxAddresses = 10_000;

    private readonly ConcurrentDictionary<IPAddress, (long Minute, int Count)> wrong = new();

    public bool IsReached(IPAddress? address) => wrong.TryGetValue(address ?? IPAddress.None, out var entry) && entry.Minute == Minute && entry.Count >= MaxPerMinute;

    public void CountWrong(IPAddress? address)
    {
        if (wrong.Count >= MaxAddresses) wrong.Clear();
        var minute = Minute;
        wrong.AddOrUpdate(address ?? IPAddress.None, (minute, 1), (_, entry) => entry.Minute == minute ? (minute, entry.Count + 1) : (minute, 1));
    }

    private long Minute => time.GetUtcNow().ToUnixTimeSeconds() / 60;
}
