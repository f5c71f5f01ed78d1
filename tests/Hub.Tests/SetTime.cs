namespace PartyHub.Hub.Tests;

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class SetTime : TimeProvider
{
    private DateTimeOffset now = new(2026, 7, 1, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan span) => now += span;
}
