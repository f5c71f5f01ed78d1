using PartyHub.GraphQL;
using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Hub.CommandLine;
using PartyHub.Hub.Identity;
using PartyHub.Model.Scopes;

namespace PartyHub.Hub.OverHttp;

/// <summary>The engine, and what it needs to know of each request.</summary>
internal sealed class GraphQLHost
{
    private readonly DataFolder data;
    private readonly GraphQLEngine engine;
    private readonly Lazy<SchemaText> text;

    public GraphQLHost(DataFolder data, GraphQLSchema schema)
    {
        this.data = data;
        engine = new GraphQLEngine(schema, new EngineOptions { Clock = data.Time, OnInternalError = Log });
        text = new Lazy<SchemaText>(() => SchemaText.Of(schema));
    }

    public HubOptions Options => data.Options;

    /// <summary>The printed schema.</summary>
    public SchemaText SchemaText => text.Value;

    /// <summary>One request's execution; dispose it when the answer has been written.</summary>
    public GraphQLExecution Begin(Caller caller, CancellationToken cancellationToken)
    {
        var context = new RequestContext { CancellationToken = cancellationToken, ShowPlan = caller.Viewer.Has(Role.Developer) };
        return new GraphQLExecution(engine, context.Set(caller.Viewer).Set(caller).Set(data.Time));
    }

    private void Log(InternalError error) => ErrorLog.Write(ErrorLog.FolderOf(data.Options.Folder), error.TraceId, error.Problem, data.Time);
}

/// <summary>The engine with one request's context.</summary>
internal sealed class GraphQLExecution(GraphQLEngine engine, RequestContext context) : IAsyncDisposable
{
    public ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request) => engine.ExecuteAsync(request, context);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
