using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PartyHub.Model.Accounts;
using PartyHub.Model.Scopes;

namespace PartyHub.Hub.Identity;

/// <summary>
/// The first account of a new hub: who can read the secret in the data folder may make it, once, within a quarter of an hour of the
/// start. There is no default account and no registration (security A13).
/// </summary>
internal sealed class Bootstrap(DataFolder data, AccountBook accounts) : IDisposable
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);
    private readonly SemaphoreSlim gate = new(1);
    private string? secret;
    private DateTimeOffset expiresAt;

    public string File => Path.Combine(data.Options.Folder, "bootstrap.secret");

    /// <summary>Writes the secret when there is no account yet.</summary>
    /// <returns>Whether there is one to be used.</returns>
    public async Task<bool> OfferAsync(CancellationToken cancellationToken)
    {
        System.IO.File.Delete(File);
        await using var db = data.Database.NewContext();
        if (await db.Accounts.AnyAsync(cancellationToken)) return false;
        (secret, expiresAt) = (OpaqueToken.New(), data.Time.GetUtcNow() + Life);
        await using var stream = PrivateFiles.Create(File);
        await using var writer = new StreamWriter(stream);
        await writer.WriteLineAsync(secret);
        return true;
    }

    /// <returns>False when the secret is wrong, used or expired.</returns>
    public async Task<bool> TryAsync(string offered, string name, string password, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (secret is null || data.Time.GetUtcNow() >= expiresAt || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(offered))) return false;
            await accounts.AddAsync(new NewAccount(name, password, new Rights(RoleSet.Of(Role.Steward, Role.Editor, Role.Developer), null)), "bootstrap", cancellationToken);
            secret = null;
            System.IO.File.Delete(File);
            return true;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();
}
