using System.Net.Sockets;
using PartyHub.Bench.Probe;

/// <summary>Found by this name, outside any namespace, by the runtime.</summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        var path = Environment.GetEnvironmentVariable("PARTYHUB_BENCH_PROBE");
        // Whatever the measured process starts must not answer in its place.
        Environment.SetEnvironmentVariable("DOTNET_STARTUP_HOOKS", null);
        if (path is null) return;
        // The measuring configuration: q8 asks for a page of 1,000.
        if (int.TryParse(Environment.GetEnvironmentVariable("PARTYHUB_BENCH_PAGE_SIZE"), out var pageSize)) AppContext.SetData("PartyHub.MaximumPageSize", pageSize);
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path));
        socket.Listen(1);
        new Thread(() => ProbeServer.Run(socket)) { IsBackground = true, Name = "bench probe" }.Start();
    }
}
