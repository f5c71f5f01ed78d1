using System.Text;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;
using PartyHub.GraphQL.Validation;

namespace PartyHub.GraphQL.Tests.Oracle;

[Collection(OracleTests.Name)]
public sealed class ValidateOracleTests(NodeOracle oracle, ITestOutputHelper output)
{
    private const int DocumentsPerSchema = 50;

    /// <summary>Everything is reported, as the oracle does.</summary>
    private static readonly ValidationOptions Everything = new()
    {
        MaxErrors = int.MaxValue,
        ShowsSuggestions = true,
        MaxFieldComparisons = int.MaxValue,
        Limits = DocumentLimits.None,
    };

    private static IEnumerable<string> EveryRule => SpecifiedRules
        .Create(new ValidationContext(SampleSchema.Value, Parser.ParseDocument("{ a }"), Everything))
        .Select(rule => rule.GetType().Name);

    [Fact]
    public void Generated_documents_break_the_rules_the_reference_implementation_says_they_break()
    {
        output.WriteLine($"PARTYHUB_ORACLE_SEED={OracleBudget.Seed}");
        var random = new Random(OracleBudget.Seed);
        var mutator = new TextMutator(random);
        var broken = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var done = 0; done < OracleBudget.Cases; done += DocumentsPerSchema)
        {
            var sdl = new SchemaGenerator(random).Generate();
            var schema = SdlSchemaBuilder.Build(sdl);
            var generator = new DocumentGenerator(random, schema);
            var documents = Enumerable.Range(0, DocumentsPerSchema)
                .Select(_ => generator.Generate())
                .Select(document => random.Next(5) == 0 ? Encoding.UTF8.GetString(mutator.Mutate(Encoding.UTF8.GetBytes(document))) : document)
                .ToList();
            foreach (var rule in Compare(sdl, schema, documents))
                broken[rule] = broken.GetValueOrDefault(rule) + 1;
        }
        output.WriteLine(string.Join('\n', broken.Select(rule => $"{rule.Key}: {rule.Value} errors in {OracleBudget.Cases} documents")));
        // A generator that stopped making some mistake would leave its rule untested.
        if (OracleBudget.Cases >= 5_000)
            Assert.Empty(EveryRule.Except(broken.Keys));
    }

    [Theory]
    [MemberData(nameof(NamedCases.Validating), MemberType = typeof(NamedCases))]
    public void Documents_that_were_once_validated_differently_agree(string name, string document)
    {
        output.WriteLine(name);
        Compare(SampleSchema.Sdl, SampleSchema.Value, [document]);
    }

    /// <summary>Compares the documents that parse; tells which rules were broken.</summary>
    private List<string> Compare(string sdl, GraphQLSchema schema, IReadOnlyList<string> texts)
    {
        var documents = texts.Select(TryParse).OfType<DocumentNode>().ToList();
        var answers = oracle.Ask([.. documents.Select(document => new OracleRequest("validate", document.Source.ToString(), sdl))]);
        var broken = new List<string>();
        foreach (var (document, answer) in documents.Zip(answers))
        {
            var theirs = answer.Failure ?? Describe(answer.Errors
                .Where(error => error.Rule == "ExecutableDefinitionsRule" || IsExecutable(document))
                .Select(error => (error.Rule, error.Message, error.Locations.Select(place => place.Source))));
            var ours = Describe(DocumentValidator.Validate(schema, document, Everything)
                .Where(error => error.Rule == "ExecutableDefinitionsRule" || IsExecutable(document))
                .Select(error => (error.Rule, error.Message, error.Locations.AsEnumerable())));
            ours = WithoutDeviations(ours, theirs);
            Assert.True(theirs == ours, $"{sdl}\n{document.Source}\n--- reference implementation:\n{theirs}\n--- ours:\n{ours}");
            broken.AddRange(answer.Errors.Select(error => error.Rule ?? ""));
        }
        return broken;
    }

    /// <summary>
    /// The one place where the specification is followed and not the reference implementation: 5.8.5 asks for a non-null variable in every
    /// oneOf object; the reference implementation forgets those whose own type is non-null.
    /// </summary>
    private static string WithoutDeviations(string ours, string theirs)
    {
        var known = theirs.Split('\n');
        return string.Join('\n', ours.Split('\n').Where(line =>
            known.Contains(line) || !line.Contains("must be non-nullable to be used for OneOf Input Object", StringComparison.Ordinal)));
    }

    private static DocumentNode? TryParse(string text) =>
        Parser.TryParse(Encoding.UTF8.GetBytes(text), ParserLimits.Trusted, out var document, out _) ? document : null;

    /// <summary>What else is wrong with type definitions in an operation's document is of no use to anybody, and we do not look.</summary>
    private static bool IsExecutable(DocumentNode document) => !document.Definitions.Any(definition => definition is TypeSystemDefinitionNode);

    /// <summary>
    /// The errors as sorted lines. Our messages about values do not repeat them, so there only rule and place are compared. The reference
    /// implementation names a root field of a subscription twice when its fragment is deferred in two ways; we name it once.
    /// </summary>
    private static string Describe(IEnumerable<(string? Rule, string Message, IEnumerable<SourceLocation> Locations)> errors) =>
        string.Join('\n', errors.Select(Describe).Order(StringComparer.Ordinal));

    private static string Describe((string? Rule, string Message, IEnumerable<SourceLocation> Locations) error)
    {
        var places = error.Rule == "SingleFieldSubscriptionsRule" ? error.Locations.Distinct() : error.Locations;
        var message = error.Rule == "ValuesOfCorrectTypeRule" ? "" : error.Message;
        return $"{error.Rule} at {string.Join(' ', places.Select(place => $"{place.Line}:{place.Column}"))} {message}";
    }
}
