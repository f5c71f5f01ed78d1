namespace PartyHub.Bench.Data;

/// <summary>Draws values with given weights.</summary>
internal sealed class Weighted<T>
{
    private readonly T[] values;
    private readonly double[] ends;

    public Weighted(params (T Value, double Weight)[] entries)
    {
        values = [.. entries.Select(e => e.Value)];
        ends = new double[entries.Length];
        var sum = 0.0;
        for (var index = 0; index < entries.Length; index++) ends[index] = sum += entries[index].Weight;
    }

    public T Draw(Random random)
    {
        var draw = random.NextDouble() * ends[^1];
        var index = 0;
        while (draw >= ends[index]) index++;
        return values[index];
    }
}
