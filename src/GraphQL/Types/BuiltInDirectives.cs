using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Types;

/// <summary>The directives of the specification (3.13), and those of incremental delivery, which a schema has only when it lists them.</summary>
public static class BuiltInDirectives
{
    public static DirectiveDefinition Include { get; } = new(
        "include",
        "Directs the executor to include this field or fragment only when the `if` argument is true.",
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        [new("if", !BuiltInScalars.Boolean, "Included when true.")]);

    public static DirectiveDefinition Skip { get; } = new(
        "skip",
        "Directs the executor to skip this field or fragment when the `if` argument is true.",
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        [new("if", !BuiltInScalars.Boolean, "Skipped when true.")]);

    public static DirectiveDefinition Deprecated { get; } = new(
        "deprecated",
        "Marks an element of a GraphQL schema as no longer supported.",
        [DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition, DirectiveLocation.InputFieldDefinition, DirectiveLocation.EnumValue],
        [
            new("reason", !BuiltInScalars.String, "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).")
            {
                DefaultValue = new StringValueNode("No longer supported", false, default),
            },
        ]);

    public static DirectiveDefinition SpecifiedBy { get; } = new(
        "specifiedBy",
        "Exposes a URL that specifies the behavior of this scalar.",
        [DirectiveLocation.Scalar],
        [new("url", !BuiltInScalars.String, "The URL that specifies the behavior of this scalar.")]);

    public static DirectiveDefinition OneOf { get; } = new(
        "oneOf", "Indicates exactly one field must be supplied and this field must not be `null`.", [DirectiveLocation.InputObject]);

    public static DirectiveDefinition Defer { get; } = new(
        "defer",
        "Directs the executor to defer this fragment when the `if` argument is true or undefined.",
        [DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        [
            new("if", !BuiltInScalars.Boolean, "Deferred when true or undefined.") { DefaultValue = new BooleanValueNode(true, default) },
            new("label", BuiltInScalars.String, "Unique name"),
        ]);

    public static DirectiveDefinition Stream { get; } = new(
        "stream",
        "Directs the executor to stream plural fields when the `if` argument is true or undefined.",
        [DirectiveLocation.Field],
        [
            new("initialCount", !BuiltInScalars.Int, "Number of items to return immediately") { DefaultValue = new IntValueNode("0", default) },
            new("if", !BuiltInScalars.Boolean, "Stream when true or undefined.") { DefaultValue = new BooleanValueNode(true, default) },
            new("label", BuiltInScalars.String, "Unique name"),
        ]);

    /// <summary>Those every schema has.</summary>
    public static IReadOnlyList<DirectiveDefinition> Specified { get; } = [Include, Skip, Deprecated, SpecifiedBy, OneOf];
}
