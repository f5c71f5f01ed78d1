using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>5.7.1 and 5.7.2: a directive is one of the schema's and may stand where it stands.</summary>
internal sealed class KnownDirectivesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (Context.Directive is not { } definition)
            Report($"Unknown directive \"@{directive.Name}\".", directive);
        else if (!definition.Locations.Contains(location))
            Report($"Directive \"{definition}\" may not be used on {location.SpecName()}.", directive);
    }
}
