using System.Net.WebSockets;
using System.Text;
using PartyHub.Hub.Identity;

namespace PartyHub.Hub.Tests.OverWebSocket;

/// <summary>The protocol graphql-transport-ws, frame by frame.</summary>
public sealed class TransportSocketTests
{
    private const string Init = """{"type":"connection_init"}""";

    [Fact]
    public async Task Runs_queries_and_subscriptions_side_by_side()
    {
        await using var hub = await RunningHub.StartAsync();
        using var socket = await ConnectAsync(hub);
        await SendAsync(socket, Init);
        Assert.Equal("""{"type":"connection_ack"}""", await ReceiveAsync(socket));
        await SendAsync(socket, """{"id":"q","type":"subscribe","payload":{"query":"{hello}"}}""");
        Assert.Equal("""{"id":"q","type":"next","payload":{"data":{"hello":"world"}}}""", await ReceiveAsync(socket));
        Assert.Equal("""{"id":"q","type":"complete"}""", await ReceiveAsync(socket));
        await SendAsync(socket, """{"id":"s","type":"subscribe","payload":{"query":"subscription{count(to:2)}"}}""");
        Assert.Equal("""{"id":"s","type":"next","payload":{"data":{"count":1}}}""", await ReceiveAsync(socket));
        Assert.Equal("""{"id":"s","type":"next","payload":{"data":{"count":2}}}""", await ReceiveAsync(socket));
        Assert.Equal("""{"id":"s","type":"complete"}""", await ReceiveAsync(socket));
        await SendAsync(socket, """{"type":"ping","payload":{"a":1}}""");
        Assert.Equal("""{"type":"pong","payload":{"a":1}}""", await ReceiveAsync(socket));
    }

    [Fact]
    public async Task A_wrong_document_ends_its_operation_and_not_the_socket()
    {
        await using var hub = await RunningHub.StartAsync();
        using var socket = await ConnectAsync(hub);
        await SendAsync(socket, Init);
        await ReceiveAsync(socket);
        await SendAsync(socket, """{"id":"q","type":"subscribe","payload":{"query":"{nothing}"}}""");
        Assert.StartsWith("""{"id":"q","type":"error","payload":[{"message":""", await ReceiveAsync(socket), StringComparison.Ordinal);
        await SendAsync(socket, """{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await ReceiveAsync(socket));
    }

    [Fact]
    public async Task A_completed_subscription_stops()
    {
        await using var hub = await RunningHub.StartAsync();
        using var socket = await ConnectAsync(hub);
        await SendAsync(socket, Init);
        await ReceiveAsync(socket);
        await SendAsync(socket, """{"id":"s","type":"subscribe","payload":{"query":"subscription{count}"}}""");
        await ReceiveAsync(socket);
        await ReceiveAsync(socket);
        await SendAsync(socket, """{"id":"s","type":"complete"}""");
        await SendAsync(socket, """{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await ReceiveAsync(socket));
    }

    [Theory]
    [InlineData(4400, "no json")]
    [InlineData(4400, "[]")]
    [InlineData(4400, """{"type":"nothing"}""")]
    [InlineData(4408)]
    [InlineData(4401, """{"id":"q","type":"subscribe","payload":{"query":"{hello}"}}""")]
    [InlineData(4429, Init, Init)]
    [InlineData(4400, Init, """{"type":"nothing"}""")]
    [InlineData(4400, Init, """{"type":"subscribe","payload":{"query":"{hello}"}}""")]
    [InlineData(4400, Init, """{"id":"q","type":"subscribe","payload":{"query":7}}""")]
    [InlineData(4409, Init, """{"id":"s","type":"subscribe","payload":{"query":"subscription{count}"}}""", """{"id":"s","type":"subscribe","payload":{"query":"{hello}"}}""")]
    public async Task What_breaks_the_protocol_closes_the_socket_with_its_code(int code, params string[] messages)
    {
        await using var hub = await RunningHub.StartAsync();
        using var socket = await ConnectAsync(hub);
        foreach (var message in messages) await SendAsync(socket, message);
        Assert.Equal(code, await CloseCodeAsync(socket));
    }

    [Fact]
    public async Task A_stranger_is_closed_out_and_a_token_in_the_first_message_lets_in()
    {
        await using var hub = await RunningHub.StartAsync();
        var token = (await hub.MachineAsync()).DefaultRequestHeaders.Authorization?.Parameter;
        using var stranger = await ConnectAsync(hub, authorization: null);
        await SendAsync(stranger, Init);
        Assert.Equal(4403, await CloseCodeAsync(stranger));
        using var machine = await ConnectAsync(hub, authorization: null);
        await SendAsync(machine, $$$"""{"type":"connection_init","payload":{"authorization":"Bearer {{{token}}}"}}""");
        Assert.Equal("""{"type":"connection_ack"}""", await ReceiveAsync(machine));
    }

    [Fact]
    public async Task A_revoked_token_closes_its_sockets_within_seconds()
    {
        await using var hub = await RunningHub.StartAsync();
        using var socket = await ConnectAsync(hub);
        await SendAsync(socket, Init);
        await ReceiveAsync(socket);
        await new TokenBook(hub.Data).RevokeAsync("test", "test", CancellationToken.None);
        Assert.Equal(4403, await CloseCodeAsync(socket));
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Sec-WebSocket-Protocol-Wrong", "")]
    public async Task A_foreign_page_or_protocol_gets_no_socket(string header, string value)
    {
        await using var hub = await RunningHub.StartAsync();
        using var socket = new ClientWebSocket();
        if (value.Length > 0)
        {
            socket.Options.AddSubProtocol("graphql-transport-ws");
            socket.Options.SetRequestHeader(header, value);
        }

        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(AddressOf(hub), CancellationToken.None));
    }

    private static async Task<ClientWebSocket> ConnectAsync(RunningHub hub) =>
        await ConnectAsync(hub, (await hub.MachineAsync()).DefaultRequestHeaders.Authorization?.ToString());

    private static async Task<ClientWebSocket> ConnectAsync(RunningHub hub, string? authorization)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        if (authorization is not null) socket.Options.SetRequestHeader("Authorization", authorization);
        await socket.ConnectAsync(AddressOf(hub), CancellationToken.None);
        return socket;
    }

    private static Uri AddressOf(RunningHub hub) => new(new UriBuilder(hub.Address) { Scheme = "ws", Path = "/graphql" }.ToString());

    private static Task SendAsync(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private static async Task<string> ReceiveAsync(ClientWebSocket socket)
    {
        var buffer = new byte[8192];
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var received = await socket.ReceiveAsync(buffer, patience.Token);
        return received.MessageType == WebSocketMessageType.Close ? $"closed {(int?)socket.CloseStatus}" : Encoding.UTF8.GetString(buffer, 0, received.Count);
    }

    private static async Task<int> CloseCodeAsync(ClientWebSocket socket)
    {
        while (!(await ReceiveAsync(socket)).StartsWith("closed", StringComparison.Ordinal))
        {
            // Messages sent before the close.
        }

        return (int)(socket.CloseStatus ?? 0);
    }
}
