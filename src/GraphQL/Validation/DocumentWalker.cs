using System.Collections.Immutable;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation;

/// <summary>Walks the executable definitions once, keeps the types of each place in the context, and tells all rules where it is.</summary>
internal sealed class DocumentWalker(ValidationContext context, ImmutableArray<ValidationRule> rules)
{
    private List<VariableUsage> _usages = [];

    public void Walk()
    {
        foreach (var rule in rules)
            rule.EnterDocument(context.Document);
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is OperationDefinitionNode operation)
                WalkOperation(operation);
            else if (definition is FragmentDefinitionNode fragment)
                WalkFragment(fragment);
        }
        foreach (var rule in rules)
        {
            if (context.IsComplete)
                return;
            rule.LeaveDocument(context.Document);
        }
    }

    private void WalkOperation(OperationDefinitionNode operation)
    {
        context.VariableUsages[operation] = _usages = [];
        context.Type = context.Schema.GetRootType(operation.Operation);
        foreach (var rule in rules)
            rule.EnterOperation(operation);
        foreach (var definition in operation.VariableDefinitions)
            WalkVariableDefinition(definition);
        WalkDirectives(operation.Directives, LocationOf(operation.Operation));
        WalkSelectionSet(operation.SelectionSet);
        context.Type = null;
    }

    private static DirectiveLocation LocationOf(OperationType operation) => operation switch
    {
        OperationType.Query => DirectiveLocation.Query,
        OperationType.Mutation => DirectiveLocation.Mutation,
        OperationType.Subscription => DirectiveLocation.Subscription,
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "There are three kinds of operations."),
    };

    private void WalkVariableDefinition(VariableDefinitionNode definition)
    {
        context.InputType = context.TypeOf(definition.Type) is { IsInput: true } type ? type : null;
        foreach (var rule in rules)
            rule.EnterVariableDefinition(definition);
        if (definition.DefaultValue is { } value)
            WalkValue(value);
        context.InputType = null;
        WalkDirectives(definition.Directives, DirectiveLocation.VariableDefinition);
    }

    private void WalkFragment(FragmentDefinitionNode fragment)
    {
        context.VariableUsages[fragment] = _usages = [];
        context.Type = context.TypeOf(fragment.TypeCondition);
        foreach (var rule in rules)
            rule.EnterFragmentDefinition(fragment);
        WalkDirectives(fragment.Directives, DirectiveLocation.FragmentDefinition);
        WalkSelectionSet(fragment.SelectionSet);
        context.Type = null;
    }

    private void WalkSelectionSet(SelectionSetNode selectionSet, bool isOfInlineFragment = false)
    {
        var parent = context.ParentType;
        context.ParentType = context.Type?.Named as CompositeType;
        if (!isOfInlineFragment)
        {
            foreach (var rule in rules)
                rule.EnterSelectionSet(selectionSet);
        }
        foreach (var selection in selectionSet.Selections)
        {
            if (context.IsComplete)
                return;
            WalkSelection(selection);
        }
        context.ParentType = parent;
    }

    private void WalkSelection(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode node:
                WalkField(node);
                break;
            case FragmentSpreadNode spread:
                foreach (var rule in rules)
                    rule.EnterFragmentSpread(spread);
                WalkDirectives(spread.Directives, DirectiveLocation.FragmentSpread);
                break;
            case InlineFragmentNode inline:
                WalkInlineFragment(inline);
                break;
        }
    }

    private void WalkField(FieldNode node)
    {
        var (type, definition) = (context.Type, context.Field);
        context.Field = context.ParentType is { } parent ? context.Schema.GetField(parent, node.Name.Value) : null;
        context.Type = context.Field?.Type;
        foreach (var rule in rules)
            rule.EnterField(node);
        WalkArguments(node.Arguments);
        WalkDirectives(node.Directives, DirectiveLocation.Field);
        if (node.SelectionSet is { } selectionSet)
            WalkSelectionSet(selectionSet);
        foreach (var rule in rules)
            rule.LeaveField(node);
        (context.Type, context.Field) = (type, definition);
    }

    private void WalkInlineFragment(InlineFragmentNode inline)
    {
        var type = context.Type;
        context.Type = inline.TypeCondition is { } condition
            ? context.TypeOf(condition) is { IsOutput: true } known ? known : null
            : type?.Named;
        foreach (var rule in rules)
            rule.EnterInlineFragment(inline);
        WalkDirectives(inline.Directives, DirectiveLocation.InlineFragment);
        WalkSelectionSet(inline.SelectionSet, isOfInlineFragment: true);
        context.Type = type;
    }

    private void WalkDirectives(ImmutableArray<DirectiveNode> directives, DirectiveLocation location)
    {
        if (directives.IsEmpty)
            return;
        foreach (var rule in rules)
            rule.EnterDirectives(directives, location);
        foreach (var directive in directives)
        {
            context.Directive = context.Schema.GetDirective(directive.Name.Value);
            foreach (var rule in rules)
                rule.EnterDirective(directive, location);
            WalkArguments(directive.Arguments);
            context.Directive = null;
        }
    }

    private void WalkArguments(ImmutableArray<ArgumentNode> arguments)
    {
        foreach (var argument in arguments)
        {
            // The arguments of an unknown directive are read as those of its field, as in the reference implementation.
            var definition = context.Directive is { } directive
                ? directive.GetArgument(argument.Name.Value)
                : context.Field?.GetArgument(argument.Name.Value);
            context.InputType = definition?.Type;
            context.LocationDefault = definition?.DefaultValue;
            WalkValue(argument.Value);
            context.InputType = null;
            context.LocationDefault = null;
        }
    }

    private void WalkValue(ValueNode value)
    {
        foreach (var rule in rules)
            rule.EnterValue(value);
        switch (value)
        {
            case VariableNode variable:
                _usages.Add(new VariableUsage(variable, context.InputType, context.ParentInputType, context.LocationDefault));
                break;
            case ListValueNode list:
                WalkList(list);
                break;
            case ObjectValueNode map:
                WalkObject(map);
                break;
        }
        foreach (var rule in rules)
            rule.LeaveValue(value);
    }

    private void WalkList(ListValueNode list)
    {
        var (type, parent, locationDefault) = (context.InputType, context.ParentInputType, context.LocationDefault);
        context.ParentInputType = type;
        context.InputType = type?.Nullable is ListType listType ? listType.OfType : type?.Nullable;
        context.LocationDefault = null;
        foreach (var item in list.Values)
            WalkValue(item);
        (context.InputType, context.ParentInputType, context.LocationDefault) = (type, parent, locationDefault);
    }

    private void WalkObject(ObjectValueNode map)
    {
        var (type, parent, locationDefault) = (context.InputType, context.ParentInputType, context.LocationDefault);
        context.ParentInputType = type;
        foreach (var inputField in map.Fields)
        {
            var definition = (type?.Named as InputObjectType)?.GetField(inputField.Name.Value);
            context.InputType = definition?.Type;
            context.LocationDefault = definition?.DefaultValue;
            foreach (var rule in rules)
                rule.EnterObjectField(inputField);
            WalkValue(inputField.Value);
        }
        (context.InputType, context.ParentInputType, context.LocationDefault) = (type, parent, locationDefault);
    }
}
