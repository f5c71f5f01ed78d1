using System.Buffers;
using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Model.Organisations;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Statistics;

/// <summary>Collects the counts of all parents and writes them in the order of their keys.</summary>
internal sealed class StatisticCells(string[] dimensions, int parents, int smallestShown)
{
    private readonly List<(string[] Keys, long Count)>?[] counts = new List<(string[], long)>?[parents];

    /// <summary>A row: the parent, the value of each dimension, the count.</summary>
    public void Add(int parent, RowCursor row)
    {
        var keys = new string[dimensions.Length];
        for (var index = 0; index < keys.Length; index++) keys[index] = row.IsNull(index + 1) ? "" : Key(dimensions[index], row.Text(index + 1));
        Add(parent, keys, row.Number(dimensions.Length + 1));
    }

    public void Add(int parent, string[] keys, long count) => (counts[parent] ??= []).Add((keys, count));

    public ChildLink ToLink(SelectionPlan selection)
    {
        var cells = new Cells(Enum.GetValues<StatisticPart>().Length);
        var starts = new int[parents + 1];
        for (var parent = 0; parent < parents; parent++)
        {
            var sorted = counts[parent] ?? [];
            sorted.Sort(static (left, right) => Compare(left.Keys, right.Keys));
            foreach (var (keys, count) in sorted) Write(keys, count, cells);
            starts[parent + 1] = cells.RowCount;
        }

        return ChildLink.List(new Level(selection, cells.RowCount, cells), starts, parents);
    }

    /// <summary>An organisation is given by its global id; the database knows it as the segment of its path.</summary>
    private static string Key(string dimension, string value) => dimension != "CHILD_ORGANISATION" || value.Length == 0
        ? value
        : new NodeId(nameof(Organisation), OrganisationPath.Ids(value).First()).ToString();

    private static int Compare(string[] left, string[] right)
    {
        for (var index = 0; index < left.Length; index++)
        {
            var difference = string.CompareOrdinal(left[index], right[index]);
            if (difference != 0) return difference;
        }

        return 0;
    }

    private void Write(string[] keys, long count, Cells cells)
    {
        cells.Write("["u8);
        for (var index = 0; index < keys.Length; index++)
        {
            if (index > 0) cells.Write(","u8);
            JsonText.Write(keys[index], cells);
        }

        cells.Write("]"u8);
        cells.EndCell();
        var isShown = count >= smallestShown;
        if (isShown) JsonText.Write(count, cells);
        cells.EndCell();
        JsonText.Write(!isShown, cells);
        cells.EndCell();
    }
}
