using PartyHub.Model.Organisations;

namespace PartyHub.Model.Scopes;

/// <summary>A subtree that may be seen: the organisation at its root.</summary>
public sealed record ScopeRoot(long OrganisationId, string Path);

/// <summary>The parts of the hierarchy a viewer may see: everything, or the subtrees of some organisations. Nothing unless said.</summary>
public sealed record ScopeContext
{
    private ScopeContext(bool seesEverything, IReadOnlyList<ScopeRoot> roots)
    {
        SeesEverything = seesEverything;
        Roots = roots;
    }

    public static ScopeContext Nothing { get; } = new(false, []);
    public static ScopeContext Everything { get; } = new(true, []);

    public bool SeesEverything { get; }
    public IReadOnlyList<ScopeRoot> Roots { get; }

    /// <summary>A root inside another one's subtree adds nothing and is left out.</summary>
    public static ScopeContext Of(IEnumerable<ScopeRoot> roots)
    {
        var kept = new List<ScopeRoot>();
        foreach (var root in roots.OrderBy(r => r.Path, StringComparer.Ordinal))
            if (!kept.Exists(k => OrganisationPath.Contains(k.Path, root.Path))) kept.Add(root);
        return new(false, kept);
    }

    public bool Sees(string path) => SeesEverything || Roots.Any(root => OrganisationPath.Contains(root.Path, path));
}
