using PartyHub.Model.Scopes;

namespace PartyHub.Model.Accounts;

/// <summary>The roles of an account or token, one bit for each. The three administrators exclude one another and every role that sees data.</summary>
public readonly record struct RoleSet(int Bits)
{
    private static readonly Role[] Administrators = [Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator];

    /// <summary>The sets with at most one kind of power, as the database's own check.</summary>
    internal static string Check(string column)
    {
        var administrators = Of(Administrators).Bits;
        var alone = string.Join(", ", Administrators.Select(role => Of(role).Bits));
        return $"({column} & {administrators}) = 0 OR {column} IN ({alone})";
    }

    public static RoleSet Of(params IEnumerable<Role> roles) => new(roles.Aggregate(0, (bits, role) => bits | (1 << (int)role)));

    public IReadOnlyList<Role> Roles
    {
        get
        {
            var bits = Bits;
            return [.. Enum.GetValues<Role>().Where(role => (bits & (1 << (int)role)) != 0)];
        }
    }

    public bool IsAdministrator => (Bits & Of(Administrators).Bits) != 0;

    /// <exception cref="Refusal">ROLES_CONFLICT: an administrator's role together with another.</exception>
    public RoleSet Checked() => !IsAdministrator || Roles.Count == 1 ? this : throw new Refusal(
        "ROLES_CONFLICT",
        $"管理员角色须单独授予,不能与其他角色合并:{this}。请分设账号。 · An administrator's role stands alone, found {this}. Make separate accounts.");

    public override string ToString() => string.Join(", ", Roles);
}
