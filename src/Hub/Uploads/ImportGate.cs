using PartyHub.Model;

namespace PartyHub.Hub.Uploads;

/// <summary>Checking a workbook takes a core and much memory: one at a time, four waiting, the rest is told to come back.</summary>
internal sealed class ImportGate : IDisposable
{
    private const int Waiting = 4;
    private readonly SemaphoreSlim seat = new(1);
    private int present;

    /// <exception cref="Refusal">OVERLOADED.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref present) > Waiting + 1)
        {
            Interlocked.Decrement(ref present);
            throw new Refusal("OVERLOADED", "正在处理的导入过多,请稍后再试。 · Too many imports are under way; try again in a moment.");
        }

        try
        {
            await seat.WaitAsync(cancellationToken);
            return new Seat(this);
        }
        catch
        {
            Interlocked.Decrement(ref present);
            throw;
        }
    }

    public void Dispose() => seat.Dispose();

    private sealed class Seat(ImportGate gate) : IDisposable
    {
        public void Dispose()
        {
            gate.seat.Release();
            Interlocked.Decrement(ref gate.present);
        }
    }
}
