using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Types;

/// <summary>The types and fields through which a schema answers questions about itself (spec 4).</summary>
public static class Introspection
{
    private static readonly ObjectType TypeType = new("__Type", "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.", TypeFields);

    private static readonly EnumType TypeKindType = new("__TypeKind", "An enum describing what kind of type a given `__Type` is.",
    [
        new("SCALAR", "Indicates this type is a scalar."),
        new("OBJECT", "Indicates this type is an object. `fields` and `interfaces` are valid fields."),
        new("INTERFACE", "Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."),
        new("UNION", "Indicates this type is a union. `possibleTypes` is a valid field."),
        new("ENUM", "Indicates this type is an enum. `enumValues` is a valid field."),
        new("INPUT_OBJECT", "Indicates this type is an input object. `inputFields` is a valid field."),
        new("LIST", "Indicates this type is a list. `ofType` is a valid field."),
        new("NON_NULL", "Indicates this type is a non-null. `ofType` is a valid field."),
    ]);

    private static readonly ObjectType InputValueType = new("__InputValue", "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.", () =>
    [
        Field<InputValueDefinition>("name", !BuiltInScalars.String, v => v.Name),
        Field<InputValueDefinition>("description", BuiltInScalars.String, v => v.Description),
        Field<InputValueDefinition>("type", !TypeType, v => v.Type),
        Field<InputValueDefinition>("defaultValue", BuiltInScalars.String, v => v.DefaultValue is { } value ? Printer.Print(value) : null, "A GraphQL-formatted string representing the default value for this input value."),
        Field<InputValueDefinition>("isDeprecated", !BuiltInScalars.Boolean, v => v.DeprecationReason is not null),
        Field<InputValueDefinition>("deprecationReason", BuiltInScalars.String, v => v.DeprecationReason),
    ]);

    private static readonly ObjectType FieldType = new("__Field", "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.", () =>
    [
        Field<FieldDefinition>("name", !BuiltInScalars.String, f => f.Name),
        Field<FieldDefinition>("description", BuiltInScalars.String, f => f.Description),
        Deprecable<FieldDefinition, ArgumentDefinition>("args", !ListOf(InputValueType), f => f.Arguments, a => a.DeprecationReason),
        Field<FieldDefinition>("type", !TypeType, f => f.Type),
        Field<FieldDefinition>("isDeprecated", !BuiltInScalars.Boolean, f => f.DeprecationReason is not null),
        Field<FieldDefinition>("deprecationReason", BuiltInScalars.String, f => f.DeprecationReason),
    ]);

    private static readonly ObjectType EnumValueType = new("__EnumValue", "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.", () =>
    [
        Field<EnumValueDefinition>("name", !BuiltInScalars.String, v => v.Name),
        Field<EnumValueDefinition>("description", BuiltInScalars.String, v => v.Description),
        Field<EnumValueDefinition>("isDeprecated", !BuiltInScalars.Boolean, v => v.DeprecationReason is not null),
        Field<EnumValueDefinition>("deprecationReason", BuiltInScalars.String, v => v.DeprecationReason),
    ]);

    private static readonly EnumType DirectiveLocationType = new(
        "__DirectiveLocation",
        "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.",
        Enum.GetValues<DirectiveLocation>().Select(l => new EnumValueDefinition(l.SpecName(), l.SpecDescription(), l)));

    private static readonly ObjectType DirectiveType = new("__Directive", "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.", () =>
    [
        Field<DirectiveDefinition>("name", !BuiltInScalars.String, d => d.Name),
        Field<DirectiveDefinition>("description", BuiltInScalars.String, d => d.Description),
        Field<DirectiveDefinition>("isRepeatable", !BuiltInScalars.Boolean, d => d.IsRepeatable),
        Field<DirectiveDefinition>("locations", !ListOf(DirectiveLocationType), d => d.Locations),
        Deprecable<DirectiveDefinition, ArgumentDefinition>("args", !ListOf(InputValueType), d => d.Arguments, a => a.DeprecationReason),
    ]);

    internal static ObjectType SchemaType { get; } = new("__Schema", "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.", () =>
    [
        Field<GraphQLSchema>("description", BuiltInScalars.String, s => s.Description),
        Field<GraphQLSchema>("types", !ListOf(TypeType), s => s.Types, "A list of all types supported by this server."),
        Field<GraphQLSchema>("queryType", !TypeType, s => s.QueryType, "The type that query operations will be rooted at."),
        Field<GraphQLSchema>("mutationType", TypeType, s => s.MutationType, "If this server supports mutation, the type that mutation operations will be rooted at."),
        Field<GraphQLSchema>("subscriptionType", TypeType, s => s.SubscriptionType, "If this server support subscription, the type that subscription operations will be rooted at."),
        Field<GraphQLSchema>("directives", !ListOf(DirectiveType), s => s.Directives, "A list of all directives supported by this server."),
    ]);

    /// <summary><c>__schema</c>, on the query root.</summary>
    internal static FieldDefinition SchemaField { get; } = new(
        "__schema", !SchemaType, new ResolverField(Resolve.Once(context => context.Execution.Schema)), "Access the current type schema of this server.");

    /// <summary><c>__type</c>, on the query root.</summary>
    internal static FieldDefinition TypeField { get; } = new(
        "__type", TypeType,
        new ResolverField(Resolve.Once(context => context.Execution.Schema.GetType(context.Arguments.Get<string>("name") ?? ""))),
        "Request the type information of a single type.")
    {
        Arguments = [new("name", !BuiltInScalars.String)],
    };

    /// <summary><c>__typename</c>, on every composite type. It needs no source: the plan knows the type.</summary>
    internal static FieldDefinition TypeNameField { get; } = new("__typename", !BuiltInScalars.String, null, "The name of the current Object type at runtime.");

    /// <summary>The introspection type of that name.</summary>
    internal static NamedType? Find(string name) => Types.FirstOrDefault(t => t.Name == name);

    /// <summary>Claims that the field is one that asks about the schema and not about data.</summary>
    internal static bool IsSchemaQuestion(FieldDefinition field) => ReferenceEquals(field, SchemaField) || ReferenceEquals(field, TypeField);

    private static IReadOnlyList<NamedType> Types => [SchemaType, TypeType, TypeKindType, FieldType, InputValueType, EnumValueType, DirectiveType, DirectiveLocationType];

    private static IEnumerable<FieldDefinition> TypeFields() =>
    [
        Field<GraphQLType>("kind", !TypeKindType, KindOf),
        Field<GraphQLType>("name", BuiltInScalars.String, t => (t as NamedType)?.Name),
        Field<GraphQLType>("description", BuiltInScalars.String, t => (t as NamedType)?.Description),
        Field<GraphQLType>("specifiedByURL", BuiltInScalars.String, t => (t as ScalarType)?.SpecifiedByUrl),
        Deprecable<GraphQLType, FieldDefinition>("fields", ListOf(FieldType), t => (t as FieldedType)?.Fields, f => f.DeprecationReason),
        Field<GraphQLType>("interfaces", ListOf(TypeType), t => (t as FieldedType)?.Interfaces),
        new("possibleTypes", ListOf(TypeType), new ResolverField(Resolve.Each<GraphQLType>(
            (t, context) => t is CompositeType { IsAbstract: true } type ? context.Execution.Schema.GetPossibleTypes(type) : null))),
        Deprecable<GraphQLType, EnumValueDefinition>("enumValues", ListOf(EnumValueType), t => (t as EnumType)?.Values, v => v.DeprecationReason),
        Deprecable<GraphQLType, InputFieldDefinition>("inputFields", ListOf(InputValueType), t => (t as InputObjectType)?.Fields, f => f.DeprecationReason),
        Field<GraphQLType>("ofType", TypeType, t => t switch { ListType list => list.OfType, NonNullType nonNull => nonNull.OfType, _ => null }),
        Field<GraphQLType>("isOneOf", BuiltInScalars.Boolean, t => (t as InputObjectType)?.IsOneOf),
    ];

    private static string KindOf(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        NonNullType => "NON_NULL",
        _ => throw new InvalidOperationException($"{type} is of none of the kinds of section 4.2.2."),
    };

    private static FieldDefinition Field<TParent>(string name, GraphQLType type, Func<TParent, object?> value, string? description = null) =>
        new(name, type, new ResolverField(Resolve.Each(value)), description);

    private static FieldDefinition Deprecable<TParent, TItem>(
        string name, GraphQLType type, Func<TParent, IEnumerable<TItem>?> items, Func<TItem, string?> deprecationReason) =>
        new(name, type, new ResolverField(Resolve.Each<TParent>((parent, context) =>
            context.Arguments.Get<bool>("includeDeprecated") ? items(parent) : items(parent)?.Where(i => deprecationReason(i) is null))))
        {
            Arguments = [new("includeDeprecated", !BuiltInScalars.Boolean) { DefaultValue = new BooleanValueNode(false, default) }],
        };

    private static ListType ListOf(GraphQLType item) => new(!item);
}
