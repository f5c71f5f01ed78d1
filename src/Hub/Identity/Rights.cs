using Microsoft.EntityFrameworkCore;
using PartyHub.Model;
using PartyHub.Model.Accounts;
using PartyHub.Model.Scopes;

namespace PartyHub.Hub.Identity;

/// <summary>What is granted: roles, and the organisations they hold for (null: all of them).</summary>
internal sealed record Rights(RoleSet Roles, IReadOnlyList<long>? OrganisationIds)
{
    /// <param name="roles">Names of roles in any case, with or without hyphens.</param>
    /// <param name="scopes">Codes of organisations; none means everything.</param>
    /// <exception cref="Refusal">UNKNOWN_ROLE, ROLES_CONFLICT, UNKNOWN_SCOPE.</exception>
    public static async Task<Rights> ReadAsync(HubContext db, IReadOnlyList<string> roles, IReadOnlyList<string> scopes, CancellationToken cancellationToken)
    {
        var set = RoleSet.Of(roles.Select(Parse)).Checked();
        if (scopes.Count == 0) return new Rights(set, null);
        var found = await db.Organisations.AsNoTracking().Where(o => o.Code != null && scopes.Contains(o.Code))
            .Select(o => new { o.Id, o.Code }).ToListAsync(cancellationToken);
        var missing = scopes.Except(found.Select(f => f.Code ?? ""), StringComparer.Ordinal).ToList();
        return missing.Count == 0 ? new Rights(set, [.. found.Select(f => f.Id)]) : throw new Refusal(
            "UNKNOWN_SCOPE",
            $"没有代码为 {string.Join("、", missing)} 的党组织。请先导入党组织,或核对代码。 · There is no organisation with the code {string.Join(", ", missing)}. Import the organisations first, or check the code.");
    }

    private static Role Parse(string name) =>
        Enum.TryParse<Role>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var role) && Enum.IsDefined(role) && !char.IsAsciiDigit(name.FirstOrDefault())
            ? role
            : throw new Refusal(
                "UNKNOWN_ROLE",
                $"没有角色 {name}。可用角色:{RoleNames}。 · There is no role {name}. Roles are: {RoleNames}.");

    public static string RoleNames { get; } = string.Join(", ", Enum.GetValues<Role>().Select(NameOf));

    /// <summary>system-administrator for SystemAdministrator.</summary>
    public static string NameOf(Role role) =>
        string.Concat(role.ToString().Select((c, index) => char.IsAsciiLetterUpper(c) && index > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    public static string NamesOf(RoleSet roles) => string.Join(", ", roles.Roles.Select(NameOf));
}
