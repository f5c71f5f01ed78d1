namespace PartyHub.Model.Protection;

/// <summary>
/// The shown forms of personal values. An identity number keeps its first three and last character: with more, and the date of
/// birth known, the whole number could be put together again.
/// </summary>
public static class Mask
{
    public static string IdNumber(string number) => Keep(number, 3, 1);

    /// <summary>A mobile keeps 3 + 2, a landline its area code and last digit.</summary>
    public static string Phone(string phone) => phone.Length == 11 && phone[0] == '1' ? Keep(phone, 3, 2) : Keep(phone, 3, 1);

    /// <summary>Province, city and district are kept, the rest is hidden.</summary>
    public static string Address(string address)
    {
        var end = address.AsSpan().IndexOfAny("区县旗");
        return end < 0 ? Keep(address, 2, 0) : string.Concat(address.AsSpan(0, end + 1), "***");
    }

    /// <summary>A value shorter than what would be kept is hidden whole.</summary>
    private static string Keep(string text, int first, int last) => text.Length <= first + last
        ? new string('*', text.Length)
        : string.Concat(text.AsSpan(0, first), new string('*', text.Length - first - last), text.AsSpan(text.Length - last));
}
