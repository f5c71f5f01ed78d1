using System.Text;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Tests.Language;

public sealed class ParserTests
{
    [Theory]
    [InlineData("", "Syntax Error: Unexpected <EOF>.", 1, 1)]
    [InlineData("{", "Syntax Error: Expected Name, found <EOF>.", 1, 2)]
    [InlineData("\n      { ...MissingOn }\n      fragment MissingOn Type", "Syntax Error: Expected \"on\", found Name \"Type\".", 3, 26)]
    [InlineData("{ field: {} }", "Syntax Error: Expected Name, found \"{\".", 1, 10)]
    [InlineData("notAnOperation Foo { field }", "Syntax Error: Unexpected Name \"notAnOperation\".", 1, 1)]
    [InlineData("...", "Syntax Error: Unexpected \"...\".", 1, 1)]
    [InlineData("{ \"\" ", "Syntax Error: Expected Name, found String \"\".", 1, 3)]
    [InlineData("query Foo($x: Complex = { a: { b: [ $bar ] } }) { field }", "Syntax Error: Unexpected variable \"$bar\" in constant value.", 1, 37)]
    [InlineData("fragment on on on { on }", "Syntax Error: Unexpected Name \"on\".", 1, 10)]
    [InlineData("{ ...on }", "Syntax Error: Expected Name, found \"}\".", 1, 9)]
    [InlineData("\"why\" { a }", "Syntax Error: Unexpected description, descriptions are not supported on shorthand queries.", 1, 1)]
    [InlineData("\"why\" extend type A { a: Int }", "Syntax Error: Unexpected description, only GraphQL definitions support descriptions.", 1, 1)]
    [InlineData("extend type Hello", "Syntax Error: Unexpected <EOF>.", 1, 18)]
    [InlineData("enum E { A true }", "Syntax Error: Name \"true\" is reserved and cannot be used for an enum value.", 1, 12)]
    [InlineData("directive @foo on FIELD | NOWHERE", "Syntax Error: Unexpected Name \"NOWHERE\".", 1, 27)]
    public void Says_what_it_found_and_what_it_expected(string text, string message, int line, int column)
    {
        Assert.False(Parser.TryParse(Encoding.UTF8.GetBytes(text), ParserLimits.Default, out _, out var error));
        Assert.Equal(message, error.Message);
        Assert.Equal(GraphQLErrorCode.ParseFailed, error.Code);
        Assert.Equal([new SourceLocation(line, column)], error.Locations);
    }

    [Fact]
    public void Reads_an_operation_with_all_its_parts()
    {
        var document = Parser.ParseDocument("""
            "An operation"
            query Find("the id" $id: [ID!]! = ["1"] @v, $n: Int) @d(a: {b: 1.5e3, c: [$n, null, true, ENUM]}) {
              alias: field(first: 2) @include(if: $n) { ...F, ... on T { id } ... { id } }
            }
            fragment F on T { id }
            """);
        var operation = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]);
        Assert.Equal("An operation", operation.Description?.Value);
        Assert.Equal("[ID!]!", operation.VariableDefinitions[0].Type.ToString());
        Assert.Equal("the id", operation.VariableDefinitions[0].Description?.Value);
        var field = Assert.IsType<FieldNode>(operation.SelectionSet.Selections[0]);
        Assert.Equal("alias", field.ResponseName);
        Assert.Equal(new SourceLocation(3, 3), document.LocationOf(field));
        Assert.Collection(
            field.SelectionSet?.Selections ?? [],
            spread => Assert.Equal("F", Assert.IsType<FragmentSpreadNode>(spread).Name.Value),
            inline => Assert.Equal("T", Assert.IsType<InlineFragmentNode>(inline).TypeCondition?.Name.Value),
            inline => Assert.Null(Assert.IsType<InlineFragmentNode>(inline).TypeCondition));
        Assert.IsType<FragmentDefinitionNode>(document.Definitions[1]);
    }

    [Fact]
    public void Gives_each_node_the_bytes_it_was_read_from()
    {
        var document = Parser.ParseDocument("{ a { b } } # end");
        var operation = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]);
        Assert.Equal(new Location(0, 11), operation.Location);
        Assert.Equal(new Location(2, 9), operation.SelectionSet.Selections[0].Location);
    }
}
