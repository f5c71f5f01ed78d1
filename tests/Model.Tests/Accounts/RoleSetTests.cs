using Microsoft.EntityFrameworkCore;
using PartyHub.Model.Accounts;
using PartyHub.Model.Scopes;

namespace PartyHub.Model.Tests.Accounts;

public sealed class RoleSetTests
{
    [Fact]
    public void Keeps_the_roles_it_is_made_of() =>
        Assert.Equal([Role.Steward, Role.Developer], RoleSet.Of(Role.Developer, Role.Steward).Roles);

    [Theory]
    [InlineData(Role.SystemAdministrator, Role.SecurityAdministrator)]
    [InlineData(Role.AuditAdministrator, Role.Viewer)]
    public void Refuses_an_administrator_with_a_second_role(Role administrator, Role other) =>
        Assert.Equal("ROLES_CONFLICT", Assert.Throws<Refusal>(() => RoleSet.Of(administrator, other).Checked()).Code);

    [Fact]
    public async Task The_database_refuses_them_too()
    {
        await using var hub = await TemporaryHub.CreateAsync();
        await Store(hub, "a", RoleSet.Of(Role.Steward, Role.Developer));
        await Store(hub, "b", RoleSet.Of(Role.SecurityAdministrator));
        await Assert.ThrowsAsync<DbUpdateException>(() => Store(hub, "c", RoleSet.Of(Role.SecurityAdministrator, Role.Viewer)));
    }

    private static async Task Store(TemporaryHub hub, string name, RoleSet roles)
    {
        await using var db = hub.NewContext();
        db.Accounts.Add(new Account { Name = name, NameKey = name, PasswordHash = "", Stamp = "", CreatedBy = "test", Roles = roles });
        await db.SaveChangesAsync();
    }
}
