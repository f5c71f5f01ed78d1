using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Execution;

/// <summary>Rows in memory with a parent each: the smallest thing that has columns, relations, connections and keys.</summary>
internal sealed class MemoryTable(params IReadOnlyList<string> columns)
{
    private readonly List<MemoryRow> rows = [];

    /// <summary>How often a step has read the table.</summary>
    public int Reads { get; set; }

    public IReadOnlyList<string> Columns { get; } = columns;

    public IReadOnlyList<MemoryRow> Rows => rows;

    public MemoryTable Add(long id, long parentId, params object?[] values)
    {
        rows.Add(new(id, parentId, values));
        return this;
    }

    /// <summary>A list of the rows whose parent is the row it is asked of; all rows at the root.</summary>
    public StepField List() => new(request => new MemoryListStep(this, request));

    /// <summary>The row whose id is a key of the row it is asked of.</summary>
    public StepField ToOne(string foreignKey) => new(request => new MemoryToOneStep(this, request, foreignKey));

    /// <summary>As <see cref="List"/>, as a connection with nodes, edges and totalCount; takes <c>first</c>.</summary>
    public StepField Connection() => new(request => new MemoryConnectionStep(this, request));

    internal static long Key(MemoryRow row, object token) => token switch
    {
        "id" => row.Id,
        "parentId" => row.ParentId,
        _ => throw new InvalidOperationException($"There is no key {token}."),
    };
}

internal sealed record MemoryRow(long Id, long ParentId, object?[] Values);
