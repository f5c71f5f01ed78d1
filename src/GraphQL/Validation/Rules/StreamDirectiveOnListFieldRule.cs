using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>@stream stands on a field that is a list.</summary>
internal sealed class StreamDirectiveOnListFieldRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (directive.Name.Value == "stream" && Context is { Field: { } definition, ParentType: { } parent }
            && definition.Type.Nullable is not ListType)
            Report($"Directive \"@stream\" cannot be used on non-list field \"{parent}.{definition.Name}\".", directive);
    }
}
