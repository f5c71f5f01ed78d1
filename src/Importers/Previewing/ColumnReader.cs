using System.Text.RegularExpressions;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Reading;
using PartyHub.Importers.Recognising;
using PartyHub.Importers.Reporting;
using PartyHub.Model.CodeLists;

namespace PartyHub.Importers.Previewing;

/// <summary>Reads one column's cells and counts what only changed its notation.</summary>
internal sealed partial class ColumnReader(int index, RecognisedColumn column, Field? target, ColumnContext context)
{
    private const int Examples = 3;
    private readonly List<string> normalised = [];
    private readonly List<string> unknownRegions = [];
    private int normalisedCount;
    private int unknownRegionCount;
    private string? above;

    public int Index => index;
    public Field? Target => target;
    public string Heading => column.Heading;
    public CellAddress HeadingCell => column.HeadingCell;

    public void Read(RecognisedRow row, Draft draft)
    {
        if (target is null) return;
        var cell = row[index];
        var address = row.AddressOf(index);
        draft.Place(target, cell, address);
        var result = Parse(cell);
        above = result.Value;
        draft[target.Name] = result.Value;
        if (result.Outcome == CellOutcome.Normalised) Count(ref normalisedCount, normalised, address);
        if (target.Name == MemberFields.IdNumber && result.Value is { } number && CodeList.Named("province_gbt2260").Find(number[..2]) is null)
            Count(ref unknownRegionCount, unknownRegions, address);
        foreach (var note in result.Notes) draft.Findings.Add(new Finding(note.Code, target.Name, note.Arguments, result.Value));
    }

    public BatchColumn ToBatchColumn() => new(column.HeadingCell.ToString(), column.Heading, target?.IsStored == true ? target.Name : null, column.DroppedReason)
    {
        Normalised = normalisedCount == 0 ? null : new NormalisedCells(normalisedCount, normalised),
        UnknownRegion = unknownRegionCount == 0 ? null : new NormalisedCells(unknownRegionCount, unknownRegions),
    };

    private CellResult Parse(in Cell cell)
    {
        if (cell.Kind == CellKind.Text && above is not null && Ditto().IsMatch(PlainText.Of(cell)))
            return CellResult.Accept(above).With(IssueCode.CopiedFromAbove, PlainText.Of(cell));
        return target is null ? CellResult.Empty : target.Parser(cell, context);
    }

    private static void Count(ref int count, List<string> examples, CellAddress address)
    {
        count++;
        if (examples.Count < Examples) examples.Add(address.ToString());
    }

    [GeneratedRegex("^(同上|〃|″|”|\"|同左)$")]
    private static partial Regex Ditto();
}
