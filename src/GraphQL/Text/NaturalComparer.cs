namespace PartyHub.GraphQL.Text;

/// <summary>Orders names as people do: runs of digits by their number, the rest by code unit.</summary>
internal sealed class NaturalComparer : IComparer<string>
{
    public static NaturalComparer Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (left, right) = (x ?? "", y ?? "");
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            int order;
            if (char.IsAsciiDigit(left[i]) && char.IsAsciiDigit(right[j]))
                order = ReadNumber(left, ref i).CompareTo(ReadNumber(right, ref j));
            else
                order = left[i++].CompareTo(right[j++]);
            if (order != 0)
                return order;
        }
        return left.Length.CompareTo(right.Length);
    }

    /// <summary>The number at the cursor. A leading zero is a number of its own, as in the reference implementation.</summary>
    private static double ReadNumber(string text, ref int index)
    {
        var number = 0d;
        do
            number = (number * 10) + text[index++] - '0';
        while (index < text.Length && char.IsAsciiDigit(text[index]) && number > 0);
        return number;
    }
}
