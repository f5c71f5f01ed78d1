using System.Buffers.Binary;
using System.Security.Cryptography;

namespace PartyHub.GraphQL.Execution;

/// <summary>The SHA-256 of a document: nobody can make two documents share a cache entry.</summary>
internal readonly record struct DocumentHash(UInt128 High, UInt128 Low)
{
    public static DocumentHash Of(ReadOnlySpan<byte> document)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(document, hash);
        return new(BinaryPrimitives.ReadUInt128LittleEndian(hash), BinaryPrimitives.ReadUInt128LittleEndian(hash[16..]));
    }
}
