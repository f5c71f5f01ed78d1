using PartyHub.Importers.Parsing;
using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Tests.Parsing;

/// <summary>A cell in, "value outcome CODE CODE" out: the form in which the tables of the specification are checked.</summary>
internal static class Parse
{
    public static ColumnContext Column { get; } = new() { Today = new DateOnly(2026, 11, 22) };

    public static string Text(CellParser parser, string text, ColumnContext? column = null) => Of(parser, Cell.OfText(text), column);

    public static string Number(CellParser parser, double number, ColumnContext? column = null) => Of(parser, Cell.OfNumber(number), column);

    public static string Of(CellParser parser, Cell cell, ColumnContext? column = null)
    {
        var result = parser(cell, column ?? Column);
        return string.Join(' ', [result.Value ?? "-", result.Outcome.ToString(), .. result.Notes.Select(n => n.Code)]);
    }
}
