using System.Collections.Immutable;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Types;

/// <summary>Makes a schema from type definitions and extensions in SDL.</summary>
public sealed class SdlSchemaBuilder
{
    private readonly Dictionary<string, NamedType> types = new(StringComparer.Ordinal);
    private readonly List<TypeSystemDefinitionNode> definitions;
    private readonly SdlBindings bindings;

    private SdlSchemaBuilder(DocumentNode document, SdlBindings bindings)
    {
        definitions = [.. document.Definitions.OfType<TypeSystemDefinitionNode>()];
        this.bindings = bindings;
        foreach (var scalar in BuiltInScalars.All.Concat(bindings.Scalars))
            types[scalar.Name] = scalar;
    }

    /// <summary>Throws <see cref="SchemaException"/> when a type that is referred to is missing, or the query type is.</summary>
    public static GraphQLSchema Build(string sdl, SdlBindings? bindings = null) => Build(Parser.ParseDocument(sdl), bindings);

    /// <inheritdoc cref="Build(string, SdlBindings)"/>
    public static GraphQLSchema Build(DocumentNode document, SdlBindings? bindings = null) => new SdlSchemaBuilder(document, bindings ?? new()).Build();

    private GraphQLSchema Build()
    {
        foreach (var group in definitions.OfType<TypeDefinitionNode>().GroupBy(d => d.Name.Value, StringComparer.Ordinal))
            types.TryAdd(group.Key, BuildType(group.OrderBy(d => d.IsExtension).ToList()));
        var schemaNodes = definitions.OfType<SchemaDefinitionNode>().ToList();
        var roots = schemaNodes.SelectMany(s => s.OperationTypes).ToLookup(o => o.Operation, o => o.Type.Name.Value);
        return new(
            Root(OperationType.Query) ?? throw Missing("schema", "query root type"),
            Root(OperationType.Mutation),
            Root(OperationType.Subscription),
            types.Values.Where(t => BuiltInScalars.Find(t.Name) is null && definitions.OfType<TypeDefinitionNode>().Any(d => d.Name.Value == t.Name)),
            [.. definitions.OfType<DirectiveDefinitionNode>().Select(BuildDirective)],
            schemaNodes.Select(s => s.Description?.Value).FirstOrDefault(d => d is not null));

        ObjectType? Root(OperationType operation)
        {
            var name = roots[operation].FirstOrDefault() ?? (schemaNodes.Exists(s => !s.IsExtension) ? null : operation.ToString());
            return name is null ? null : types.GetValueOrDefault(name) as ObjectType;
        }
    }

    private NamedType BuildType(List<TypeDefinitionNode> nodes)
    {
        var (name, description) = (nodes[0].Name.Value, nodes[0].Description?.Value);
        return nodes[0] switch
        {
            ScalarTypeDefinitionNode => new JsonScalar(name, description, Argument(nodes.SelectMany(n => n.Directives), "specifiedBy", "url")),
            ObjectTypeDefinitionNode => new ObjectType(name, description, () => Fields(name, nodes.OfType<ObjectTypeDefinitionNode>().SelectMany(n => n.Fields)))
            {
                Implements = () => nodes.OfType<ObjectTypeDefinitionNode>().SelectMany(n => n.Interfaces).Select(i => Find<InterfaceType>(i, name)),
            },
            InterfaceTypeDefinitionNode => new InterfaceType(name, description, () => Fields(name, nodes.OfType<InterfaceTypeDefinitionNode>().SelectMany(n => n.Fields)))
            {
                Implements = () => nodes.OfType<InterfaceTypeDefinitionNode>().SelectMany(n => n.Interfaces).Select(i => Find<InterfaceType>(i, name)),
                ResolveType = bindings.ResolveType,
            },
            UnionTypeDefinitionNode => new UnionType(
                name, description, () => nodes.OfType<UnionTypeDefinitionNode>().SelectMany(n => n.Types).Select(t => Find<ObjectType>(t, name)))
            {
                ResolveType = bindings.ResolveType,
            },
            EnumTypeDefinitionNode => new EnumType(name, description, nodes.OfType<EnumTypeDefinitionNode>().SelectMany(n => n.Values).Select(BuildEnumValue)),
            InputObjectTypeDefinitionNode => new InputObjectType(
                name, description, () => nodes.OfType<InputObjectTypeDefinitionNode>().SelectMany(n => n.Fields).Select(f => BuildInputField(f, name)))
            {
                IsOneOf = nodes.SelectMany(n => n.Directives).Any(d => d.Name.Value == "oneOf"),
            },
            _ => throw new InvalidOperationException($"{nodes[0].Kind} does not define a type."),
        };
    }

    private IEnumerable<FieldDefinition> Fields(string typeName, IEnumerable<FieldDefinitionNode> nodes) => nodes.Select(node =>
        new FieldDefinition(node.Name.Value, Resolve(node.Type, $"{typeName}.{node.Name.Value}"), bindings.Kind(typeName, node.Name.Value), node.Description?.Value)
        {
            Arguments = Arguments(node.Arguments, $"{typeName}.{node.Name.Value}"),
            DeprecationReason = DeprecationOf(node.Directives),
            PageSize = bindings.PageSize(typeName, node.Name.Value),
            Subscribe = bindings.Subscribe(node.Name.Value),
        });

    private ArgumentDefinition[] Arguments(ImmutableArray<InputValueDefinitionNode> nodes, string owner) => [.. nodes.Select(node =>
        new ArgumentDefinition(node.Name.Value, Resolve(node.Type, $"{owner}({node.Name.Value}:)"), node.Description?.Value)
        {
            DefaultValue = node.DefaultValue,
            DeprecationReason = DeprecationOf(node.Directives),
        })];

    private InputFieldDefinition BuildInputField(InputValueDefinitionNode node, string owner) =>
        new(node.Name.Value, Resolve(node.Type, $"{owner}.{node.Name.Value}"), node.Description?.Value)
        {
            DefaultValue = node.DefaultValue,
            DeprecationReason = DeprecationOf(node.Directives),
        };

    private static EnumValueDefinition BuildEnumValue(EnumValueDefinitionNode node) =>
        new(node.Name.Value, node.Description?.Value) { DeprecationReason = DeprecationOf(node.Directives) };

    private DirectiveDefinition BuildDirective(DirectiveDefinitionNode node) => new(
        node.Name.Value,
        node.Description?.Value,
        [.. node.Locations.Select(l => DirectiveLocationWords.TryParse(l.Value, out var location) ? location : throw Missing($"@{node.Name.Value}", $"location {l.Value}"))],
        Arguments(node.Arguments, $"@{node.Name.Value}"))
    {
        IsRepeatable = node.IsRepeatable,
    };

    private GraphQLType Resolve(TypeNode node, string owner) =>
        TypeReference.Resolve(node, types.GetValueOrDefault) ?? throw Missing(owner, $"type \"{node.NamedType.Name.Value}\"");

    private T Find<T>(NamedTypeNode node, string owner) where T : NamedType =>
        types.GetValueOrDefault(node.Name.Value) as T ?? throw Missing(owner, $"type \"{node.Name.Value}\" of the kind needed");

    private static string? DeprecationOf(IEnumerable<DirectiveNode> directives)
    {
        var isDeprecated = directives.Any(d => d.Name.Value == "deprecated");
        return isDeprecated ? Argument(directives, "deprecated", "reason") ?? "No longer supported" : null;
    }

    private static string? Argument(IEnumerable<DirectiveNode> directives, string directive, string argument) =>
        (directives.FirstOrDefault(d => d.Name.Value == directive)?.Arguments.FirstOrDefault(a => a.Name.Value == argument)?.Value as StringValueNode)?.Value;

    private static SchemaException Missing(string coordinate, string what) =>
        new([new SchemaError(coordinate, $"There is no {what}.", "Define it in the SDL.")]);
}
