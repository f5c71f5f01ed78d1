using System.Globalization;
using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Previewing;

/// <summary>A cell of a staged row as text: its kind, a colon, its content. Enough to parse it again as the sheet had it.</summary>
internal static class StoredCell
{
    public static string Write(in Cell cell) => cell.Kind switch
    {
        CellKind.Number => "N:" + cell.Number.ToString("R", CultureInfo.InvariantCulture),
        CellKind.Date => "D:" + cell.Number.ToString("R", CultureInfo.InvariantCulture),
        CellKind.Boolean => "B:" + (cell.Number != 0 ? "1" : "0"),
        CellKind.Error => "E:" + cell.Text,
        _ => "T:" + cell.Text,
    };

    public static Cell Read(string stored) => stored[0] switch
    {
        'N' => Cell.OfNumber(double.Parse(stored.AsSpan(2), CultureInfo.InvariantCulture)),
        'D' => Cell.OfDate(double.Parse(stored.AsSpan(2), CultureInfo.InvariantCulture), new CellFormat("yyyy-mm-dd", true, true, true, false, 0)),
        'B' => Cell.OfBoolean(stored[2] == '1'),
        'E' => Cell.OfError(stored[2..]),
        _ => Cell.OfText(stored[2..]),
    };
}
