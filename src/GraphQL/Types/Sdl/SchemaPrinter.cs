using System.Collections.Immutable;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Types;

/// <summary>
/// Writes a schema as SDL: directives and types by name, members in the order of their declaration, so that the same schema
/// always gives the same text and a change shows as the smallest difference.
/// </summary>
public static class SchemaPrinter
{
    private const string DefaultReason = "No longer supported";

    public static string Print(GraphQLSchema schema) => Printer.Print(ToDocument(schema)) + "\n";

    /// <summary>The schema as definitions, without what every schema has.</summary>
    public static DocumentNode ToDocument(GraphQLSchema schema)
    {
        var directives = schema.Directives.Where(d => !BuiltInDirectives.Specified.Contains(d)).OrderBy(d => d.Name, StringComparer.Ordinal).Select(Directive);
        var types = schema.Types.Where(t => !t.IsIntrospection && BuiltInScalars.Find(t.Name) is null).OrderBy(t => t.Name, StringComparer.Ordinal).Select(Type);
        return new(SourceText.Empty, [.. Schema(schema), .. directives, .. types], default);
    }

    /// <summary>Only when it says more than the usual names do.</summary>
    private static IEnumerable<DefinitionNode> Schema(GraphQLSchema schema)
    {
        (OperationType Operation, ObjectType? Type)[] roots =
            [(OperationType.Query, schema.QueryType), (OperationType.Mutation, schema.MutationType), (OperationType.Subscription, schema.SubscriptionType)];
        var isUsual = roots.All(r => r.Type?.Name == r.Operation.ToString() || (r.Type is null && schema.GetType(r.Operation.ToString()) is null));
        if (isUsual && schema.Description is null)
            return [];
        return [new SchemaDefinitionNode(false, Text(schema.Description), [],
            [.. from root in roots where root.Type is not null select new OperationTypeDefinitionNode(root.Operation, Named(root.Type), default)], default)];
    }

    private static TypeDefinitionNode Type(NamedType type) => type switch
    {
        ScalarType scalar => new ScalarTypeDefinitionNode(
            false, Text(type.Description), Name(type.Name), scalar.SpecifiedByUrl is { } url ? [Directive("specifiedBy", "url", url)] : [], default),
        ObjectType fielded => new ObjectTypeDefinitionNode(false, Text(type.Description), Name(type.Name), [.. fielded.Interfaces.Select(Named)], [], Fields(fielded), default),
        InterfaceType fielded => new InterfaceTypeDefinitionNode(false, Text(type.Description), Name(type.Name), [.. fielded.Interfaces.Select(Named)], [], Fields(fielded), default),
        UnionType union => new UnionTypeDefinitionNode(false, Text(type.Description), Name(type.Name), [], [.. union.Types.Select(Named)], default),
        EnumType enumType => new EnumTypeDefinitionNode(false, Text(type.Description), Name(type.Name), [],
            [.. enumType.Values.Select(v => new EnumValueDefinitionNode(Text(v.Description), Name(v.Name), Deprecated(v.DeprecationReason), default))], default),
        InputObjectType input => new InputObjectTypeDefinitionNode(
            false, Text(type.Description), Name(type.Name), input.IsOneOf ? [new DirectiveNode(Name("oneOf"), [], default)] : [], [.. input.Fields.Select(InputValue)], default),
        _ => throw new InvalidOperationException($"{type.Name} is a type of an unknown kind."),
    };

    private static ImmutableArray<FieldDefinitionNode> Fields(FieldedType type) => [.. type.Fields.Select(field => new FieldDefinitionNode(
        Text(field.Description), Name(field.Name), [.. field.Arguments.Select(InputValue)], Reference(field.Type), Deprecated(field.DeprecationReason), default))];

    private static InputValueDefinitionNode InputValue(InputValueDefinition input) =>
        new(Text(input.Description), Name(input.Name), Reference(input.Type), input.DefaultValue, Deprecated(input.DeprecationReason), default);

    private static DirectiveDefinitionNode Directive(DirectiveDefinition directive) => new(
        Text(directive.Description), Name(directive.Name), [.. directive.Arguments.Select(InputValue)], directive.IsRepeatable,
        [.. directive.Locations.Select(l => Name(l.SpecName()))], default);

    private static ImmutableArray<DirectiveNode> Deprecated(string? reason) => reason switch
    {
        null => [],
        DefaultReason => [new DirectiveNode(Name("deprecated"), [], default)],
        _ => [Directive("deprecated", "reason", reason)],
    };

    private static DirectiveNode Directive(string name, string argument, string value) =>
        new(Name(name), [new ArgumentNode(Name(argument), new StringValueNode(value, false, default), default)], default);

    private static TypeNode Reference(GraphQLType type) => type switch
    {
        NonNullType nonNull => new NonNullTypeNode(Reference(nonNull.OfType), default),
        ListType list => new ListTypeNode(Reference(list.OfType), default),
        _ => Named(type.Named),
    };

    private static NamedTypeNode Named(NamedType type) => new(Name(type.Name), default);

    private static NameNode Name(string name) => new(name, default);

    private static StringValueNode? Text(string? description) => description is null ? null : new(description, true, default);
}
