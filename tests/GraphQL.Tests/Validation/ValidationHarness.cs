using System.Text;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;
using PartyHub.GraphQL.Validation;

namespace PartyHub.GraphQL.Tests.Validation;

/// <summary>A document in, the errors of one rule out, each as "line:column ... message".</summary>
internal static class ValidationHarness
{
    public const string Sdl = """
        directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @stream(if: Boolean! = true, label: String, initialCount: Int! = 0) on FIELD
        directive @tag(name: String!) repeatable on QUERY | FIELD | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION
        directive @once on QUERY | FIELD
        scalar Anything
        enum Kind { COMMITTEE BRANCH }
        input MemberFilter { name: String ages: [Int!] kind: Kind isActive: Boolean! limit: Int! = 5 not: MemberFilter }
        input Key @oneOf { id: ID code: String }
        interface Node { id: ID! }
        interface Unit implements Node { id: ID! name(short: Boolean): String }
        type Organisation implements Node & Unit {
          id: ID!
          name(short: Boolean): String
          level: Int
          kind: Kind
          parent: Organisation
          children(first: Int!, after: String): [Organisation!]!
          members(filter: MemberFilter): [Member]
        }
        type Grid implements Node & Unit { id: ID! name(short: Boolean): String households: Int members(filter: MemberFilter): [Member] }
        type Member implements Node { id: ID! name: String! age: Int level: String organisation: Organisation! }
        union Found = Organisation | Member
        type Query {
          node(id: ID!): Node
          unit: Unit
          found: Found
          organisation(key: Key!): Organisation
          organisations(filter: MemberFilter, levels: [Int], first: Int = 10): [Organisation!]!
          member(id: ID, kind: Kind): Member
          anything(value: Anything): Anything
          flag(on: Boolean!, ratio: Float): Boolean
        }
        type Mutation { rename(id: ID!, name: String!): Organisation members: [Member] }
        type Subscription { renamed(id: ID): Organisation counted: Int members: [Member] }
        """;

    /// <summary>Everything is reported, with suggestions; no limits.</summary>
    public static ValidationOptions Everything { get; } = new()
    {
        MaxErrors = int.MaxValue,
        ShowsSuggestions = true,
        Limits = DocumentLimits.None,
    };

    public static GraphQLSchema Schema { get; } = SdlSchemaBuilder.Build(Sdl);

    public static void Accepts(string rule, string document) => Refuses(rule, document);

    public static void Refuses(string rule, string document, params string[] expected) => Assert.Equal(
        expected.Order(StringComparer.Ordinal),
        Validate(document, Everything).Where(error => error.Rule == rule).Select(Describe).Order(StringComparer.Ordinal));

    public static IReadOnlyList<GraphQLError> Validate(string document, ValidationOptions options) =>
        DocumentValidator.Validate(Schema, Parse(document), options);

    public static DocumentNode Parse(string document) =>
        Parser.TryParse(Encoding.UTF8.GetBytes(document), ParserLimits.Trusted, out var parsed, out var error)
            ? parsed
            : throw new FormatException(error.Message);

    private static string Describe(GraphQLError error) =>
        $"{string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}"))} {error.Message}";
}
