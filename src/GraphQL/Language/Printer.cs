using System.Collections.Immutable;

namespace PartyHub.GraphQL.Language;

/// <summary>Writes syntax nodes in the one canonical layout, that of the reference implementation. Printing what was read and reading it again changes nothing.</summary>
public static partial class Printer
{
    private const int MaxLineLength = 80;

    /// <summary>The canonical text of a node.</summary>
    public static string Print(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return node switch
        {
            NameNode name => name.Value,
            DocumentNode document => string.Join("\n\n", document.Definitions.Select(Print)),
            OperationDefinitionNode operation => Operation(operation),
            VariableDefinitionNode definition => Variable(definition),
            SelectionSetNode selectionSet => Block(selectionSet.Selections),
            FieldNode selection => Field(selection),
            FragmentSpreadNode spread => Words($"...{spread.Name}", Directives(spread.Directives)),
            InlineFragmentNode inline => InlineFragment(inline),
            FragmentDefinitionNode fragment => Fragment(fragment),
            DirectiveNode directive => $"@{directive.Name}{InParentheses(directive.Arguments)}",
            ArgumentNode argument => $"{argument.Name}: {Print(argument.Value)}",
            TypeNode type => type.ToString() ?? "",
            ValueNode value => Value(value),
            ObjectFieldNode inputField => $"{inputField.Name}: {Print(inputField.Value)}",
            _ => TypeSystemNode(node),
        };
    }

    private static string Operation(OperationDefinitionNode node)
    {
        var keyword = Keyword(node.Operation);
        var variables = Items(node.VariableDefinitions, "\n");
        var prefix = Described(node.Description, Words(keyword, node.Name?.Value + variables, Directives(node.Directives)));
        var selections = Print(node.SelectionSet);
        // A query of nothing but selections takes the short form.
        return prefix == "query" ? selections : $"{prefix} {selections}";
    }

    internal static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "There are three kinds of operations."),
    };

    private static string Variable(VariableDefinitionNode node)
    {
        var text = $"{Print(node.Variable)}: {node.Type}";
        return Described(node.Description, Words(text, Default(node.DefaultValue), Directives(node.Directives)));
    }

    private static string Field(FieldNode node)
    {
        var name = node.Alias is { } alias ? $"{alias}: {node.Name}" : node.Name.Value;
        var line = name + InParentheses(node.Arguments);
        if (line.Length > MaxLineLength && !node.Arguments.IsEmpty)
            line = $"{name}(\n{Indent(Lines(node.Arguments))}\n)";
        return Words(line, Directives(node.Directives), node.SelectionSet is { } set ? Print(set) : "");
    }

    private static string InlineFragment(InlineFragmentNode node) => Words(
        "...",
        node.TypeCondition is { } type ? $"on {type}" : "",
        Directives(node.Directives),
        Print(node.SelectionSet));

    private static string Fragment(FragmentDefinitionNode node) => Described(
        node.Description,
        Words($"fragment {node.Name} on {node.TypeCondition}", Directives(node.Directives), Print(node.SelectionSet)));

    private static string Value(ValueNode node) => node switch
    {
        VariableNode variable => $"${variable.Name}",
        IntValueNode number => number.Value,
        FloatValueNode number => number.Value,
        StringValueNode { IsBlock: true } text => BlockString.Print(text.Value),
        StringValueNode text => Quote(text.Value),
        BooleanValueNode truth => truth.Value ? "true" : "false",
        NullValueNode => "null",
        EnumValueNode name => name.Value,
        ListValueNode list => $"[{string.Join(", ", list.Values.Select(Print))}]",
        ObjectValueNode map => $"{{{string.Join(", ", map.Fields.Select(Print))}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(node), node.Kind, "A kind of value without a notation."),
    };

    /// <summary>The text as a string literal; control characters are escaped.</summary>
    public static string Quote(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return $"\"{string.Concat(text.Select(Escape))}\"";
    }

    private static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' or (>= '\u007F' and <= '\u009F') => $"\\u{(int)character:X4}",
        _ => character.ToString(),
    };

    private static string Default(ValueNode? value) => value is null ? "" : $"= {Print(value)}";

    private static string Directives(ImmutableArray<DirectiveNode> directives) => Words([.. directives.Select(Print)]);

    private static string InParentheses(ImmutableArray<ArgumentNode> arguments) =>
        arguments.IsEmpty ? "" : $"({string.Join(", ", arguments.Select(Print))})";

    /// <summary>Definitions between parentheses, on lines of their own when one of them takes several.</summary>
    private static string Items<T>(ImmutableArray<T> nodes, string lineStart)
        where T : SyntaxNode
    {
        if (nodes.IsEmpty)
            return "";
        string[] texts = [.. nodes.Select(Print)];
        if (!texts.Any(text => text.Contains('\n', StringComparison.Ordinal)))
            return $"({string.Join(", ", texts)})";
        var lines = string.Join('\n', texts).Replace("\n", lineStart, StringComparison.Ordinal);
        return $"({lineStart}{lines}\n)";
    }

    private static string Block<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode => nodes.IsEmpty ? "" : $"{{\n{Indent(Lines(nodes))}\n}}";

    private static string Lines<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode => string.Join('\n', nodes.Select(Print));

    private static string Indent(string text) => $"  {text.Replace("\n", "\n  ", StringComparison.Ordinal)}";

    private static string Words(params ReadOnlySpan<string?> words)
    {
        var text = "";
        foreach (var word in words)
        {
            if (!string.IsNullOrEmpty(word))
                text = text.Length == 0 ? word : $"{text} {word}";
        }
        return text;
    }

    private static string Described(StringValueNode? description, string text) =>
        description is null ? text : $"{Print(description)}\n{text}";
}
