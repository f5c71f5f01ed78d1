using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>5.4.1: an argument is one of its field's or directive's.</summary>
internal sealed class KnownArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode selection)
    {
        if (Context.Field is not { } definition || Context.ParentType is not { } parent)
            return;
        foreach (var argument in selection.Arguments.Where(argument => definition.GetArgument(argument.Name.Value) is null))
            ReportUnknown(argument, $"field \"{parent}.{definition.Name}\"", definition.Arguments);
    }

    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (Context.Directive is not { } definition)
            return;
        foreach (var argument in directive.Arguments.Where(argument => definition.GetArgument(argument.Name.Value) is null))
            ReportUnknown(argument, $"directive \"{definition}\"", definition.Arguments);
    }

    private void ReportUnknown(ArgumentNode argument, string owner, IReadOnlyList<ArgumentDefinition> known)
    {
        var name = argument.Name.Value;
        Report($"Unknown argument \"{name}\" on {owner}.{Context.DidYouMean(name, known.Select(definition => definition.Name))}", argument);
    }
}
