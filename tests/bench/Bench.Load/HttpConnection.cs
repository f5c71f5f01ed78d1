using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace PartyHub.Bench.Load;

/// <summary>
/// One kept-alive HTTP/1.1 connection that sends prepared bytes and reads whole answers: the driver shares the cores with what it measures,
/// so it does no more than that.
/// </summary>
internal sealed class HttpConnection : IDisposable
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] buffer = new byte[256 * 1024];
    private int filled;

    public static async Task<HttpConnection> OpenAsync(int port, CancellationToken cancellationToken)
    {
        var connection = new HttpConnection();
        await connection.socket.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
        return connection;
    }

    public int Status { get; private set; }

    /// <summary>The answer's bytes as they came (chunk sizes included), without the head. Valid until the next request.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> SendAsync(ReadOnlyMemory<byte> request, CancellationToken cancellationToken)
    {
        await socket.SendAsync(request, cancellationToken);
        filled = 0;
        int head;
        while ((head = buffer.AsSpan(0, filled).IndexOf(EndOfHead)) < 0) await ReceiveAsync(cancellationToken);
        Status = Number(buffer.AsSpan(9, 3));
        var body = head + EndOfHead.Length;
        var length = ContentLength(buffer.AsSpan(0, head));
        IsChunked = length is null;
        if (length is { } bytes)
        {
            while (filled < body + bytes) await ReceiveAsync(cancellationToken);
        }
        else
        {
            await ReceiveChunksAsync(body, cancellationToken);
        }

        return buffer.AsMemory(body, filled - body);
    }

    public bool IsChunked { get; private set; }

    /// <summary>Joins the chunks of an answer.</summary>
    public static byte[] Unchunk(ReadOnlySpan<byte> body)
    {
        var whole = new List<byte>(body.Length);
        while (true)
        {
            var end = body.IndexOf("\r\n"u8);
            var size = Hexadecimal(body[..end]);
            if (size == 0) return [.. whole];
            whole.AddRange(body.Slice(end + 2, size));
            body = body[(end + 2 + size + 2)..];
        }
    }

    public void Dispose() => socket.Dispose();

    private async ValueTask ReceiveChunksAsync(int at, CancellationToken cancellationToken)
    {
        while (true)
        {
            var end = buffer.AsSpan(at, filled - at).IndexOf("\r\n"u8);
            var size = end < 0 ? -1 : Hexadecimal(buffer.AsSpan(at, end));
            if (end < 0 || at + end + 2 + size + 2 > filled) await ReceiveAsync(cancellationToken);
            else if (size == 0) return;
            else at += end + 2 + size + 2;
        }
    }

    private async ValueTask ReceiveAsync(CancellationToken cancellationToken)
    {
        if (filled == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        var received = await socket.ReceiveAsync(buffer.AsMemory(filled), cancellationToken);
        if (received == 0) throw new BenchException("The server closed the connection in the middle of an answer.");
        filled += received;
    }

    private static int? ContentLength(ReadOnlySpan<byte> head)
    {
        var start = head.IndexOf("Content-Length: "u8);
        if (start < 0) return null;
        return Number(head[(start + "Content-Length: ".Length)..]);
    }

    private static int Number(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits, out int number, out _) ? number : throw new BenchException("The server's answer is no HTTP/1.1.");

    private static int Hexadecimal(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits, out int number, out _, 'x') ? number : throw new BenchException("The server's answer has a chunk without a size.");
}
