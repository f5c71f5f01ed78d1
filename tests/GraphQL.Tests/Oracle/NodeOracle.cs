using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PartyHub.GraphQL.Tests.Oracle;

/// <summary>
/// The reference implementation in one Node process for the whole test run. Needs node 20 or newer and the packages of this folder
/// (<c>npm ci</c> in tests/GraphQL.Tests/Oracle); says so when either is missing.
/// </summary>
public sealed class NodeOracle : IDisposable
{
    private const int Batch = 200;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Lock _gate = new();
    private readonly Process _node;
    private int _lastId;

    public NodeOracle()
    {
        var folder = FindFolder();
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "graphql17")))
            throw new InvalidOperationException($"The reference implementation is not installed: run \"npm ci\" in {folder}, then run the tests again.");
        var start = new ProcessStartInfo("node", ["oracle.mjs"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            _node = Process.Start(start) ?? throw new InvalidOperationException("The process of node did not start.");
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            throw new InvalidOperationException("\"node\" was not found on the PATH; the engine's tests need Node.js 20 or newer.", error);
        }
    }

    /// <summary>The answers in the order of the requests.</summary>
    public IReadOnlyList<OracleAnswer> Ask(params IReadOnlyList<OracleRequest> requests)
    {
        lock (_gate)
            return [.. requests.Chunk(Batch).SelectMany(AskBatch)];
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        if (!_node.WaitForExit(TimeSpan.FromSeconds(5)))
            _node.Kill();
        _node.Dispose();
    }

    private List<OracleAnswer> AskBatch(OracleRequest[] requests)
    {
        // Node reads a batch while it answers, so writing and reading must not wait for each other.
        var numbered = requests.Select(request => request with { Id = ++_lastId }).ToList();
        var writing = Task.Run(() =>
        {
            foreach (var request in numbered)
                _node.StandardInput.WriteLine(JsonSerializer.Serialize(request, Json));
            _node.StandardInput.Flush();
        });
        var lines = numbered.ConvertAll(_ => _node.StandardOutput.ReadLine());
        writing.GetAwaiter().GetResult();
        return [.. numbered.Zip(lines, (request, line) => Read(request.Id, line))];
    }

    private static OracleAnswer Read(int id, string? line)
    {
        if (line is null)
            throw new InvalidOperationException("The oracle process ended; what it wrote to the error stream says why.");
        var answer = JsonSerializer.Deserialize<OracleAnswer>(line, Json);
        Assert.Equal(id, answer?.Id);
        return answer ?? throw new InvalidOperationException("The oracle answered null.");
    }

    private static string FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "tests", "GraphQL.Tests", "Oracle");
            if (File.Exists(Path.Combine(candidate, "oracle.mjs")))
                return candidate;
        }
        throw new InvalidOperationException("tests/GraphQL.Tests/Oracle/oracle.mjs was not found above the test's folder; run the tests from a checkout.");
    }
}

/// <summary>Tests that ask the oracle share one process.</summary>
[CollectionDefinition(Name)]
public sealed class OracleTests : ICollectionFixture<NodeOracle>
{
    public const string Name = "Oracle";
}
