using PartyHub.Bench.Load;

try
{
    return await Bench.RunAsync(BenchOptions.Parse(args), CancellationToken.None);
}
catch (BenchException problem)
{
    Console.Error.WriteLine($"bench: {problem.Message}");
    return 1;
}
