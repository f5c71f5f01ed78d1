using System.Globalization;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Previewing;
using PartyHub.Importers.Recognising;

namespace PartyHub.Importers.Checks;

/// <summary>What the rows of a sheet add up to, against what its 合计 row says. A total that equals the rows or the distinct records counts them.</summary>
internal sealed class ControlTotals
{
    private readonly Dictionary<string, double> sums = new(StringComparer.Ordinal);
    private int rows;
    private int distinct;

    public void Add(Draft draft)
    {
        rows++;
        if (draft.Fate is RowFate.Create or RowFate.Update or RowFate.Unchanged) distinct++;
        foreach (var (field, value) in draft.Filled())
            if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) sums[field.Name] = sums.GetValueOrDefault(field.Name) + number;
    }

    /// <summary>The totals that do not fit; partial ones (小计) are not compared, their rows are not known.</summary>
    public IEnumerable<(string Cell, int Row, IReadOnlyList<string> Arguments)> Mismatches(IReadOnlyList<ControlTotal> totals, IReadOnlyDictionary<int, string> fieldOfColumn)
    {
        foreach (var total in totals)
        {
            if (PlainText.Compact(total.Label) is not ("合计" or "总计" or "总数" or "共计")) continue;
            foreach (var (address, cell) in total.Cells)
            {
                var said = NumberParser.Decimal(Measure.Count, 1e12)(cell, new ColumnContext { Today = default });
                if (said.Value is null || Fits(double.Parse(said.Value, CultureInfo.InvariantCulture), fieldOfColumn.GetValueOrDefault(address.ColumnIndex))) continue;
                yield return (address.ToString(), total.RowNumber, [PlainText.Compact(total.Label), said.Value, Computed(fieldOfColumn.GetValueOrDefault(address.ColumnIndex))]);
            }
        }
    }

    private bool Fits(double said, string? field) =>
        said == rows || said == distinct || (field is not null && sums.TryGetValue(field, out var sum) && Math.Abs(sum - said) < 0.005);

    private string Computed(string? field)
    {
        var isAdded = field is not null && sums.ContainsKey(field) && Numeric.Contains(field);
        return (isAdded && field is not null ? sums[field] : distinct).ToString("0.##", CultureInfo.InvariantCulture);
    }

    private static readonly HashSet<string> Numeric =
    [
        GridFields.Households, GridFields.Population, GridFields.Floating, "staffCount", "buildingCount", "unitCount", "memberCount", "areaSqKm",
        GridFields.TeamSize, VenueFields.FloorArea, VenueFields.Capacity,
    ];
}
