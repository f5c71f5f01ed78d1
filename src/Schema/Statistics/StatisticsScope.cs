namespace PartyHub.Schema.Statistics;

/// <summary>The member's alias in a statement of counts, and the day they are of.</summary>
/// <param name="AsOf">yyyymmdd</param>
/// <param name="IsPast">A day was asked for: who had not joined by then does not count.</param>
internal sealed record StatisticsScope(string Member, int AsOf, bool IsPast);
