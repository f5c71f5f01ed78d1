namespace PartyHub.GraphQL.Execution;

/// <summary>Ends an execution when the caller has gone or its time is over, and knows which of the two it was.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly CancellationToken caller;
    private readonly CancellationTokenSource? timer;
    private readonly CancellationTokenSource? either;

    public Deadline(TimeSpan? timeout, TimeProvider clock, CancellationToken caller)
    {
        this.caller = caller;
        Token = caller;
        if (timeout is not { } bound)
            return;
        timer = new CancellationTokenSource(bound, clock);
        either = CancellationTokenSource.CreateLinkedTokenSource(caller, timer.Token);
        Token = either.Token;
    }

    public static GraphQLError Error { get; } = new(
        "The operation took longer than allowed and was stopped; ask for less at once. 操作超时，请缩小查询范围。", GraphQLErrorCode.Timeout);

    public CancellationToken Token { get; }

    /// <summary>Claims that the time is over and the caller still waits.</summary>
    public bool HasPassed => timer is { IsCancellationRequested: true } && !caller.IsCancellationRequested;

    public void Dispose()
    {
        either?.Dispose();
        timer?.Dispose();
    }
}
