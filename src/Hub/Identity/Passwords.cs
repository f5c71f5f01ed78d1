using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PartyHub.Model.Accounts;

namespace PartyHub.Hub.Identity;

/// <summary>Hashes and checks passwords: PBKDF2-SHA-512 with 220,000 rounds in ASP.NET Core Identity's format (security 4.1).</summary>
internal sealed class Passwords
{
    public const int Rounds = 220_000;

    private readonly PasswordHasher<Account> hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Rounds }));
    private readonly Account nobody;

    public Passwords()
    {
        nobody = new Account { Name = "", NameKey = "", PasswordHash = "", Stamp = "", CreatedBy = "" };
        nobody.PasswordHash = hasher.HashPassword(nobody, OpaqueToken.New());
    }

    /// <summary>Without look-alikes (0 O, 1 l I), for reading it off a screen: 20 characters of 31, 99 bits.</summary>
    public static string Generate() => string.Join('-', RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 20).Chunk(5).Select(part => new string(part)));

    public string Hash(string password) => hasher.HashPassword(nobody, password);

    /// <summary>Takes the same time whether the account exists or not.</summary>
    public bool Matches(Account? account, string password) =>
        hasher.VerifyHashedPassword(account ?? nobody, (account ?? nobody).PasswordHash, password) != PasswordVerificationResult.Failed && account is not null;
}
