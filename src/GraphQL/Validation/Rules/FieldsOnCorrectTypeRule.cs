using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Text;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>5.3.1: a selected field is one of its type's.</summary>
internal sealed class FieldsOnCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode selection)
    {
        if (Context.ParentType is not { } type || Context.Field is not null)
            return;
        var name = selection.Name.Value;
        Report($"Cannot query field \"{name}\" on type \"{type}\".{Suggest(type, name)}", selection);
    }

    private string Suggest(CompositeType type, string name)
    {
        if (!Context.Options.ShowsSuggestions)
            return "";
        var types = Suggestions.DidYouMean([.. TypesWith(type, name)], "to use an inline fragment on ");
        return types.Length > 0 || type is not FieldedType fielded
            ? types
            : Context.DidYouMean(name, fielded.Fields.Select(known => known.Name));
    }

    /// <summary>The concrete types of an abstract one that have the field, and their interfaces that have it, the most shared first.</summary>
    private IEnumerable<string> TypesWith(CompositeType type, string name)
    {
        if (!type.IsAbstract)
            return [];
        var uses = new Dictionary<FieldedType, int>();
        foreach (var possible in Context.Schema.GetPossibleTypes(type).Where(possible => possible.GetField(name) is not null))
        {
            uses[possible] = 1;
            foreach (var shared in possible.Interfaces.Where(shared => shared.GetField(name) is not null))
                uses[shared] = uses.GetValueOrDefault(shared) + 1;
        }
        return uses
            .OrderByDescending(use => use.Value)
            .ThenBy(use => use.Key, Comparer<FieldedType>.Create(Compare))
            .Select(use => use.Key.Name);
    }

    /// <summary>An interface before the interfaces and objects that implement it, else by name.</summary>
    private int Compare(FieldedType left, FieldedType right)
    {
        if (left is InterfaceType && Context.Schema.IsSubtype(left, right))
            return -1;
        if (right is InterfaceType && Context.Schema.IsSubtype(right, left))
            return 1;
        return NaturalComparer.Instance.Compare(left.Name, right.Name);
    }
}
