using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace PartyHub.GraphQL.Types;

/// <summary>Where a directive may stand (spec 3.13).</summary>
public enum DirectiveLocation
{
    Query,
    Mutation,
    Subscription,
    Field,
    FragmentDefinition,
    FragmentSpread,
    InlineFragment,
    VariableDefinition,
    Schema,
    Scalar,
    Object,
    FieldDefinition,
    ArgumentDefinition,
    Interface,
    Union,
    Enum,
    EnumValue,
    InputObject,
    InputFieldDefinition,
}

/// <summary>The specification's words for the locations.</summary>
public static partial class DirectiveLocationWords
{
    private static readonly FrozenDictionary<string, DirectiveLocation> BySpecName =
        Enum.GetValues<DirectiveLocation>().ToFrozenDictionary(l => l.SpecName(), StringComparer.Ordinal);

    /// <summary>The name as SDL has it, e.g. FIELD_DEFINITION.</summary>
    public static string SpecName(this DirectiveLocation location) => WordStart().Replace(location.ToString(), "_$0").ToUpperInvariant();

    /// <summary>The location of that name in SDL.</summary>
    public static bool TryParse(string specName, out DirectiveLocation location) => BySpecName.TryGetValue(specName, out location);

    internal static string SpecDescription(this DirectiveLocation location) => location switch
    {
        DirectiveLocation.Query => "Location adjacent to a query operation.",
        DirectiveLocation.Mutation => "Location adjacent to a mutation operation.",
        DirectiveLocation.Subscription => "Location adjacent to a subscription operation.",
        DirectiveLocation.Field => "Location adjacent to a field.",
        DirectiveLocation.FragmentDefinition => "Location adjacent to a fragment definition.",
        DirectiveLocation.FragmentSpread => "Location adjacent to a fragment spread.",
        DirectiveLocation.InlineFragment => "Location adjacent to an inline fragment.",
        DirectiveLocation.VariableDefinition => "Location adjacent to a variable definition.",
        DirectiveLocation.Schema => "Location adjacent to a schema definition.",
        DirectiveLocation.Scalar => "Location adjacent to a scalar definition.",
        DirectiveLocation.Object => "Location adjacent to an object type definition.",
        DirectiveLocation.FieldDefinition => "Location adjacent to a field definition.",
        DirectiveLocation.ArgumentDefinition => "Location adjacent to an argument definition.",
        DirectiveLocation.Interface => "Location adjacent to an interface definition.",
        DirectiveLocation.Union => "Location adjacent to a union definition.",
        DirectiveLocation.Enum => "Location adjacent to an enum definition.",
        DirectiveLocation.EnumValue => "Location adjacent to an enum value definition.",
        DirectiveLocation.InputObject => "Location adjacent to an input object type definition.",
        DirectiveLocation.InputFieldDefinition => "Location adjacent to an input object field definition.",
        _ => throw new ArgumentOutOfRangeException(nameof(location), location, "There are nineteen locations."),
    };

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
