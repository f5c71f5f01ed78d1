namespace PartyHub.Importers.Parsing;

/// <summary>The number of characters to insert, delete or replace to make one text of the other.</summary>
internal static class EditDistance
{
    public static int Between(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++) row[column] = column;
        for (var index = 1; index <= left.Length; index++)
        {
            var diagonal = row[0];
            row[0] = index;
            for (var column = 1; column <= right.Length; column++)
            {
                var above = row[column];
                var replace = diagonal + (left[index - 1] == right[column - 1] ? 0 : 1);
                row[column] = Math.Min(replace, Math.Min(above, row[column - 1]) + 1);
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
