using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PartyHub.Model.Protection;

/// <summary>
/// Encrypts personal values (AES-256-GCM) and makes the keyed index by which an identity number is found again.
/// A sealed value: version 1, algorithm 1, key id 4, nonce 12, ciphertext, tag 16; bound to its table and column.
/// </summary>
public sealed class FieldProtector : IDisposable
{
    /// <summary>Bytes of the blind index: the first half of an HMAC-SHA-256.</summary>
    public const int IndexLength = 16;

    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int HeaderLength = 6;
    private const byte Version = 1;
    private const byte AesGcmAlgorithm = 1;

    private readonly AesGcm cipher;
    private readonly byte[] indexKey;
    private readonly uint keyId;

    /// <param name="key">The hub's key, 32 bytes; keys of each purpose are derived from it (HKDF).</param>
    public FieldProtector(ReadOnlySpan<byte> key, uint keyId = 1)
    {
        this.keyId = keyId;
        cipher = new AesGcm(Derive(key, "field-encryption"), TagLength);
        indexKey = Derive(key, "blind-index");
    }

    /// <param name="place">Table and column, e.g. "Member.IdNumber": a value moved to another column does not open.</param>
    public byte[] Seal(string text, string place) => Seal(Encoding.UTF8.GetBytes(text), place);

    public byte[] Seal(ReadOnlySpan<byte> plain, string place)
    {
        var box = new byte[HeaderLength + NonceLength + plain.Length + TagLength];
        box[0] = Version;
        box[1] = AesGcmAlgorithm;
        BinaryPrimitives.WriteUInt32BigEndian(box.AsSpan(2), keyId);
        var nonce = box.AsSpan(HeaderLength, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        var body = box.AsSpan(HeaderLength + NonceLength);
        cipher.Encrypt(nonce, plain, body[..plain.Length], body[plain.Length..], Encoding.UTF8.GetBytes(place));
        return box;
    }

    /// <exception cref="CryptographicException">The value was sealed with another key, for another place, or has been changed.</exception>
    public byte[] Open(ReadOnlySpan<byte> box, string place)
    {
        if (box.Length < HeaderLength + NonceLength + TagLength || box[0] != Version || box[1] != AesGcmAlgorithm)
            throw new CryptographicException("The stored value is no sealed value of a known version.");
        if (BinaryPrimitives.ReadUInt32BigEndian(box[2..]) != keyId)
            throw new CryptographicException("The stored value was sealed with another key.");
        var body = box[(HeaderLength + NonceLength)..];
        var plain = new byte[body.Length - TagLength];
        cipher.Decrypt(box.Slice(HeaderLength, NonceLength), body[..plain.Length], body[plain.Length..], plain, Encoding.UTF8.GetBytes(place));
        return plain;
    }

    public string OpenText(ReadOnlySpan<byte> box, string place) => Encoding.UTF8.GetString(Open(box, place));

    /// <summary>Equal values have equal indexes; without the key nothing can be told from one. The value is given in its normal form.</summary>
    public byte[] BlindIndex(string normalValue, string place) =>
        HMACSHA256.HashData(indexKey, Encoding.UTF8.GetBytes($"{place}\n{normalValue}"))[..IndexLength];

    /// <summary>A protected value of a column: sealed, with its masked form beside.</summary>
    public ProtectedText Protect(string value, string place, Func<string, string> mask) => new(Seal(value, place), mask(value));

    public void Dispose() => cipher.Dispose();

    private static byte[] Derive(ReadOnlySpan<byte> key, string purpose)
    {
        if (key.Length != 32) throw new ArgumentException($"The key has {key.Length} bytes; 32 are needed.", nameof(key));
        return HKDF.DeriveKey(HashAlgorithmName.SHA256, key.ToArray(), 32, info: Encoding.UTF8.GetBytes($"partyhub/{purpose}"));
    }
}
