using System.Diagnostics.CodeAnalysis;

namespace PartyHub.GraphQL.Execution;

/// <summary>Keeps a bounded number of values; the longest unused makes room.</summary>
internal sealed class BoundedCache<TKey, TValue>(int capacity) where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> byKey = [];
    private readonly LinkedList<(TKey Key, TValue Value)> byUse = new();

    public int Count
    {
        get
        {
            lock (gate)
                return byKey.Count;
        }
    }

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (gate)
        {
            if (!byKey.TryGetValue(key, out var node))
            {
                value = default;
                return false;
            }

            byUse.Remove(node);
            byUse.AddFirst(node);
            value = node.Value.Value;
            return true;
        }
    }

    /// <summary>Adds the value, or gives the one that another thread added first.</summary>
    public TValue GetOrAdd(TKey key, TValue value)
    {
        lock (gate)
        {
            if (byKey.TryGetValue(key, out var known))
                return known.Value.Value;
            if (byKey.Count >= capacity && byUse.Last is { } oldest)
            {
                byUse.RemoveLast();
                byKey.Remove(oldest.Value.Key);
            }

            byKey[key] = byUse.AddFirst((key, value));
            return value;
        }
    }
}
