using System.Collections.Frozen;
using PartyHub.GraphQL;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;
using PartyHub.Model;
using PartyHub.Model.Scopes;

namespace PartyHub.Hub.OverHttp;

/// <summary>
/// What an analyst may ask for: organisations, and counts over their members; no row of a person, grid or venue, and no condition
/// or order by which such a row could be guessed from what comes back (security 4.3, Z9-Z12). What is not listed is refused.
/// </summary>
internal static class AnalystRule
{
    private static readonly FrozenSet<string> WholeTypes = FrozenSet.Create(
        StringComparer.Ordinal, "OrganisationConnection", "OrganisationEdge", "PageInfo", "Region", "Code", "CodeList", "Viewer", "SubtreeSummary", "StatisticCell");

    private static readonly FrozenSet<string> Fields = FrozenSet.Create(
        StringComparer.Ordinal,
        "Query.me", "Query.organisation", "Query.organisations", "Query.region", "Query.codeLists",
        "Organisation.id", "Organisation.code", "Organisation.name", "Organisation.shortName", "Organisation.kind", "Organisation.field", "Organisation.depth",
        "Organisation.parent", "Organisation.ancestors", "Organisation.children", "Organisation.descendants", "Organisation.region", "Organisation.subtree",
        "Organisation.memberStatistics");

    private static readonly FrozenSet<string> Conditions = FrozenSet.Create(StringComparer.Ordinal, "where", "order");

    /// <summary>Analyst and nothing more: another role that sees rows sees them with this one beside it too.</summary>
    public static bool Applies(Viewer viewer) => viewer.Roles is [Role.Analyst];

    /// <summary>A document that cannot be read is left to the engine, which says what is wrong with it.</summary>
    /// <exception cref="Refusal">FORBIDDEN, naming the field.</exception>
    public static void Require(GraphQLSchema schema, GraphQLRequest request, ParserLimits limits)
    {
        if (!Parser.TryParse(request.Document, limits, out var document, out _)) return;
        foreach (var definition in document.Definitions)
        {
            if (definition is OperationDefinitionNode operation) Check(schema, schema.GetRootType(operation.Operation), operation.SelectionSet);
            else if (definition is FragmentDefinitionNode fragment) Check(schema, schema.GetType(fragment.TypeCondition.Name.Value), fragment.SelectionSet);
        }
    }

    private static void Check(GraphQLSchema schema, NamedType? type, SelectionSetNode selections)
    {
        if (type is not CompositeType parent) return;
        foreach (var selection in selections.Selections)
        {
            if (selection is InlineFragmentNode inline) Check(schema, inline.TypeCondition is { } condition ? schema.GetType(condition.Name.Value) : parent, inline.SelectionSet);
            else if (selection is FieldNode field) Check(schema, parent, field);
        }
    }

    private static void Check(GraphQLSchema schema, CompositeType parent, FieldNode field)
    {
        if (schema.GetField(parent, field.Name.Value) is not { } definition) return;
        var coordinate = $"{parent.Name}.{field.Name.Value}";
        if (!IsListed(parent, field.Name.Value, coordinate)) throw Forbidden(coordinate);
        if (field.Arguments.FirstOrDefault(a => Conditions.Contains(a.Name.Value)) is { } argument) throw Forbidden($"{coordinate}({argument.Name.Value}:)");
        if (field.SelectionSet is { } selections) Check(schema, definition.Type.Named, selections);
    }

    private static bool IsListed(CompositeType parent, string name, string coordinate) =>
        name.StartsWith("__", StringComparison.Ordinal) || parent.Name.StartsWith("__", StringComparison.Ordinal) || WholeTypes.Contains(parent.Name) || Fields.Contains(coordinate);

    private static Refusal Forbidden(string coordinate) => new(
        "FORBIDDEN", $"分析员只能查看汇总,不能使用 {coordinate}。 · An analyst sees totals only and may not use {coordinate}.");
}
