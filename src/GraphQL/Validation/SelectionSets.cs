using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Validation;

internal static class SelectionSets
{
    /// <summary>The selections directly below a field or inline fragment.</summary>
    public static SelectionSetNode? SelectionSetOrNull(this SelectionNode selection) => selection switch
    {
        FieldNode field => field.SelectionSet,
        InlineFragmentNode inline => inline.SelectionSet,
        _ => null,
    };
}
