using System.Buffers.Binary;
using System.Security.Cryptography;
using PartyHub.Model;

namespace PartyHub.Hub.Operation;

/// <summary>
/// A file encrypted in chunks of 64 KiB (AES-256-GCM), each bound to its number and to whether it is the last, so that a cut, re-ordered or
/// exchanged chunk does not open. Layout: magic 8, salt 32, then chunks of 4 bytes length, ciphertext, tag 16. The key is the hub's, by HKDF over the salt.
/// </summary>
internal static class SealedFile
{
    private const int ChunkLength = 64 * 1024;
    private const int TagLength = 16;
    private const int SaltLength = 32;
    private static readonly byte[] Magic = "PHUBSF01"u8.ToArray();

    public static async Task SealAsync(Stream plain, Stream target, ReadOnlyMemory<byte> hubKey, string purpose, CancellationToken cancellationToken)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        await target.WriteAsync(Magic, cancellationToken);
        await target.WriteAsync(salt, cancellationToken);
        using var cipher = Cipher(hubKey, salt, purpose);
        var (chunk, next) = (new byte[ChunkLength], new byte[ChunkLength]);
        var length = await plain.ReadAtLeastAsync(chunk, ChunkLength, throwOnEndOfStream: false, cancellationToken);
        for (var number = 0L; ; number++)
        {
            // Whether a chunk is the last one is known only when there is nothing after it.
            var nextLength = length < ChunkLength ? 0 : await plain.ReadAtLeastAsync(next, ChunkLength, throwOnEndOfStream: false, cancellationToken);
            await target.WriteAsync(SealChunk(cipher, chunk.AsSpan(0, length), number, isLast: nextLength == 0), cancellationToken);
            if (nextLength == 0) return;
            (chunk, next, length) = (next, chunk, nextLength);
        }
    }

    /// <exception cref="Refusal">SEALED_FILE: no such file of ours, another key, or damaged.</exception>
    public static async Task OpenAsync(Stream source, Stream plain, ReadOnlyMemory<byte> hubKey, string purpose, CancellationToken cancellationToken)
    {
        var head = new byte[Magic.Length + SaltLength];
        if (await source.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken) < head.Length || !head.AsSpan(0, Magic.Length).SequenceEqual(Magic))
            throw Unreadable("不是 PartyHub 的加密文件", "is no sealed file of PartyHub");
        using var cipher = Cipher(hubKey, head.AsSpan(Magic.Length), purpose);
        var isLast = false;
        for (var number = 0L; !isLast; number++)
        {
            var chunk = await ReadChunkAsync(source, cancellationToken);
            (var text, isLast) = OpenChunk(cipher, chunk, number);
            await plain.WriteAsync(text, cancellationToken);
        }
    }

    private static byte[] SealChunk(AesGcm cipher, ReadOnlySpan<byte> plain, long number, bool isLast)
    {
        var box = new byte[4 + plain.Length + TagLength];
        BinaryPrimitives.WriteInt32BigEndian(box, isLast ? -plain.Length - 1 : plain.Length);
        cipher.Encrypt(Nonce(number, isLast), plain, box.AsSpan(4, plain.Length), box.AsSpan(4 + plain.Length));
        return box;
    }

    private static async Task<byte[]> ReadChunkAsync(Stream source, CancellationToken cancellationToken)
    {
        var prefix = new byte[4];
        if (await source.ReadAtLeastAsync(prefix, 4, throwOnEndOfStream: false, cancellationToken) < 4) throw Unreadable("不完整", "is cut off");
        var length = LengthOf(prefix).Length;
        if (length is < 0 or > ChunkLength) throw Unreadable("已损坏", "is damaged");
        var box = new byte[4 + length + TagLength];
        prefix.CopyTo(box, 0);
        var rest = box.AsMemory(4);
        return await source.ReadAtLeastAsync(rest, rest.Length, throwOnEndOfStream: false, cancellationToken) == rest.Length ? box : throw Unreadable("不完整", "is cut off");
    }

    private static (byte[] Plain, bool IsLast) OpenChunk(AesGcm cipher, byte[] box, long number)
    {
        var (length, isLast) = LengthOf(box);
        var plain = new byte[length];
        try
        {
            cipher.Decrypt(Nonce(number, isLast), box.AsSpan(4, length), box.AsSpan(4 + length), plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            throw Unreadable("已损坏,或使用了另一把密钥", "is damaged or was sealed with another key");
        }

        return (plain, isLast);
    }

    private static (int Length, bool IsLast) LengthOf(ReadOnlySpan<byte> box)
    {
        var written = BinaryPrimitives.ReadInt32BigEndian(box);
        return written < 0 ? (-(written + 1), true) : (written, false);
    }

    private static byte[] Nonce(long number, bool isLast)
    {
        var nonce = new byte[12];
        BinaryPrimitives.WriteInt64BigEndian(nonce, number);
        nonce[11] = isLast ? (byte)1 : (byte)0;
        return nonce;
    }

    private static AesGcm Cipher(ReadOnlyMemory<byte> hubKey, ReadOnlySpan<byte> salt, string purpose) => new(
        HKDF.DeriveKey(HashAlgorithmName.SHA256, hubKey.ToArray(), 32, salt.ToArray(), System.Text.Encoding.UTF8.GetBytes("partyhub/file/" + purpose)), TagLength);

    private static Refusal Unreadable(string chinese, string english) => new(
        "SEALED_FILE", $"文件{chinese}。请核对文件与 --key 指明的密钥。 · The file {english}. Check the file and the key named by --key.");
}
