namespace PartyHub.GraphQL.Execution;

/// <summary>
/// What the host knows about a request and steps and resolvers may ask for: the viewer, the database session, the clock.
/// One instance serves one execution; for a subscription, all executions of its events.
/// </summary>
public sealed class RequestContext
{
    private readonly Dictionary<Type, object> features = [];

    /// <summary>Ends the execution when the caller has gone.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Names the request in logs and in masked internal errors; null lets the engine make one.</summary>
    public string? TraceId { get; init; }

    /// <summary>Asks for <c>extensions.plan</c>; only for developers.</summary>
    public bool ShowPlan { get; init; }

    /// <summary>Makes something available under its type, replacing what was there.</summary>
    public RequestContext Set<T>(T feature) where T : class
    {
        features[typeof(T)] = feature;
        return this;
    }

    /// <summary>Gives what was set under the type.</summary>
    public T Get<T>() where T : class =>
        Find<T>() ?? throw new InvalidOperationException($"The request has no {typeof(T).Name}; the host sets it with RequestContext.Set before executing.");

    /// <summary>Gives what was set under the type, or null.</summary>
    public T? Find<T>() where T : class => features.TryGetValue(typeof(T), out var feature) ? (T)feature : null;
}
