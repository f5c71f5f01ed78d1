namespace PartyHub.Importers.Reading;

/// <summary>What a file may cost us. A file beyond any of these is refused, never read in part.</summary>
public sealed record ReadLimits
{
    public static ReadLimits Default { get; } = new();

    public long FileBytes { get; init; } = 50L << 20;

    /// <summary>All parts of a zip together, unpacked.</summary>
    public long UnpackedBytes { get; init; } = 512L << 20;

    /// <summary>Unpacked to packed size of a part, looked at above <see cref="RatioFreeBytes"/>.</summary>
    public int CompressionRatio { get; init; } = 100;

    public long RatioFreeBytes { get; init; } = 100 << 10;

    public int ZipEntries { get; init; } = 1_000;

    public int CellCharacters { get; init; } = 32_767;

    /// <summary>Cells that are not empty, over all sheets read.</summary>
    public long Cells { get; init; } = 5_000_000;

    public int Columns { get; init; } = 512;

    public int MergedRanges { get; init; } = 10_000;

    public int Sheets { get; init; } = 256;
}
