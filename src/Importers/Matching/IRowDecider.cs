using PartyHub.Importers.Previewing;

namespace PartyHub.Importers.Matching;

/// <summary>Decides what becomes of parsed rows: create, update, unchanged, staged or rejected. One for each data set; a decider lives for one sheet.</summary>
internal interface IRowDecider
{
    /// <summary>Rows may refer to rows further down (superiors), so all are needed before any can be decided.</summary>
    bool NeedsWholeSheet { get; }

    Task DecideAsync(IReadOnlyList<Draft> rows, CheckContext context, CancellationToken cancellationToken);
}
