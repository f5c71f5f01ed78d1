namespace PartyHub.Bench.Data;

/// <summary>An inclusive range that a number of children or a weight is drawn from.</summary>
public readonly record struct Span(int Least, int Most)
{
    internal int Draw(Random random) => random.Next(Least, Most + 1);
}

/// <summary>The size and shape of a generated data set: places level by level, then branches until the number of organisations is reached.</summary>
public sealed record DatasetScale(
    string Name,
    int Organisations,
    int Members,
    int Grids,
    int Venues,
    int Cities,
    Span CountiesOfACity,
    Span TownshipsOfACounty,
    Span VillagesOfATownship)
{
    public static DatasetScale County { get; } = new("county", 2_000, 40_000, 500, 600, 2, new(2, 2), new(5, 7), new(9, 19));

    public static DatasetScale Province { get; } = new("province", 200_000, 4_000_000, 50_000, 60_000, 16, new(6, 11), new(8, 17), new(9, 19));

    /// <exception cref="ArgumentException">The name is neither "county" nor "province".</exception>
    public static DatasetScale Named(string name) => name switch
    {
        "county" => County,
        "province" => Province,
        _ => throw new ArgumentException($"There is no scale '{name}'; use county (2,000 organisations) or province (200,000).", nameof(name)),
    };
}
