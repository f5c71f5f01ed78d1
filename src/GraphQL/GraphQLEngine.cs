using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;
using PartyHub.GraphQL.Validation;

namespace PartyHub.GraphQL;

/// <summary>
/// Answers GraphQL requests against a schema: parse, validate, compile (each once per document), then coerce variables, check
/// the cost, run the plan level by level and write the result. Make one engine per schema and share it; it is thread-safe.
/// </summary>
public sealed class GraphQLEngine
{
    private readonly EngineOptions options;
    private readonly BoundedCache<DocumentHash, PreparedDocument> documents;
    private readonly bool isDeferKnown;

    /// <summary>Throws <see cref="SchemaException"/> with everything that is wrong with the schema.</summary>
    public GraphQLEngine(GraphQLSchema schema, EngineOptions? options = null)
    {
        SchemaValidator.RequireExecutable(schema);
        Schema = schema;
        this.options = options ?? new();
        isDeferKnown = schema.GetDirective(BuiltInDirectives.Defer.Name) is not null;
        documents = new(this.options.CachedDocuments);
    }

    public GraphQLSchema Schema { get; }

    /// <summary>
    /// Executes one request. Everything wrong with the request comes back as a response with errors; an exception is thrown only
    /// when <see cref="RequestContext.CancellationToken"/> is cancelled.
    /// </summary>
    public async ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, RequestContext context)
    {
        if (!TryPrepare(request, out var document, out var refusal))
            return refusal;
        try
        {
            var operation = document.Choose(request.OperationName);
            if (request.QueriesOnly && operation.Operation != OperationType.Query)
                throw new GraphQLException("Only queries may be sent this way; send mutations and subscriptions by POST.", GraphQLErrorCode.OperationNotAllowed);
            var plan = document.PlanOf(operation, request.AcceptsIncremental && isDeferKnown);
            if (plan.ConstantAnswer is { } answer && !context.ShowPlan)
                return new(ResponsePhase.Executed, [], new ConstantBody(answer));
            if (!VariableCoercion.TryCoerce(plan, request.Variables, out var variables, out var errors))
                return GraphQLResponse.Refused(ResponsePhase.RequestError, errors);
            return plan.Operation == OperationType.Subscription
                ? Subscribe(plan, variables, context)
                : await RunAsync(plan, variables, context, null).ConfigureAwait(false);
        }
        catch (GraphQLException refused)
        {
            return GraphQLResponse.Refused(ResponsePhase.RequestError, refused.Error);
        }
    }

    /// <summary>Parses, validates and compiles a document ahead of its first request, for trusted documents at start. Gives its errors.</summary>
    public IReadOnlyList<GraphQLError> Warm(ReadOnlyMemory<byte> document)
    {
        if (!TryPrepare(new GraphQLRequest(document), out var prepared, out var refusal))
            return refusal.Errors;
        prepared.CompileAll();
        return [];
    }

    private bool TryPrepare(
        GraphQLRequest request,
        [NotNullWhen(true)] out PreparedDocument? prepared,
        [NotNullWhen(false)] out GraphQLResponse? refusal)
    {
        refusal = null;
        // A document that is too large is refused by the parser at once; hashing it first would be work for nothing.
        var isCacheable = request.Document.Length <= options.Parser.MaxBytes;
        var hash = isCacheable ? DocumentHash.Of(request.Document.Span) : default;
        if (isCacheable && documents.TryGet(hash, out prepared))
            return true;
        prepared = null;
        // The document keeps its text for as long as it is cached, the request may lend it from a pool.
        if (!Parser.TryParse(isCacheable ? request.Document.ToArray() : request.Document, options.Parser, out var document, out var problem))
            refusal = GraphQLResponse.Refused(ResponsePhase.ParseError, problem);
        else if (DocumentValidator.Validate(Schema, document, options.Validation) is { Count: > 0 } errors)
            refusal = GraphQLResponse.Refused(ResponsePhase.ValidationError, errors);
        else
            prepared = documents.GetOrAdd(hash, new PreparedDocument(Schema, document, options.MaximumPlanFields));
        return refusal is null;
    }

    private async ValueTask<GraphQLResponse> RunAsync(OperationPlan plan, VariableValues variables, RequestContext context, object? rootValue)
    {
        var deadline = new Deadline(options.Timeout, options.Clock, context.CancellationToken);
        OperationExecution? execution = null;
        var isAnswered = false;
        try
        {
            execution = new OperationExecution(plan, context, variables, options.OnInternalError, deadline.Token);
            execution.Own(deadline);
            CostAnalysis.Check(execution, options.Cost);
            // Without a root value of its own, the root is the request: root resolvers are Resolve.Each<RequestContext>.
            var root = new Level(plan.Root, [rootValue ?? context], 1);
            await new LevelRunner(execution).RunAsync(root, null).ConfigureAwait(false);
            isAnswered = true;
            return Answer(execution, root, deadline);
        }
        catch (OperationCanceledException) when (deadline.HasPassed)
        {
            return GraphQLResponse.Refused(ResponsePhase.RequestError, Deadline.Error);
        }
        finally
        {
            if (!isAnswered)
            {
                execution?.Dispose();
                deadline.Dispose();
            }
        }
    }

    private GraphQLResponse Answer(OperationExecution execution, Level root, Deadline deadline)
    {
        IReadOnlyList<GraphQLError> errors = [];
        if (execution.HasFaults)
        {
            var propagation = new NullPropagation(execution, null, options.MaximumErrors);
            propagation.KeepsRow(root, 0);
            errors = propagation.Errors;
        }

        var delivery = execution.Deferred is { } groups ? new IncrementalDelivery(execution, groups, root, options.MaximumErrors) : null;
        if (delivery?.Begin() == true)
        {
            var announcements = new ArrayBufferWriter<byte>();
            delivery.WriteAnnouncements(announcements);
            return new(ResponsePhase.Executed, errors, new ExecutedBody(execution, root, output => output.Write(announcements.WrittenSpan)))
            {
                Payloads = RunPayloads(delivery, deadline),
            };
        }

        var body = new ExecutedBody(execution, root);
        if (execution.Plan.IsConstant && errors.Count == 0 && !execution.Request.ShowPlan)
        {
            var answer = new ArrayBufferWriter<byte>();
            body.WriteTo(answer);
            execution.Plan.ConstantAnswer = answer.WrittenSpan.ToArray();
        }

        return new(ResponsePhase.Executed, errors, body);
    }

    private static async IAsyncEnumerable<GraphQLResponse> RunPayloads(IncrementalDelivery delivery, Deadline deadline)
    {
        while (delivery.HasNext)
        {
            byte[] members;
            try
            {
                members = await delivery.NextAsync().ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (deadline.HasPassed)
            {
                members = delivery.Abandon(Deadline.Error);
            }

            yield return new(ResponsePhase.Executed, [], new ConstantBody(members));
        }
    }

    private GraphQLResponse Subscribe(OperationPlan plan, VariableValues variables, RequestContext context)
    {
        var execution = new OperationExecution(plan, context, variables, options.OnInternalError, context.CancellationToken);
        CostAnalysis.Check(execution, options.Cost);
        var source = EventSource.Open(execution);
        return source.Failure is { } failure
            ? GraphQLResponse.Refused(ResponsePhase.RequestError, failure)
            : new(ResponsePhase.Executed, [], null) { Events = RunEvents(source, plan, variables, context, context.CancellationToken) };
    }

    /// <summary>MapSourceToResponseEvent (spec 6.2.3.2). A source that breaks gives one last response that says so.</summary>
    private async IAsyncEnumerable<GraphQLResponse> RunEvents(
        EventSource source, OperationPlan plan, VariableValues variables, RequestContext context, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var events = source.Events.GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            var (hasEvent, failure) = await source.MoveNextAsync(events).ConfigureAwait(false);
            if (failure is not null)
                yield return GraphQLResponse.Refused(ResponsePhase.RequestError, failure);
            if (!hasEvent)
                yield break;
            yield return await RunAsync(plan, variables, context, events.Current).ConfigureAwait(false);
        }
    }
}
