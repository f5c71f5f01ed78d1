using System.Buffers;
using System.Buffers.Text;
using System.Text;
using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Model.CodeLists;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Rows;

/// <summary>Writes a column as the JSON of its field; one that is null only where <see cref="WritesNull"/>.</summary>
internal abstract class CellEncoder
{
    public static CellEncoder Text { get; } = new TextEncoder();

    /// <summary>The code of an enum, UNKNOWN where there is none.</summary>
    public static CellEncoder TextOrUnknown { get; } = new TextOrUnknownEncoder();
    public static CellEncoder Number { get; } = new NumberEncoder();
    public static CellEncoder Real { get; } = new RealEncoder();
    public static CellEncoder Boolean { get; } = new BooleanEncoder();

    /// <summary>yyyymmdd to "yyyy-mm-dd"; a partial date ends where its zeros begin.</summary>
    public static CellEncoder Date { get; } = new DateEncoder();

    /// <summary>Unix milliseconds to ISO 8601 in UTC.</summary>
    public static CellEncoder Timestamp { get; } = new TimestampEncoder();

    /// <summary>Text that is JSON already.</summary>
    public static CellEncoder Json { get; } = new JsonEncoder();

    /// <summary>A null has a form of its own, and is not the field's null.</summary>
    public virtual bool WritesNull => false;

    public abstract void Write(RowCursor row, int ordinal, Cells cells);

    private sealed class TextEncoder : CellEncoder
    {
        public override void Write(RowCursor row, int ordinal, Cells cells) => JsonText.WriteUtf8(row.Utf8(ordinal), cells);
    }

    private sealed class TextOrUnknownEncoder : CellEncoder
    {
        public override bool WritesNull => true;

        public override void Write(RowCursor row, int ordinal, Cells cells)
        {
            if (row.IsNull(ordinal)) cells.Write("\"UNKNOWN\""u8);
            else Text.Write(row, ordinal, cells);
        }
    }

    private sealed class NumberEncoder : CellEncoder
    {
        public override void Write(RowCursor row, int ordinal, Cells cells) => JsonText.Write(row.Number(ordinal), cells);
    }

    private sealed class RealEncoder : CellEncoder
    {
        public override void Write(RowCursor row, int ordinal, Cells cells) => JsonText.Write(row.Real(ordinal), cells);
    }

    private sealed class BooleanEncoder : CellEncoder
    {
        public override void Write(RowCursor row, int ordinal, Cells cells) => JsonText.Write(row.Number(ordinal) != 0, cells);
    }

    private sealed class JsonEncoder : CellEncoder
    {
        public override void Write(RowCursor row, int ordinal, Cells cells) => cells.Write(row.Utf8(ordinal));
    }

    private sealed class DateEncoder : CellEncoder
    {
        public override void Write(RowCursor row, int ordinal, Cells cells)
        {
            var number = (int)row.Number(ordinal);
            var (year, month, day) = (number / 10000, number / 100 % 100, number % 100);
            var span = cells.GetSpan(12);
            span[0] = (byte)'"';
            Digits(span[1..], year / 100);
            Digits(span[3..], year % 100);
            var length = 5;
            if (month > 0) length = Part(span, length, month);
            if (day > 0) length = Part(span, length, day);
            span[length] = (byte)'"';
            cells.Advance(length + 1);
        }

        private static int Part(Span<byte> span, int at, int value)
        {
            span[at] = (byte)'-';
            Digits(span[(at + 1)..], value);
            return at + 3;
        }

        private static void Digits(Span<byte> span, int twoDigits)
        {
            span[0] = (byte)('0' + (twoDigits / 10));
            span[1] = (byte)('0' + (twoDigits % 10));
        }
    }

    private sealed class TimestampEncoder : CellEncoder
    {
        public override void Write(RowCursor row, int ordinal, Cells cells)
        {
            var time = DateTimeOffset.FromUnixTimeMilliseconds(row.Number(ordinal)).UtcDateTime;
            cells.Write("\""u8);
            time.TryFormat(cells.GetSpan(32), out var length, "yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", System.Globalization.CultureInfo.InvariantCulture);
            cells.Advance(length);
            cells.Write("\""u8);
        }
    }
}

/// <summary>A number to the global id of its object.</summary>
internal sealed class GlobalIdEncoder(string typeName) : CellEncoder
{
    private readonly byte[] prefix = Encoding.UTF8.GetBytes(typeName + ":");

    public override void Write(RowCursor row, int ordinal, Cells cells) => Write(row.Number(ordinal), cells);

    public void Write(long id, IBufferWriter<byte> output)
    {
        Span<byte> plain = stackalloc byte[prefix.Length + 20];
        prefix.CopyTo(plain);
        Utf8Formatter.TryFormat(id, plain[prefix.Length..], out var digits);
        plain = plain[..(prefix.Length + digits)];
        var span = output.GetSpan(Base64Url.GetEncodedLength(plain.Length) + 2);
        span[0] = (byte)'"';
        var length = Base64Url.EncodeToUtf8(plain, span[1..]);
        span[length + 1] = (byte)'"';
        output.Advance(length + 2);
    }
}

/// <summary>A code to itself or to one of its names in the code list; an unknown code is its own name.</summary>
internal sealed class CodeEncoder : CellEncoder
{
    private readonly Dictionary<string, byte[]?> texts;
    private readonly Dictionary<string, byte[]?>.AlternateLookup<ReadOnlySpan<char>> byCode;
    private readonly bool hasFallback;

    public CodeEncoder(CodeList list, CodePart part)
    {
        texts = list.Codes.ToDictionary(c => c.Code, c => Encode(part == CodePart.NameEn ? c.NameEn : c.Name), StringComparer.Ordinal);
        byCode = texts.GetAlternateLookup<ReadOnlySpan<char>>();
        hasFallback = part == CodePart.Name;
    }

    public override void Write(RowCursor row, int ordinal, Cells cells)
    {
        var code = row.Utf8(ordinal);
        Span<char> key = stackalloc char[Math.Min(code.Length, 64)];
        Encoding.UTF8.TryGetChars(code, key, out var length);
        if (byCode.TryGetValue(key[..length], out var text)) cells.Write(text);
        else if (hasFallback) JsonText.WriteUtf8(code, cells);
    }

    private static byte[]? Encode(string? name)
    {
        if (name is null) return null;
        var json = new ArrayBufferWriter<byte>();
        JsonText.Write(name, json);
        return json.WrittenSpan.ToArray();
    }
}

internal enum CodePart { Code, Name, NameEn }
