using System.Buffers.Text;
using System.Data.Common;
using System.Text.Json;

namespace PartyHub.Bench.Limit;

/// <summary>Writes columns of a row as the public schema shows them.</summary>
internal static class Json
{
    public static void Id(this Utf8JsonWriter json, ReadOnlySpan<byte> typePrefix, long id)
    {
        Span<byte> plain = stackalloc byte[40];
        typePrefix.CopyTo(plain);
        Utf8Formatter.TryFormat(id, plain[typePrefix.Length..], out var digits);
        Span<byte> encoded = stackalloc byte[56];
        Base64Url.EncodeToUtf8(plain[..(typePrefix.Length + digits)], encoded, out _, out var length);
        json.WriteString("id"u8, encoded[..length]);
    }

    public static void Text(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DbDataReader row, int column)
    {
        if (row.IsDBNull(column)) json.WriteNull(name);
        else json.WriteString(name, row.GetString(column));
    }

    public static void Real(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DbDataReader row, int column)
    {
        if (row.IsDBNull(column)) json.WriteNull(name);
        else json.WriteNumber(name, row.GetDouble(column));
    }

    /// <summary>yyyymmdd as "2012", "2012-05" or "2012-05-30".</summary>
    public static void Date(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DbDataReader row, int column)
    {
        if (row.IsDBNull(column))
        {
            json.WriteNull(name);
            return;
        }

        var number = row.GetInt32(column);
        Span<byte> text = stackalloc byte[10];
        Digits(text, number / 10000, 4);
        text[4] = text[7] = (byte)'-';
        Digits(text[5..], number / 100 % 100, 2);
        Digits(text[8..], number % 100, 2);
        json.WriteString(name, text[..(number % 100 > 0 ? 10 : number % 10000 > 0 ? 7 : 4)]);
    }

    private static void Digits(Span<byte> into, int value, int count)
    {
        for (var index = count - 1; index >= 0; index--, value /= 10) into[index] = (byte)('0' + (value % 10));
    }
}
