using System.Text;
using System.Text.Unicode;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Tests.Oracle;

[Collection(OracleTests.Name)]
public sealed class ParseOracleTests(NodeOracle oracle, ITestOutputHelper output)
{
    private const string KitchenSink = """"
        "An operation"
        query Find("an id" $id: [ID!]! = ["1"] @tag(name: "v"), $n: Int = -0) @once(range: {from: 1, to: null}) {
          alias: field(first: 2.5e-3, text: "a\tb\u00e9", veryLongArgumentNameNumberOne: "some long text here", another: [A, B]) @include(if: $n) {
            ...F @defer(label: "x")
            ... on T @skip(if: false) { id, name }
            ... { id }
          }
        }
        mutation { save(text: """
            indented
              block \"""quoted\"""
          """) }
        subscription S { s }
        """A fragment"""
        fragment F on T @tag(name: "f") { id }
        """ Schema """ schema @a { query: Q mutation: M }
        extend schema @b
        "d" scalar Date @specifiedBy(url: "x")
        extend scalar Date @c
        "t" type A implements B & C @d { "f" f("""long
        description""" x: Int = 1 @e, y: [String!]): A! @f }
        extend type A { g: Int }
        interface B implements C { f: Int }
        union U @g = | A | B
        extend union U = C
        enum E { "v" A @h B }
        input I @oneOf { a: Int = 1 b: [Int] }
        extend input I @i
        directive @tag("n" name: String! = "a") repeatable on | FIELD | QUERY
        """";

    [Fact]
    public void Mutated_documents_parse_as_the_reference_implementation_parses_them()
    {
        output.WriteLine($"PARTYHUB_ORACLE_SEED={OracleBudget.Seed}");
        var random = new Random(OracleBudget.Seed);
        var mutator = new TextMutator(random);
        var generator = new DocumentGenerator(random, SampleSchema.Value);
        var documents = Enumerable.Range(0, OracleBudget.Cases)
            .Select(number => Encoding.UTF8.GetBytes(number % 3 == 0 ? KitchenSink : generator.Generate()))
            .Select(bytes => random.Next(10) == 0 ? bytes : mutator.Mutate(bytes))
            .Where(bytes => Utf8.IsValid(bytes))
            .Select(Encoding.UTF8.GetString)
            .ToList();
        Compare(documents);
    }

    [Theory]
    [MemberData(nameof(NamedCases.Parsing), MemberType = typeof(NamedCases))]
    public void Documents_that_once_parsed_differently_agree(string name, string document)
    {
        output.WriteLine(name);
        Compare([document]);
    }

    [Theory]
    [InlineData("Type")]
    [InlineData("Type.member")]
    [InlineData("Type.field(argument:)")]
    [InlineData("@directive")]
    [InlineData("@directive(argument:)")]
    [InlineData("")]
    [InlineData("Type.")]
    [InlineData("Type .member")]
    [InlineData("Type.field(argument)")]
    [InlineData("@directive.member")]
    [InlineData("Type(argument:)")]
    [InlineData("Type.field(argument:) ")]
    [InlineData("1Type")]
    [InlineData("@")]
    public void Coordinates_parse_as_the_reference_implementation_parses_them(string text)
    {
        var expected = oracle.Ask([new OracleRequest("coordinate", text)])[0];
        var theirs = Describe(expected);
        var ours = SchemaCoordinate.TryParse(text, out var coordinate, out var error) ? coordinate.ToString() : Describe(error);
        Assert.Equal(theirs, ours);
    }

    private void Compare(IReadOnlyList<string> documents)
    {
        var answers = oracle.Ask([.. documents.Select(document => new OracleRequest("parse", document))]);
        foreach (var (document, expected) in documents.Zip(answers))
        {
            var parsed = Parser.TryParse(Encoding.UTF8.GetBytes(document), ParserLimits.Trusted, out var actual, out var error);
            var (theirs, ours) = (Describe(expected), parsed && actual is not null ? Printer.Print(actual) : Describe(error));
            Assert.True(theirs == ours, $"{document}\n--- reference implementation:\n{theirs}\n--- ours:\n{ours}");
        }
    }

    private static string? Describe(OracleAnswer answer) => answer.Failure ?? answer.Print
        ?? $"{answer.Errors[0].Message} {answer.Errors[0].Locations[0].Source}";

    private static string? Describe(GraphQLError? error) => error is null ? null : $"{error.Message} {error.Locations[0]}";
}
