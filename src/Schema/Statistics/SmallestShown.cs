using PartyHub.Model.Scopes;

namespace PartyHub.Schema.Statistics;

/// <summary>The smallest count a viewer is shown: who sees only aggregates must not pick out single persons by them.</summary>
internal static class SmallestShown
{
    private const int ForAnalysts = 5;

    public static int For(Viewer viewer) => viewer.Roles.Count > 0 && viewer.Roles.All(r => r == Role.Analyst) ? ForAnalysts : 0;
}
