namespace PartyHub.Hub.Tests;

/// <summary>The sample spreadsheets, as the program has them for its demo.</summary>
internal static class Samples
{
    public static IReadOnlyList<string> All { get; } = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "demo")).Order(StringComparer.Ordinal)];

    public static string Organisations => All[0];
    public static string Grids => All[2];
    public static string Residents => All[4];
}
