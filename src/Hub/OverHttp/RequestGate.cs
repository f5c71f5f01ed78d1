namespace PartyHub.Hub.OverHttp;

/// <summary>How many operations the process takes on at once, waiting ones included; beyond it a request is sent away at once rather than kept until it times out.</summary>
internal sealed class RequestGate
{
    private const int MaxPresent = 2_000;
    private int present;

    /// <returns>False when the hub is full; then there is nothing to leave.</returns>
    public bool TryEnter()
    {
        if (Interlocked.Increment(ref present) <= MaxPresent) return true;
        Interlocked.Decrement(ref present);
        return false;
    }

    public void Leave() => Interlocked.Decrement(ref present);
}
