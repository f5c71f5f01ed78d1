namespace PartyHub.Importers.Reading;

/// <summary>Day numbers of a sheet: 1 is 1 January 1900, and 60 is 29 February 1900, a day that never was (ECMA-376 18.17.4.1).</summary>
public static class SerialDate
{
    /// <summary>What a serial of a 1904 workbook lacks to one counted from 1900.</summary>
    public const int DaysFrom1900To1904 = 1462;

    private const double FirstSerialAfter9999 = 2958466;
    private static readonly DateTime Epoch = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    public static DateTime? ToDateTime(double serial) => serial switch
    {
        >= 61 and < FirstSerialAfter9999 => Epoch + Elapsed(serial),
        >= 1 and < 60 => Epoch + Elapsed(serial + 1),
        _ => null,
    };

    public static double FromDateTime(DateTime moment)
    {
        var days = (moment - Epoch).TotalDays;
        return days < 61 ? days - 1 : days;
    }

    // Rounded to the second: a serial's fraction is never exact.
    private static TimeSpan Elapsed(double days) => TimeSpan.FromSeconds(Math.Round(days * 86400));
}
