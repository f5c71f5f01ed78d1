using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Tests.Language;

public sealed class PrinterTests
{
    private const string Executable = """"
        "A query"
        query Find($id: [ID!]! = ["1"] @tag(name: "v"), $n: Int) @once {
          alias: field(first: 2.5e-3, text: "a\tb é") @include(if: $n) {
            ...F @defer(label: "x")
            ... on T @skip(if: false) {
              id
            }
            ... {
              id
            }
          }
          longer(
            filter: {name: "a name that takes much room", tags: [RED, GREEN, null]}
            another: "argument that makes the line too long"
          )
        }

        mutation {
          save(text: """
          first
            second \"""quoted\"""
          """)
        }

        subscription S {
          changed
        }

        fragment F on T @tag(name: "f") {
          id
        }
        """";

    private const string TypeSystem = """"
        """The schema"""
        schema @a {
          query: Query
          mutation: Mutation
        }

        extend schema @b

        "A date"
        scalar Date @specifiedBy(url: "https://example.org/date")

        type A implements B & C @d {
          "A field"
          f(
            """
            A description of
            two lines
            """
            x: Int = 1 @e
            y: [String!]
          ): A! @deprecated(reason: "old")
          g(x: Int): Int
        }

        extend type A {
          h: Int
        }

        interface B implements C {
          f: Int
        }

        union U @g = A | B

        enum E {
          "first"
          ONE @h
          TWO
        }

        input I @oneOf {
          a: Int = 1
          b: [Int]
        }

        extend input I @i

        directive @tag(name: String! = "a") repeatable on FIELD | QUERY
        """";

    [Theory]
    [InlineData(Executable)]
    [InlineData(TypeSystem)]
    public void Canonical_text_stays_as_it_is(string text) => Assert.Equal(text, Printer.Print(Parser.ParseDocument(text)));

    [Fact]
    public void A_query_of_selections_only_takes_the_short_form() =>
        Assert.Equal("{\n  a\n}", Printer.Print(Parser.ParseDocument("query { a }")));

    [Theory]
    [InlineData("1")]
    [InlineData("-1.5e3")]
    [InlineData("\"\\u0000\\u001F\\u007F\\u009F\\\\\\\"\\n\"")]
    [InlineData("{a: [1, $b, {c: null}], d: ENUM, e: true, f: {}, g: []}")]
    [InlineData("\"\"\"  starts with a space\"\"\"")]
    public void Canonical_values_stay_as_they_are(string text) => Assert.Equal(text, Printer.Print(Parser.ParseValue(text)));

    [Theory]
    [InlineData("Int")]
    [InlineData("[[Int!]]!")]
    public void Types_stay_as_they_are(string text) => Assert.Equal(text, Printer.Print(Parser.ParseType(text)));
}
