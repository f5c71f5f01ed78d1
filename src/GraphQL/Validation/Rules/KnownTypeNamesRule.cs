using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>5.5.1.2: a type that a fragment or a variable names is one of the schema's.</summary>
internal sealed class KnownTypeNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterVariableDefinition(VariableDefinitionNode definition) => Check(definition.Type.NamedType);

    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment) => Check(fragment.TypeCondition);

    public override void EnterInlineFragment(InlineFragmentNode inline)
    {
        if (inline.TypeCondition is { } type)
            Check(type);
    }

    private void Check(NamedTypeNode type)
    {
        var name = type.Name.Value;
        if (Context.Schema.GetType(name) is null)
            Report($"Unknown type \"{name}\".{Context.DidYouMean(name, Context.Schema.Types.Select(known => known.Name))}", type);
    }
}
