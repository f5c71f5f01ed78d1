namespace PartyHub.GraphQL.Execution;

/// <summary>The @defers under which a field is asked for and not without: its value is delivered once, for all of them.</summary>
internal sealed class DeferGroup(IReadOnlyList<DeferUsage> usages, int wave)
{
    public IReadOnlyList<DeferUsage> Usages { get; } = usages;

    /// <summary>How many active @defers are around it at least: 1 comes after the first response, 2 after that.</summary>
    public int Wave { get; } = wave;
}
