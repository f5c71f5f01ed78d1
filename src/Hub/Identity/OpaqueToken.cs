using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace PartyHub.Hub.Identity;

/// <summary>256 random bits as text. The hub keeps only the SHA-256: a hash of that much chance needs no salt and no slowness.</summary>
internal static class OpaqueToken
{
    public const string MachinePrefix = "hub_";

    /// <summary>Longer than any token of ours: what is longer is not even hashed.</summary>
    public const int MaxLength = 100;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string NewForMachine() => MachinePrefix + New();

    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
