using System.Diagnostics;
using System.Text;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Validation;

namespace PartyHub.GraphQL.Tests.Oracle;

/// <summary>G26: whatever bytes come, the parser and the validator answer, and soon.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Bound = TimeSpan.FromMilliseconds(100);

    [Fact]
    public void Mutated_documents_are_answered_within_the_bound()
    {
        output.WriteLine($"PARTYHUB_ORACLE_SEED={OracleBudget.Seed}");
        var random = new Random(OracleBudget.Seed);
        var generator = new DocumentGenerator(random, SampleSchema.Value);
        var mutator = new TextMutator(random);
        var document = Encoding.UTF8.GetBytes("{ __typename }");
        var (parsed, valid) = (0, 0);
        for (var number = 0; number < OracleBudget.FuzzDocuments; number++)
        {
            // A document is spoilt further and further before a new one is begun.
            document = number % 8 == 0 ? Encoding.UTF8.GetBytes(generator.Generate()) : mutator.Mutate(document);
            var errors = Answer(document);
            parsed += errors is null ? 0 : 1;
            valid += errors is 0 ? 1 : 0;
        }
        output.WriteLine($"{OracleBudget.FuzzDocuments} documents, {parsed} parsed, {valid} valid");
        Assert.True(parsed > valid);
    }

    /// <summary>The number of validation errors, or null when the document does not parse.</summary>
    private static int? Answer(byte[] document)
    {
        // Once in a while the collector or the compiler takes its time: only what is slow each time counts.
        int? errors = null;
        var watch = Stopwatch.StartNew();
        Check();
        for (var attempt = 1; watch.Elapsed > Bound && ThreadTime.Of(Check) is var time && time > Bound; attempt++)
            Assert.True(attempt < 3, $"Took {time.TotalMilliseconds:F0} ms: {Convert.ToHexString(document)}");
        return errors;

        void Check() => errors = Parser.TryParse(document, ParserLimits.Default, out var parsed, out _)
            ? DocumentValidator.Validate(SampleSchema.Value, parsed, ValidationOptions.Default).Count
            : null;
    }
}
