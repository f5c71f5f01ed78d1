using System.Collections.Immutable;

namespace PartyHub.GraphQL.Language;

/// <content>Section 3: definitions of the type system and their extensions.</content>
public static partial class Printer
{
    private static string TypeSystemNode(SyntaxNode node) => node switch
    {
        SchemaDefinitionNode schema => Definition(schema, "schema", "", Block(schema.OperationTypes)),
        OperationTypeDefinitionNode operation => $"{Keyword(operation.Operation)}: {operation.Type}",
        ScalarTypeDefinitionNode type => Definition(type, "scalar", type.Name.Value, ""),
        ObjectTypeDefinitionNode type =>
            Definition(type, "type", Words(type.Name.Value, Implements(type.Interfaces)), Block(type.Fields)),
        InterfaceTypeDefinitionNode type =>
            Definition(type, "interface", Words(type.Name.Value, Implements(type.Interfaces)), Block(type.Fields)),
        UnionTypeDefinitionNode type => Definition(type, "union", type.Name.Value, Members(type.Types)),
        EnumTypeDefinitionNode type => Definition(type, "enum", type.Name.Value, Block(type.Values)),
        InputObjectTypeDefinitionNode type => Definition(type, "input", type.Name.Value, Block(type.Fields)),
        DirectiveDefinitionNode directive => DirectiveDefinition(directive),
        FieldDefinitionNode definition => Described(
            definition.Description,
            Words($"{definition.Name}{Items(definition.Arguments, "\n  ")}: {definition.Type}", Directives(definition.Directives))),
        InputValueDefinitionNode definition => Described(
            definition.Description,
            Words($"{definition.Name}: {definition.Type}", Default(definition.DefaultValue), Directives(definition.Directives))),
        EnumValueDefinitionNode value => Described(value.Description, Words(value.Name.Value, Directives(value.Directives))),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node.Kind, "A kind of syntax node without a notation."),
    };

    private static string Definition(TypeSystemDefinitionNode node, string keyword, string name, string body) => Described(
        node.Description,
        Words(node.IsExtension ? "extend" : "", keyword, name, Directives(node.Directives), body));

    private static string Implements(ImmutableArray<NamedTypeNode> interfaces) =>
        interfaces.IsEmpty ? "" : $"implements {string.Join(" & ", interfaces)}";

    private static string Members(ImmutableArray<NamedTypeNode> types) =>
        types.IsEmpty ? "" : $"= {string.Join(" | ", types)}";

    private static string DirectiveDefinition(DirectiveDefinitionNode node)
    {
        var repeatable = node.IsRepeatable ? "repeatable" : "";
        var head = $"directive @{node.Name}{Items(node.Arguments, "\n  ")}";
        return Described(node.Description, Words(head, repeatable, $"on {string.Join(" | ", node.Locations)}"));
    }
}
