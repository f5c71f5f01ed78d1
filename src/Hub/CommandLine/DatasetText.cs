using PartyHub.Model;
using PartyHub.Model.Imports;
using PartyHub.Model.Values;

namespace PartyHub.Hub.CommandLine;

/// <summary>A data set as it is typed: organisations, members, grids, venues.</summary>
internal static class DatasetText
{
    /// <exception cref="Refusal">USAGE.</exception>
    public static Dataset Parse(string name) => CodeName<Dataset>.TryParse(name.ToUpperInvariant(), out var dataset)
        ? dataset
        : throw new Refusal("USAGE", $"没有数据集 {name};应为 organisations、members、grids 或 venues。 · There is no data set {name}; organisations, members, grids and venues are.");
}
