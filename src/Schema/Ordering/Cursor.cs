using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using PartyHub.GraphQL.Execution;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Ordering;

/// <summary>
/// A place in an order, as base64url: version 1, shape of the order 4, the sort values of the row, and a signature 10 of the hub.
/// Clients keep cursors and give them back; they can read nothing new from them and make none.
/// </summary>
internal sealed class Cursor(byte[] signingKey)
{
    private const byte Version = 1;
    private const int HeaderLength = 5;
    private const int SignatureLength = 10;
    private const byte NullTag = 0;
    private const byte NumberTag = 1;
    private const byte RealTag = 2;
    private const byte TextTag = 3;

    /// <summary>The unsigned bytes of a row's cursor; its sort values stand in the statement from <paramref name="firstOrdinal"/> on.</summary>
    public static void Write(RowCursor row, int firstOrdinal, SortOrder order, TableMaps tables, ArrayBufferWriter<byte> payload)
    {
        payload.ResetWrittenCount();
        var header = payload.GetSpan(HeaderLength);
        header[0] = Version;
        BinaryPrimitives.WriteUInt32LittleEndian(header[1..], order.Shape);
        payload.Advance(HeaderLength);
        for (var index = 0; index < order.Keys.Count; index++)
        {
            var ordinal = firstOrdinal + index;
            if (row.IsNull(ordinal)) WriteTagged(payload, NullTag, default);
            else WriteValue(row, ordinal, order.Keys[index].By.Kind(tables), payload);
        }
    }

    /// <summary>The cursor as the JSON text of its field.</summary>
    public void WriteSigned(ReadOnlySpan<byte> payload, IBufferWriter<byte> output)
    {
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(signingKey, payload, signature);
        var whole = ArrayPool<byte>.Shared.Rent(payload.Length + SignatureLength);
        payload.CopyTo(whole);
        signature[..SignatureLength].CopyTo(whole.AsSpan(payload.Length));
        var length = payload.Length + SignatureLength;
        var span = output.GetSpan(Base64Url.GetEncodedLength(length) + 2);
        span[0] = (byte)'"';
        var written = Base64Url.EncodeToUtf8(whole.AsSpan(0, length), span[1..]);
        span[written + 1] = (byte)'"';
        output.Advance(written + 2);
        ArrayPool<byte>.Shared.Return(whole);
    }

    /// <summary>The sort values of a cursor that was given for the order; null for a null.</summary>
    /// <exception cref="GraphQLException">BAD_CURSOR.</exception>
    public IReadOnlyList<SqlValue?> Read(string text, SortOrder order, string argument)
    {
        if (!Base64Url.IsValid(text)) throw Bad(argument);
        var bytes = Base64Url.DecodeFromChars(text);
        if (bytes.Length < HeaderLength + SignatureLength || bytes[0] != Version) throw Bad(argument);
        var payload = bytes.AsSpan(0, bytes.Length - SignatureLength);
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(signingKey, payload, signature);
        if (!CryptographicOperations.FixedTimeEquals(signature[..SignatureLength], bytes.AsSpan(payload.Length))) throw Bad(argument);
        if (BinaryPrimitives.ReadUInt32LittleEndian(payload[1..]) != order.Shape) throw Bad(argument);
        return ReadValues(payload[HeaderLength..], order.Keys.Count);
    }

    private static List<SqlValue?> ReadValues(ReadOnlySpan<byte> payload, int count)
    {
        var values = new List<SqlValue?>(count);
        while (values.Count < count)
        {
            var (tag, length) = (payload[0], payload[0] == TextTag ? BinaryPrimitives.ReadUInt16LittleEndian(payload[1..]) : payload[0] == NullTag ? 0 : 8);
            var start = tag == TextTag ? 3 : 1;
            var value = payload.Slice(start, length);
            values.Add(tag switch
            {
                NullTag => null,
                NumberTag => SqlValue.Of(BinaryPrimitives.ReadInt64LittleEndian(value)),
                RealTag => SqlValue.Of(BinaryPrimitives.ReadDoubleLittleEndian(value)),
                TextTag => SqlValue.Of(Encoding.UTF8.GetString(value)),
                _ => throw new InvalidOperationException($"a signed cursor holds a value of kind {tag}"),
            });
            payload = payload[(start + length)..];
        }

        return values;
    }

    private static void WriteValue(RowCursor row, int ordinal, ColumnKind kind, ArrayBufferWriter<byte> payload)
    {
        Span<byte> number = stackalloc byte[8];
        switch (kind)
        {
            case ColumnKind.Text:
                var text = row.Utf8(ordinal);
                BinaryPrimitives.WriteUInt16LittleEndian(number, checked((ushort)text.Length));
                WriteTagged(payload, TextTag, number[..2]);
                payload.Write(text);
                break;
            case ColumnKind.Real:
                BinaryPrimitives.WriteDoubleLittleEndian(number, row.Real(ordinal));
                WriteTagged(payload, RealTag, number);
                break;
            default:
                BinaryPrimitives.WriteInt64LittleEndian(number, row.Number(ordinal));
                WriteTagged(payload, NumberTag, number);
                break;
        }
    }

    private static void WriteTagged(ArrayBufferWriter<byte> payload, byte tag, ReadOnlySpan<byte> value)
    {
        var span = payload.GetSpan(value.Length + 1);
        span[0] = tag;
        value.CopyTo(span[1..]);
        payload.Advance(value.Length + 1);
    }

    private static GraphQLException Bad(string argument) => new(
        $"{argument} 不是此列表(此排序)的游标,请使用同一查询给出的 endCursor 或 startCursor。 · {argument} is no cursor of this list in this order; use the endCursor or startCursor that the same query gave.",
        "BAD_CURSOR");
}
