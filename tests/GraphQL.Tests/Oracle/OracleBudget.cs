using System.Globalization;

namespace PartyHub.GraphQL.Tests.Oracle;

/// <summary>How many random cases run, and from which seed. Both can be set from outside, to run more or to run one again.</summary>
public static class OracleBudget
{
    /// <summary>Cases compared with the oracle; PARTYHUB_ORACLE_CASES, 5,000 unless set.</summary>
    public static int Cases { get; } = Read("PARTYHUB_ORACLE_CASES", 5_000);

    /// <summary>Mutated documents parsed and validated without the oracle; PARTYHUB_FUZZ_DOCUMENTS, 100,000 unless set.</summary>
    public static int FuzzDocuments { get; } = Read("PARTYHUB_FUZZ_DOCUMENTS", 100_000);

    /// <summary>
    /// The seed of all generators; PARTYHUB_ORACLE_SEED. The same unless set, so that a test that begins to fail tells of a change;
    /// campaigns set others (docs/reliability.md).
    /// </summary>
    public static int Seed { get; } = Read("PARTYHUB_ORACLE_SEED", 4242);

    private static int Read(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
