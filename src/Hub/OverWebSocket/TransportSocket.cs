using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using PartyHub.GraphQL;
using PartyHub.Hub.Identity;
using PartyHub.Hub.OverHttp;
using PartyHub.Model;

namespace PartyHub.Hub.OverWebSocket;

/// <summary>One conversation in the protocol graphql-transport-ws: connection_init first, then any number of operations at the same time.</summary>
internal sealed class TransportSocket(WebSocket socket, SocketEndpoint endpoint, GraphQLHost host, TimeProvider time) : IAsyncDisposable
{
    private const int MaxOperations = 20;
    private static readonly TimeSpan InitWait = TimeSpan.FromSeconds(3);

    /// <summary>Sign-outs, locks and changed rights reach an open socket within this time (security A12, W7).</summary>
    private static readonly TimeSpan CheckEvery = TimeSpan.FromSeconds(3);

    private readonly CancellationTokenSource over = new();
    private readonly SocketReader reader = new(socket, host.Options.MaxRequestBytes);
    private readonly SemaphoreSlim sending = new(1);
    private readonly ConcurrentDictionary<string, CancellationTokenSource> operations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Task, bool> running = new();
    private Func<ValueTask<Caller?>> identify = () => default;
    private Caller? caller;

    public async Task RunAsync(Func<ValueTask<Caller?>> byRequest, Func<string, ValueTask<Caller?>> byAuthorization, CancellationToken stopping)
    {
        // A cancelled read aborts the socket without a word, so the reason is sent first and reading is cancelled after it.
        Task[] parts = [TalkAsync(byRequest, byAuthorization), GuardAsync(), StopAsync(stopping)];
        var first = await Task.WhenAny(parts);
        try
        {
            await first;
        }
        catch (SocketClosed end)
        {
            await CloseAsync(end.Close);
            // The other side reads the reason and answers it; who does not is cut off.
            await Task.WhenAny(parts[0], Task.Delay(TimeSpan.FromSeconds(2), time, CancellationToken.None));
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            // The other side is gone without a word.
        }

        await over.CancelAsync();
        await Task.WhenAll(parts).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(running.Keys).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (caller is not null) endpoint.Leave(caller);
        sending.Dispose();
        over.Dispose();
    }

    private async Task TalkAsync(Func<ValueTask<Caller?>> byRequest, Func<string, ValueTask<Caller?>> byAuthorization)
    {
        while (true)
        {
            var message = await reader.ReadAsync(over.Token);
            switch (TypeOf(message))
            {
                case "ping": await SendAsync(SocketMessages.Pong(PayloadOf(message))); break;
                case "pong": break;
                case "connection_init" when caller is not null: throw new SocketClosed(SocketClose.TooManyInits);
                case "connection_init": await InitialiseAsync(AuthorizationOf(message) is { } text ? () => byAuthorization(text) : byRequest); break;
                case "subscribe" when caller is null: throw new SocketClosed(SocketClose.Unauthorized);
                case "subscribe": Begin(IdOf(message), message); continue;
                case "complete": End(IdOf(message)); break;
                default: throw new SocketClosed(SocketClose.Invalid("Invalid message: unknown type"));
            }

            message.Dispose();
        }
    }

    private async Task InitialiseAsync(Func<ValueTask<Caller?>> by)
    {
        var found = await by() ?? throw new SocketClosed(SocketClose.Forbidden);
        if (!endpoint.TryEnter(found)) throw new SocketClosed(SocketClose.TooManySockets);
        identify = by;
        caller = found;
        await SendAsync(SocketMessages.Acknowledge);
    }

    private async Task GuardAsync()
    {
        await Task.Delay(InitWait, time, over.Token);
        while (caller is { } known)
        {
            if (await identify() is not { } now || !HasSameRights(now, known)) throw new SocketClosed(SocketClose.Forbidden);
            await Task.Delay(CheckEvery, time, over.Token);
        }

        throw new SocketClosed(SocketClose.InitTimeout);
    }

    private static bool HasSameRights(Caller now, Caller known) =>
        now.Viewer.Roles.SequenceEqual(known.Viewer.Roles) && now.Viewer.Scope.SeesEverything == known.Viewer.Scope.SeesEverything
        && now.Viewer.Scope.Roots.SequenceEqual(known.Viewer.Scope.Roots);

    private async Task StopAsync(CancellationToken stopping)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, over.Token);
        await Task.Delay(Timeout.InfiniteTimeSpan, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        throw new SocketClosed(SocketClose.GoingAway);
    }

    private void Begin(string id, JsonDocument message)
    {
        var operation = CancellationTokenSource.CreateLinkedTokenSource(over.Token);
        if (!operations.TryAdd(id, operation))
        {
            operation.Dispose();
            throw new SocketClosed(SocketClose.DuplicateOf(id));
        }

        var request = RequestOf(message);
        if (operations.Count > MaxOperations) throw new SocketClosed(SocketClose.Invalid($"Too many operations: {MaxOperations} at a time"));
        var task = ExecuteAsync(id, request, operation, message);
        running[task] = true;
        _ = task.ContinueWith(done => running.TryRemove(done, out _), TaskScheduler.Default);
    }

    private async Task ExecuteAsync(string id, GraphQLRequest request, CancellationTokenSource operation, JsonDocument message)
    {
        using (message)
        using (operation)
        {
            await Task.Yield();
            if (caller is null) return;
            await using var execution = host.Begin(caller, operation.Token);
            try
            {
                using var response = await execution.ExecuteAsync(request);
                var hasFailed = response.Phase != ResponsePhase.Executed;
                if (hasFailed) await SendAsync(SocketMessages.Error(id, response.Errors));
                else if (response.Events is { } events) await SendAllAsync(id, events, execution, operation.Token);
                else await SendAsync(SocketMessages.Next(id, response));
                if (operations.TryRemove(id, out _) && !hasFailed) await SendAsync(SocketMessages.Complete(id));
            }
            catch (Refusal refusal)
            {
                operations.TryRemove(id, out _);
                await SendAsync(SocketMessages.Error(id, [new GraphQLError(refusal.Message, refusal.Code)]));
            }
            catch (Exception gone) when (gone is OperationCanceledException or WebSocketException or ObjectDisposedException)
            {
                // The client completed the operation, or has left.
            }
        }
    }

    private async Task SendAllAsync(string id, IAsyncEnumerable<GraphQLResponse> events, GraphQLExecution execution, CancellationToken cancellationToken)
    {
        await foreach (var item in events.WithCancellation(cancellationToken))
        {
            using (item) await SendAsync(SocketMessages.Next(id, item));
            await execution.RefreshAsync();
        }
    }

    private void End(string id)
    {
        if (operations.TryRemove(id, out var operation)) operation.Cancel();
    }

    private static GraphQLRequest RequestOf(JsonDocument message)
    {
        try
        {
            return PayloadOf(message) is { } payload ? RequestParameters.Read(payload) : throw new SocketClosed(SocketClose.Invalid("Invalid message: a payload is expected"));
        }
        catch (Refusal refusal)
        {
            throw new SocketClosed(SocketClose.Invalid("Invalid payload: " + refusal.Code));
        }
    }

    private static string? TypeOf(JsonDocument message) => SocketReader.Text(message.RootElement, "type");

    private static string IdOf(JsonDocument message) => SocketReader.Text(message.RootElement, "id") is { Length: > 0 } id ? id : throw new SocketClosed(SocketClose.Invalid("Invalid message: an id is expected"));

    private static JsonElement? PayloadOf(JsonDocument message) => message.RootElement.TryGetProperty("payload", out var payload) ? payload : null;

    private static string? AuthorizationOf(JsonDocument init) =>
        PayloadOf(init) is { ValueKind: JsonValueKind.Object } payload ? SocketReader.Text(payload, "authorization") ?? SocketReader.Text(payload, "Authorization") : null;

    private async Task SendAsync(ReadOnlyMemory<byte> message)
    {
        await sending.WaitAsync(over.Token);
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, over.Token);
        }
        finally
        {
            sending.Release();
        }
    }

    private async Task CloseAsync(SocketClose close)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync((WebSocketCloseStatus)close.Code, close.Reason, patience.Token);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            // Whoever does not wait for the reason does not get it.
        }
    }
}
