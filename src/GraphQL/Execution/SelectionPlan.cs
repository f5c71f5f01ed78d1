using System.Text;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>What is selected of one concrete type at one place of the operation, after merging and with fragments flattened.</summary>
public sealed class SelectionPlan
{
    private readonly List<object> keyTokens = [];

    internal SelectionPlan(ObjectType type, FieldPlan? field)
    {
        Type = type;
        Field = field;
        TypeNameJson = Encoding.UTF8.GetBytes($"\"{type.Name}\"");
    }

    public ObjectType Type { get; }

    /// <summary>The field whose value these selections are made of; null at the root.</summary>
    public FieldPlan? Field { get; }

    /// <summary>The fields in the order of the response; a request in which the first place of a field does not count may move it.</summary>
    public IReadOnlyList<FieldPlan> Fields => PlannedFields;

    /// <summary>The hidden keys that children require of the rows, in the order of their indexes. Complete when <see cref="Step.Complete"/> is called.</summary>
    public IReadOnlyList<object> KeyTokens => keyTokens;

    internal ReadOnlyMemory<byte> TypeNameJson { get; }

    internal FieldPlan[] PlannedFields
    {
        get;
        set
        {
            field = value;
            HasFixedOrder = value.All(f => f.Occurrences[0].Condition == f.Condition);
        }
    } = [];

    /// <summary>Claims that the order of the fields is the same in all requests: each counts from its first place on, or not at all.</summary>
    internal bool HasFixedOrder { get; private set; } = true;

    internal IReadOnlyList<DeferUsage> Defers { get; set; } = [];

    /// <summary>Asks that the source put a key of this token into <see cref="Level.Keys"/>; the same token has the same index.</summary>
    public int RequireKey(object keyToken)
    {
        var index = keyTokens.IndexOf(keyToken);
        if (index >= 0)
            return index;
        keyTokens.Add(keyToken);
        return keyTokens.Count - 1;
    }
}
