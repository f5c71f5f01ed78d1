using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>5.5.2.2: a fragment does not spread itself, not even through others.</summary>
internal sealed class NoFragmentCyclesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _path = [];
    private readonly Dictionary<string, int> _pathIndexByName = new(StringComparer.Ordinal);

    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
        if (!_visited.Contains(fragment.Name.Value))
            Search(fragment);
    }

    private void Search(FragmentDefinitionNode fragment)
    {
        var name = fragment.Name.Value;
        _visited.Add(name);
        _pathIndexByName[name] = _path.Count;
        foreach (var spread in Context.GetSpreads(fragment.SelectionSet))
        {
            var target = spread.Name.Value;
            _path.Add(spread);
            if (_pathIndexByName.TryGetValue(target, out var start))
                ReportCycle(target, _path[start..]);
            else if (!_visited.Contains(target) && Context.GetFragment(target) is { } next)
                Search(next);
            _path.RemoveAt(_path.Count - 1);
        }
        _pathIndexByName.Remove(name);
    }

    private void ReportCycle(string name, List<FragmentSpreadNode> cycle)
    {
        var via = string.Join(", ", cycle.SkipLast(1).Select(spread => $"\"{spread.Name}\""));
        Report($"Cannot spread fragment \"{name}\" within itself{(via.Length > 0 ? $" via {via}" : "")}.", [.. cycle]);
    }
}
