namespace PartyHub.Hub.Identity;

/// <summary>Hashing a password costs most of a second of a core: two at once, sixteen waiting, the rest is sent away (security A9).</summary>
internal sealed class PasswordGate : IDisposable
{
    private const int Working = 2;
    private const int Waiting = 16;

    private readonly SemaphoreSlim seats = new(Working);
    private int present;

    /// <returns>False when there are too many; then nothing was run.</returns>
    public async Task<bool> TryEnterAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref present) > Working + Waiting)
        {
            Interlocked.Decrement(ref present);
            return false;
        }

        try
        {
            await seats.WaitAsync(cancellationToken);
            return true;
        }
        catch (OperationCanceledException)
        {
            Interlocked.Decrement(ref present);
            throw;
        }
    }

    public void Leave()
    {
        seats.Release();
        Interlocked.Decrement(ref present);
    }

    public void Dispose() => seats.Dispose();
}
