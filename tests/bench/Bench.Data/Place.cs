namespace PartyHub.Bench.Data;

/// <summary>A region that gets an organisation: its code and name, and the position of the place above it in the list of places.</summary>
/// <param name="Level">1 province to 5 village or community.</param>
internal sealed record Place(string Code, string Name, int Level, int Parent);
