using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Types;

public sealed class SchemaValidatorTests
{
    [Theory]
    [InlineData("type Query { a: Int } type Empty", "Empty")]
    [InlineData("type Query { a: Int a: Int }", "Query.a")]
    [InlineData("type Query { a(x: Query): Int }", "Query.a(x:)")]
    [InlineData("type Query { a: In } input In { x: Int }", "Query.a")]
    [InlineData("type Query { __a: Int }", "Query.__a")]
    [InlineData("type Query { a(x: Int = \"no\"): Int }", "Query.a(x:)")]
    [InlineData("type Query { a(x: Int! @deprecated): Int }", "Query.a(x:)")]
    [InlineData("type Query { a: U } union U", "U")]
    [InlineData("type Query { a: U } union U = Query | Query", "U")]
    [InlineData("type Query { a: E } enum E", "E")]
    [InlineData("type Query { a: Int } interface I { x: Int } type T implements I { y: Int }", "T.x")]
    [InlineData("type Query { a: Int } interface I { x: Int! } type T implements I { x: Int }", "T.x")]
    [InlineData("type Query { a: Int } interface I { x(p: Int): Int } type T implements I { x(p: String): Int }", "T.x(p:)")]
    [InlineData("type Query { a: Int } interface I { x: Int } type T implements I { x(p: Int!): Int }", "T.x(p:)")]
    [InlineData("type Query { a: Int } interface I { x: Int } type T implements I { x: Int @deprecated }", "T.x")]
    [InlineData("type Query { a: Int } interface J { x: Int } interface I implements J { x: Int } type T implements I { x: Int }", "T")]
    [InlineData("type Query { a: Int } interface I implements I { x: Int }", "I")]
    [InlineData("type Query { a(x: A): Int } input A { b: B! } input B { a: A! }", "A B")]
    [InlineData("type Query { a(x: A): Int } input A { a: A = {} }", "A.a")]
    [InlineData("type Query { a(x: A): Int } input A @oneOf { b: Int! c: Int = 1 }", "A.b A.c")]
    [InlineData("schema { query: Query mutation: Query } type Query { a: Int }", "Query")]
    [InlineData("type Query { a: Int } directive @d(x: Query) on FIELD", "@d(x:)")]
    public void Finds_what_breaks_the_specification(string sdl, string coordinates) =>
        Assert.Equal(coordinates, string.Join(' ', SchemaValidator.Validate(SdlSchemaBuilder.Build(sdl)).Select(e => e.Coordinate)));

    [Theory]
    [InlineData("type Query { a(x: [Int!]! = [1], y: In = { z: A }): [[E!]]! } input In { z: E!, in: In, list: [In!] } enum E { A }")]
    [InlineData("type Query implements I & J { x: [Query!]! } interface J { x: [J] } interface I implements J { x: [J]! }")]
    [InlineData("type Query { a(x: One): Int } input One @oneOf { a: Int b: One }")]
    public void Accepts_what_the_specification_allows(string sdl) => Assert.Empty(SchemaValidator.Validate(SdlSchemaBuilder.Build(sdl)));

    [Fact]
    public void Tells_everything_at_once_with_the_class_that_declares_it()
    {
        var broken = new ObjectType("Query", null, () => [new("a b", BuiltInScalars.Int, null), new("c", new InputObjectType("In", null, () => []), null)]);
        var error = Assert.Throws<SchemaException>(() => SchemaValidator.RequireExecutable(new GraphQLSchema(broken)));
        Assert.Equal(5, error.Errors.Count);
        Assert.Contains("Query.a b (PartyHub.GraphQL.Tests.Types.SchemaValidatorTests): \"a b\" is not a name. Use letters", error.Message, StringComparison.Ordinal);
    }
}
