namespace PartyHub.Bench.Load;

/// <summary>The rounds of one question at one number of connections.</summary>
internal sealed class Measurement(string question, int connections)
{
    private readonly List<LoadResult> limit = [];
    private readonly List<LoadResult> hub = [];

    public string Question { get; } = question;
    public int Connections { get; } = connections;
    public bool HasHub => hub.Count > 0;

    public void Add(LoadResult ofLimit, LoadResult? ofHub)
    {
        limit.Add(ofLimit);
        if (ofHub is not null) hub.Add(ofHub);
    }

    public double Limit(Func<LoadResult, double> figure) => Median(limit.Select(figure));

    public double Hub(Func<LoadResult, double> figure) => Median(hub.Select(figure));

    /// <summary>Hub over limit inside each round: median, least and most.</summary>
    public (double Median, double Least, double Most) Ratio(Func<LoadResult, double> figure)
    {
        var ratios = limit.Zip(hub, (l, h) => figure(h) / figure(l)).ToList();
        return (Median(ratios), ratios.Min(), ratios.Max());
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
