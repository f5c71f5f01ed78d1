using Microsoft.EntityFrameworkCore;
using PartyHub.Hub.Identity;
using PartyHub.Model;
using PartyHub.Model.Accounts;
using PartyHub.Model.Scopes;

namespace PartyHub.Hub.Demo;

/// <summary>A demo sign-in, as it is printed at each start.</summary>
internal sealed record DemoAccount(string Name, string Password);

/// <summary>
/// One account for each role, to try the hub with. The passwords are made up once for each data folder and kept in it, readable by
/// its owner only; without --demo these accounts open nothing.
/// </summary>
internal static class DemoAccounts
{
    private const string FileName = "demo-accounts.txt";
    private const string Actor = "demo";

    public static async Task<IReadOnlyList<DemoAccount>> PrepareAsync(DataFolder data, AccountBook accounts, CancellationToken cancellationToken)
    {
        var file = Path.Combine(data.Options.Folder, FileName);
        if (File.Exists(file)) return await ReadAsync(file, cancellationToken);
        var made = new List<DemoAccount>();
        foreach (var role in Enum.GetValues<Role>()) made.Add(await MakeAsync(data, accounts, role, cancellationToken));
        await using var stream = PrivateFiles.Create(file);
        await using var writer = new StreamWriter(stream);
        foreach (var account in made) await writer.WriteLineAsync($"{account.Name} {account.Password}");
        return made;
    }

    private static async Task<IReadOnlyList<DemoAccount>> ReadAsync(string file, CancellationToken cancellationToken) =>
        [.. (await File.ReadAllLinesAsync(file, cancellationToken)).Select(line => line.Split(' ')).Where(words => words.Length == 2).Select(words => new DemoAccount(words[0], words[1]))];

    private static async Task<DemoAccount> MakeAsync(DataFolder data, AccountBook accounts, Role role, CancellationToken cancellationToken)
    {
        var account = new DemoAccount(Rights.NameOf(role), Passwords.Generate());
        await using var db = data.Database.NewContext();
        var key = AccountBook.KeyOf(account.Name);
        if (await db.Accounts.AnyAsync(a => a.NameKey == key && a.IsDemo, cancellationToken))
            await accounts.ResetPasswordAsync(account.Name, account.Password, Actor, cancellationToken);
        else
            await accounts.AddAsync(new NewAccount(account.Name, account.Password, await RightsAsync(db, role, cancellationToken), IsDemo: true), Actor, cancellationToken);
        return account;
    }

    /// <summary>The viewer sees one part of the hierarchy only, so that the difference can be seen.</summary>
    private static async Task<Rights> RightsAsync(HubContext db, Role role, CancellationToken cancellationToken)
    {
        var part = role != Role.Viewer ? null : await db.Organisations.Where(o => o.Depth == 1)
            .OrderBy(o => o.SortOrder).ThenBy(o => o.Code).ThenBy(o => o.Name).Select(o => (long?)o.Id).FirstOrDefaultAsync(cancellationToken);
        return new Rights(RoleSet.Of(role), part is { } id ? [id] : null);
    }
}
