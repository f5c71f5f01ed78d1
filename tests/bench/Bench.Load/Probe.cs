using System.Globalization;
using System.Net.Sockets;

namespace PartyHub.Bench.Load;

/// <summary>What a server has used since its start.</summary>
/// <param name="CpuMicroseconds">User and system time of the process.</param>
internal readonly record struct Counters(double CpuMicroseconds, long AllocatedBytes, int Collections)
{
    public static Counters operator -(Counters after, Counters before) => new(
        after.CpuMicroseconds - before.CpuMicroseconds, after.AllocatedBytes - before.AllocatedBytes, after.Collections - before.Collections);
}

/// <summary>Asks the probe inside a server.</summary>
internal sealed class Probe : IDisposable
{
    private readonly NetworkStream stream;
    private readonly StreamReader reader;
    private readonly StreamWriter writer;

    private Probe(Socket socket)
    {
        stream = new NetworkStream(socket, ownsSocket: true);
        reader = new StreamReader(stream);
        writer = new StreamWriter(stream) { AutoFlush = true };
    }

    public static Probe Connect(string path)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Connect(new UnixDomainSocketEndPoint(path));
        return new Probe(socket);
    }

    public Counters Counters()
    {
        var numbers = Ask("counters").Split(' ');
        return new Counters(
            double.Parse(numbers[0], CultureInfo.InvariantCulture), long.Parse(numbers[1], CultureInfo.InvariantCulture), int.Parse(numbers[2], CultureInfo.InvariantCulture));
    }

    public string Allocations(double seconds) => Ask(string.Create(CultureInfo.InvariantCulture, $"allocations {seconds}"));

    public void Dispose()
    {
        writer.Dispose();
        reader.Dispose();
        stream.Dispose();
    }

    private string Ask(string request)
    {
        writer.WriteLine(request);
        return reader.ReadLine() ?? throw new BenchException("The probe inside the server went away.");
    }
}
