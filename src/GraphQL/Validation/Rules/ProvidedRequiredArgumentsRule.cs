using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>5.4.3: arguments that may not be null and have no default are given.</summary>
internal sealed class ProvidedRequiredArgumentsRule(ValidationContext context) : ValidationRule(context)
{
    // On leaving, so that what is wrong deeper down is told first.
    public override void LeaveField(FieldNode selection)
    {
        foreach (var required in Context.Field?.Arguments ?? [])
        {
            if (required.IsRequired && !selection.Arguments.Any(argument => argument.Name.Value == required.Name))
                Report($"Field \"{selection.Name}\" argument \"{required.Name}\" of type \"{required.Type}\" is required, but it was not provided.", selection);
        }
    }

    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        foreach (var required in Context.Directive?.Arguments ?? [])
        {
            if (required.IsRequired && !directive.Arguments.Any(argument => argument.Name.Value == required.Name))
                Report($"Directive \"@{directive.Name}\" argument \"{required.Name}\" of type \"{required.Type}\" is required, but it was not provided.", directive);
        }
    }
}
