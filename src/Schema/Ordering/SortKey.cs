namespace PartyHub.Schema.Ordering;

/// <summary>One item of an order. Nulls stand last in either direction.</summary>
internal sealed record SortKey(SortExpression By, bool Descending = false);
