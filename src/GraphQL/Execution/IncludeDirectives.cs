using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Execution;

/// <summary>Reads @skip and @include (spec 3.13.1, 3.13.2).</summary>
internal static class IncludeDirectives
{
    /// <summary>The condition of a selection inside one with <paramref name="outer"/>; null when it can never hold.</summary>
    public static IncludeCondition? ConditionOf(SelectionNode selection, IncludeCondition outer)
    {
        IncludeCondition? condition = outer;
        foreach (var directive in selection.Directives)
        {
            var isSkip = directive.Name.Value == "skip";
            if (!isSkip && directive.Name.Value != "include")
                continue;
            condition = directive.Arguments.FirstOrDefault(a => a.Name.Value == "if")?.Value switch
            {
                BooleanValueNode constant => constant.Value != isSkip ? condition : null,
                VariableNode variable => condition?.And(new IncludeTerm(variable.Name.Value, !isSkip)),
                _ => condition,
            };
            if (condition is null)
                return null;
        }

        return condition;
    }
}
