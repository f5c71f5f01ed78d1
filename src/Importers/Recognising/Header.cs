using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Recognising;

/// <summary>The header of a table: its rows, and the heading of each column that has one.</summary>
internal sealed record Header(int FirstRow, int LastRow, IReadOnlyList<HeaderColumn> Columns)
{
    public IReadOnlyList<int> RowNumbers => [.. Enumerable.Range(FirstRow, LastRow - FirstRow + 1)];
}

/// <param name="Cell">The lowest cell with a text of the heading.</param>
/// <param name="Parts">The texts from top to bottom, a merged text once.</param>
internal sealed record HeaderColumn(CellAddress Cell, IReadOnlyList<string> Parts)
{
    public string Heading => string.Join('/', Parts.Select(part => part.Trim()));
}
