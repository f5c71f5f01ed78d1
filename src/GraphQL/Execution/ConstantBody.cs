using System.Buffers;

namespace PartyHub.GraphQL.Execution;

/// <summary>An answer that was written before and never changes, such as that of the introspection query.</summary>
internal sealed class ConstantBody(byte[] members) : IResponseBody
{
    public void WriteTo(IBufferWriter<byte> output) => output.Write(members);

    public void Dispose()
    {
    }
}
