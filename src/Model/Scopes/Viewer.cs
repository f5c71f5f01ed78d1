namespace PartyHub.Model.Scopes;

/// <summary>Who asks: the name shown, the roles, and the parts of the hierarchy that may be seen.</summary>
public sealed record Viewer(string Name, IReadOnlyList<Role> Roles, ScopeContext Scope)
{
    /// <summary>Sees nothing and may nothing: what a request is before somebody signed in.</summary>
    public static Viewer Nobody { get; } = new("", [], ScopeContext.Nothing);

    /// <summary>The hub itself: commands run by who holds the data folder, and work that is not a user's.</summary>
    public static Viewer System { get; } = new("system", [], ScopeContext.Everything);

    public bool Has(Role role) => Roles.Contains(role);
}

/// <summary>Steward: imports and applies. Editor: edits. Viewer: reads, masked. Analyst: aggregates only. The three administrators are kept apart. Developer: sees plans.</summary>
public enum Role { Steward, Editor, Viewer, Analyst, SystemAdministrator, SecurityAdministrator, AuditAdministrator, Developer }
