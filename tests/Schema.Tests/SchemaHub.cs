using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using PartyHub.GraphQL;
using PartyHub.GraphQL.Execution;
using PartyHub.Model;
using PartyHub.Model.Audit;
using PartyHub.Model.Protection;
using PartyHub.Model.Scopes;
using PartyHub.Model.Storage;
using PartyHub.Schema.Imports;
using PartyHub.Schema.Sessions;

namespace PartyHub.Schema.Tests;

/// <summary>A hub with a database of its own, asked as a front end asks it.</summary>
internal sealed class SchemaHub : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("partyhub-test-").FullName;
    private readonly FieldProtector protector = new(new byte[32]);
    private readonly GraphQLEngine engine;
    private InternalError? lastError;

    private SchemaHub()
    {
        Database = HubDatabase.InFolder(folder);
        Data = new HubData(Database, protector);
        engine = new(HubSchema.Build(), new EngineOptions { Cost = new CostLimits { MaximumNodes = 10_000_000 }, OnInternalError = error => lastError = error });
    }

    public HubDatabase Database { get; }

    public HubData Data { get; }

    public FieldProtector Protector => protector;

    /// <summary>Statements of the last request.</summary>
    public int Statements { get; private set; }

    public static async Task<SchemaHub> CreateAsync(Func<HubContext, Task> fill)
    {
        var hub = new SchemaHub();
        await hub.Database.PrepareAsync(CancellationToken.None);
        await using var db = hub.Database.NewContext();
        await fill(db);
        await db.RaiseDataVersionAsync(CancellationToken.None);
        return hub;
    }

    /// <summary>The response, written out.</summary>
    public async Task<string> AskTextAsync(string document, Viewer? viewer = null, object? variables = null, HubData? data = null)
    {
        await using var session = (data ?? Data).OpenSession(viewer ?? Viewer.System, TimeProvider.System);
        var request = new GraphQLRequest(document) { Variables = variables is null ? null : JsonSerializer.SerializeToElement(variables) };
        using var response = await engine.ExecuteAsync(request, ContextOf(session));
        var text = new ArrayBufferWriter<byte>();
        response.WriteTo(text);
        Statements = session.StatementCount;
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    /// <summary>The events of a subscription, written out.</summary>
    public async Task<IReadOnlyList<string>> WatchAsync(string document, Viewer viewer)
    {
        await using var session = Data.OpenSession(viewer, TimeProvider.System);
        using var response = await engine.ExecuteAsync(new GraphQLRequest(document), ContextOf(session));
        var events = new List<string>();
        await foreach (var answer in response.Events ?? AsyncEnumerable.Empty<GraphQLResponse>())
        {
            var text = new ArrayBufferWriter<byte>();
            answer.WriteTo(text);
            answer.Dispose();
            events.Add(Encoding.UTF8.GetString(text.WrittenSpan));
        }

        return events;
    }

    /// <summary>The data of an answer that must have no errors.</summary>
    public async Task<JsonNode> AskAsync(string document, Viewer? viewer = null, object? variables = null)
    {
        var text = await AskTextAsync(document, viewer, variables);
        var answer = JsonNode.Parse(text);
        Assert.True(answer?["errors"] is null, $"{text}\n{lastError}");
        return answer?["data"] ?? throw new InvalidOperationException(text);
    }

    public async Task<string?> ErrorCodeAsync(string document, Viewer? viewer = null) =>
        (string?)JsonNode.Parse(await AskTextAsync(document, viewer))?["errors"]?[0]?["extensions"]?["code"];

    private RequestContext ContextOf(HubSession session) => new RequestContext()
        .Set(session).Set<IImportActions>(new ImportActionsDouble(Database)).Set(new AuditChain(new byte[32], TimeProvider.System));

    public ValueTask DisposeAsync()
    {
        Data.Dispose();
        SqliteConnection.ClearAllPools();
        protector.Dispose();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
