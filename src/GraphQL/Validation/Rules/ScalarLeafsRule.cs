using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>5.3.3: leaves have no selections, everything else has some.</summary>
internal sealed class ScalarLeafsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode selection)
    {
        if (Context.Type is not { } type)
            return;
        var name = selection.Name.Value;
        if (type.Named is LeafType)
        {
            if (selection.SelectionSet is { } selectionSet)
                Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", selectionSet);
        }
        else if (selection.SelectionSet is null)
        {
            Report($"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", selection);
        }
    }
}
