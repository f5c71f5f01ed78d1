using PartyHub.Model.Organisations;

namespace PartyHub.Importers.Matching;

/// <summary>An organisation that rows can refer to: one of the hub, or one that a sheet of the same run will make (its id is provisional).</summary>
internal sealed record OrganisationEntry(long Id, string? Code, string Name, string Key, OrganisationKind Kind)
{
    public long? ParentId { get; set; }

    /// <summary>The region's code; null when the organisation names none.</summary>
    public string? Region { get; set; }
}

/// <summary>
/// The id of a record that a checked batch will create: negative, and it tells batch and row, so that the reference can be
/// resolved when that batch has been applied.
/// </summary>
internal static class ProvisionalId
{
    private const int RowBits = 24;
    private const long RowMask = (1L << RowBits) - 1;

    public static long Of(long batchId, int row) => -((batchId << RowBits) | (uint)row);

    public static bool IsProvisional(long id) => id < 0;

    public static long BatchOf(long id) => -id >> RowBits;

    public static int RowOf(long id) => (int)(-id & RowMask);
}
