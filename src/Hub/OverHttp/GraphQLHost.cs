using PartyHub.GraphQL;
using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;
using PartyHub.Hub.CommandLine;
using PartyHub.Hub.Identity;
using PartyHub.Hub.Importing;
using PartyHub.Model.Scopes;
using PartyHub.Schema.Imports;
using PartyHub.Schema.Sessions;

namespace PartyHub.Hub.OverHttp;

/// <summary>The engine over the data, and what it is told of each request.</summary>
internal sealed class GraphQLHost : IDisposable
{
    private readonly DataFolder data;
    private readonly GraphQLEngine engine;
    private readonly HubData reads;
    private readonly Lazy<SchemaText> text;

    public GraphQLHost(DataFolder data, GraphQLSchema schema)
    {
        this.data = data;
        reads = new HubData(data.Database, data.Protector);
        engine = new GraphQLEngine(schema, new EngineOptions { Clock = data.Time, OnInternalError = Log });
        text = new Lazy<SchemaText>(() => SchemaText.Of(schema));
    }

    public HubOptions Options => data.Options;

    public RequestGate Gate { get; } = new();

    /// <summary>The printed schema.</summary>
    public SchemaText SchemaText => text.Value;

    /// <summary>One request's execution; dispose it when the answer has been written.</summary>
    public GraphQLExecution Begin(Caller caller, CancellationToken cancellationToken)
    {
        var context = new RequestContext { CancellationToken = cancellationToken, ShowPlan = caller.Viewer.Has(Role.Developer) };
        var session = reads.OpenSession(caller.Viewer, data.Time);
        context.Set(session).Set(caller).Set(data.Audit).Set<IImportActions>(new ImportActions(data, caller));
        return new GraphQLExecution(engine, context, session);
    }

    public void Dispose() => reads.Dispose();

    private void Log(InternalError error) => ErrorLog.Write(ErrorLog.FolderOf(data.Options.Folder), error.TraceId, error.Problem, data.Time);
}

/// <summary>The engine with one request's context and view of the data.</summary>
internal sealed class GraphQLExecution(GraphQLEngine engine, RequestContext context, HubSession session) : IAsyncDisposable
{
    /// <exception cref="Model.Refusal">FORBIDDEN: the caller's role may not ask for that.</exception>
    public ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request)
    {
        if (AnalystRule.Applies(session.Viewer)) AnalystRule.Require(engine.Schema, request, ParserLimits.Default);
        return engine.ExecuteAsync(request, context);
    }

    /// <summary>Lets go of the view of the data between two events of a subscription: the next one sees what is then.</summary>
    public ValueTask RefreshAsync() => session.RefreshAsync();

    public ValueTask DisposeAsync() => session.DisposeAsync();
}
