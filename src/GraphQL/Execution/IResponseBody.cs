using System.Buffers;

namespace PartyHub.GraphQL.Execution;

/// <summary>What a response says beside its errors: an executed result, or bytes that were kept.</summary>
internal interface IResponseBody : IDisposable
{
    /// <summary>Writes the members of the response object, without braces: <c>"data":…</c> and perhaps more.</summary>
    void WriteTo(IBufferWriter<byte> output);
}
