using System.Text;

namespace PartyHub.Importers.Tests.Reading;

/// <summary>Makes the bytes of a small .xls (BIFF8) record by record.</summary>
internal sealed class BiffBook
{
    private readonly List<(string Name, byte State, List<byte[]> Records)> _sheets = [];
    private readonly List<ushort> _formats = [0];

    public bool Uses1904Dates { get; init; }

    public bool IsProtected { get; init; }

    public BiffBook Sheet(string name, bool isHidden = false)
    {
        _sheets.Add((name, isHidden ? (byte)1 : (byte)0, []));
        return this;
    }

    public BiffBook Text(ushort row, ushort column, string text) =>
        Add(0x204, [.. U16(row), .. U16(column), .. U16(0), .. U16((ushort)text.Length), 1, .. Encoding.Unicode.GetBytes(text)]);

    public BiffBook Number(ushort row, ushort column, double number, ushort formatId = 0)
    {
        if (!_formats.Contains(formatId))
            _formats.Add(formatId);
        return Add(0x203, [.. U16(row), .. U16(column), .. U16((ushort)_formats.IndexOf(formatId)), .. BitConverter.GetBytes(number)]);
    }

    public BiffBook Boolean(ushort row, ushort column, bool value) => Add(0x205, [.. U16(row), .. U16(column), .. U16(0), value ? (byte)1 : (byte)0, 0]);

    public BiffBook Error(ushort row, ushort column, byte code) => Add(0x205, [.. U16(row), .. U16(column), .. U16(0), code, 1]);

    /// <param name="result">Eight bytes: a double, or kind, 0, code, 0, 0, 0, FF, FF.</param>
    public BiffBook Formula(ushort row, ushort column, byte[] result) =>
        Add(0x06, [.. U16(row), .. U16(column), .. U16(0), .. result, .. U16(0), .. new byte[4], .. U16(0)]);

    public byte[] ToBytes() => CompoundBytes.Of("Workbook", Stream());

    private byte[] Stream()
    {
        var bodies = _sheets.Select(sheet => (byte[])[.. Record(0x809, [.. U16(0x600), .. U16(0x10), .. new byte[12]]), .. sheet.Records.SelectMany(record => record), .. Record(0x0A, [])]).ToList();
        // The place of a sheet stands in the globals before it, whose length does not depend on it.
        var offset = Globals(new uint[_sheets.Count]).Length;
        var places = bodies.Select(body => (uint)((offset += body.Length) - body.Length)).ToArray();
        return [.. Globals(places), .. bodies.SelectMany(body => body)];
    }

    private byte[] Globals(uint[] places) =>
    [
        .. Record(0x809, [.. U16(0x600), .. U16(5), .. new byte[12]]),
        .. IsProtected ? Record(0x2F, new byte[54]) : [],
        .. Record(0x42, U16(1200)),
        .. Record(0x22, U16(Uses1904Dates ? (ushort)1 : (ushort)0)),
        .. _formats.SelectMany(format => Record(0xE0, [.. U16(0), .. U16(format), .. new byte[16]])),
        .. _sheets.SelectMany((sheet, index) => Record(0x85, [.. BitConverter.GetBytes(places[index]), sheet.State, 0, (byte)sheet.Name.Length, 1, .. Encoding.Unicode.GetBytes(sheet.Name)])),
        .. Record(0x0A, []),
    ];

    private BiffBook Add(ushort type, byte[] data)
    {
        _sheets[^1].Records.Add(Record(type, data));
        return this;
    }

    private static byte[] Record(ushort type, byte[] data) => [.. U16(type), .. U16((ushort)data.Length), .. data];

    private static byte[] U16(ushort value) => BitConverter.GetBytes(value);
}
