namespace PartyHub.Bench.Data;

/// <summary>Dates as the model keeps them: yyyymmdd, zeros for what is unknown.</summary>
internal static class Dates
{
    /// <summary>The day the data set is as of: ages and terms are drawn against it.</summary>
    public static readonly DateOnly AsOf = new(2024, 12, 31);

    public static int Number(DateOnly day) => (day.Year * 10000) + (day.Month * 100) + day.Day;

    /// <summary>Nine in ten to the day, the others to the month or the year.</summary>
    public static int Partial(DateOnly day, Random random) => random.Next(20) switch
    {
        0 => day.Year * 10000,
        1 => (day.Year * 10000) + (day.Month * 100),
        _ => Number(day),
    };

    /// <summary>A day from the first year to the end of the last.</summary>
    public static DateOnly Between(Random random, int firstYear, int lastYear)
    {
        var first = new DateOnly(firstYear, 1, 1);
        return first.AddDays(random.Next(new DateOnly(lastYear, 12, 31).DayNumber - first.DayNumber + 1));
    }
}
