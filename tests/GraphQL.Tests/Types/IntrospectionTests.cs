using PartyHub.GraphQL.Tests.Execution;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Types;

public sealed class IntrospectionTests
{
    private readonly GraphQLSchema schema = SdlSchemaBuilder.Build(
        """
        directive @mark(a: Int, old: Int @deprecated) repeatable on FIELD
        type Query { a(in: One, old: Int = 7 @deprecated(reason: "x")): [E!]! b: Url @deprecated }
        enum E { A B @deprecated }
        input One @oneOf { x: Int y: Int @deprecated }
        scalar Url @specifiedBy(url: "https://url.spec.whatwg.org/")
        interface I { i: Int } type T implements I { i: Int } union U = T | Query
        """,
        Answer.FromDictionaries());

    [Theory]
    [InlineData("""{ __type(name: "Url") { kind name specifiedByURL isOneOf ofType { name } fields { name } } }""", """{"kind":"SCALAR","name":"Url","specifiedByURL":"https://url.spec.whatwg.org/","isOneOf":null,"ofType":null,"fields":null}""")]
    [InlineData("""{ __type(name: "One") { kind isOneOf inputFields { name } all: inputFields(includeDeprecated: true) { name isDeprecated deprecationReason } } }""", """{"kind":"INPUT_OBJECT","isOneOf":true,"inputFields":[{"name":"x"}],"all":[{"name":"x","isDeprecated":false,"deprecationReason":null},{"name":"y","isDeprecated":true,"deprecationReason":"No longer supported"}]}""")]
    [InlineData("""{ __type(name: "E") { enumValues(includeDeprecated: true) { name isDeprecated } e: enumValues { name } } }""", """{"enumValues":[{"name":"A","isDeprecated":false},{"name":"B","isDeprecated":true}],"e":[{"name":"A"}]}""")]
    [InlineData("""{ __type(name: "U") { kind possibleTypes { name interfaces { name } } } }""", """{"kind":"UNION","possibleTypes":[{"name":"T","interfaces":[{"name":"I"}]},{"name":"Query","interfaces":[]}]}""")]
    [InlineData("""{ __type(name: "Query") { fields { name type { kind ofType { kind ofType { kind ofType { kind name } } } } args(includeDeprecated: true) { name defaultValue deprecationReason type { name } } } } }""", """{"fields":[{"name":"a","type":{"kind":"NON_NULL","ofType":{"kind":"LIST","ofType":{"kind":"NON_NULL","ofType":{"kind":"ENUM","name":"E"}}}},"args":[{"name":"in","defaultValue":null,"deprecationReason":null,"type":{"name":"One"}},{"name":"old","defaultValue":"7","deprecationReason":"x","type":{"name":"Int"}}]}]}""")]
    [InlineData("""{ __type(name: "Nothing") { name } }""", "null")]
    public async Task Answers_about_a_type(string document, string expected) =>
        Assert.Equal("{\"data\":{\"__type\":" + expected + "}}", await Answer.To(schema, document));

    [Fact]
    public async Task Tells_the_directives() =>
        Assert.Contains(
            """{"name":"mark","isRepeatable":true,"locations":["FIELD"],"args":[{"name":"a"}]}""",
            await Answer.To(schema, "{ __schema { directives { name isRepeatable locations args { name } } } }"),
            StringComparison.Ordinal);

    [Fact]
    public async Task Answers_again_from_bytes()
    {
        var engine = new GraphQLEngine(schema, Answer.Options);
        var first = await Answer.To(engine, "{ __schema { queryType { name } } __typename }");
        Assert.Equal("""{"data":{"__schema":{"queryType":{"name":"Query"}},"__typename":"Query"}}""", first);
        Assert.Equal(first, await Answer.To(engine, "{ __schema { queryType { name } } __typename }"));
    }
}
