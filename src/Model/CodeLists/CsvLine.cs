using System.Text;

namespace PartyHub.Model.CodeLists;

/// <summary>Splits one line of the hub's own comma-separated files. (Legacy sheets are read by the importers.)</summary>
public static class CsvLine
{
    public static IReadOnlyList<string> Split(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var index = 0; index < line.Length; index++)
        {
            var character = line[index];
            if (quoted && character == '"' && index + 1 < line.Length && line[index + 1] == '"') cell.Append(line[index++]);
            else if (character == '"') quoted = !quoted;
            else if (character == ',' && !quoted) Finish();
            else cell.Append(character);
        }

        Finish();
        return cells;

        void Finish()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }
}
