namespace PartyHub.Schema.Ordering;

/// <summary>
/// One item of an order. Nulls stand last in either direction where an order is asked for; the order of our own may put them first,
/// where an index has them.
/// </summary>
internal sealed record SortKey(SortExpression By, bool Descending = false, bool NullsFirst = false);
