using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Oracle;

/// <content>Arguments, directives and values.</content>
public sealed partial class DocumentGenerator
{
    private void AddArguments(IReadOnlyList<ArgumentDefinition> known)
    {
        var arguments = known
            .Where(argument => argument.IsRequired ? !Err(6) : Maybe(2))
            .Select(argument => $"{(Err(15) ? $"{argument.Name}s" : argument.Name)}: {Literal(argument.Type, 0, isConstant: false)}")
            .ToList();
        if (Err(25))
            arguments.Add("nope: 1");
        if (arguments.Count > 0 && Err(15))
            arguments.Add(arguments[0]);
        if (arguments.Count > 0)
            _text.Append($"({string.Join(", ", arguments)})");
    }

    private void AddDirectives(params IReadOnlyList<string> usual)
    {
        if (Maybe(8))
            _text.Append(' ').Append(Pick(usual)).Append(' ');
        if (Err(25))
            _text.Append(Pick([" @nope", " @once @once", " @skip", " @tag", " @include(if: \"no\") ", " @tag(name: 1, nam: 2)", " @nope(first: \"x\")", " @defer", " @stream"])).Append(' ');
        if (Maybe(30) && _variables.Count > 0)
            _text.Append($" @include(if: ${Pick(_variables)}) ");
    }

    private string DeferText() => $"@defer{IncrementalArguments()}";

    private string StreamText() => $"@stream{IncrementalArguments()}";

    private string IncrementalArguments() => random.Next(6) switch
    {
        0 => "(label: \"same\")",
        1 => $"(label: \"l{++_label}\")",
        2 => "(if: false)",
        3 when _variables.Count > 0 => $"(label: ${Pick(_variables)})",
        4 when _variables.Count > 0 => $"(if: ${Pick(_variables)})",
        _ => "",
    };

    private string Literal(GraphQLType? type, int depth, bool isConstant)
    {
        if (!isConstant && Maybe(5) && _variables.Count > 0)
            return $"${(Err(10) ? "undefined" : Pick(_variables))}";
        if (Err(6))
            return Pick(["1", "\"text\"", "true", "null", "RED", "REDD", "[1]", "{ from: 1 }", "1.5", "{}", "99999999999", "[[1, null]]", "\"\"\"\n  block\n\"\"\""]);
        if (type is { IsNonNull: false } && Maybe(8))
            return "null";
        return type?.Nullable switch
        {
            ListType list when depth < 3 => ListLiteral(list, depth, isConstant),
            ListType => "[]",
            InputObjectType input => ObjectLiteral(input, depth, isConstant),
            EnumType known => Pick(known.Values).Name,
            ScalarType { Name: "Int" } => Pick(["0", "-1", "42", "2147483647"]),
            ScalarType { Name: "Float" } => Pick(["1", "1.5", "-2e10", "0.0"]),
            ScalarType { Name: "Boolean" } => Pick(["true", "false"]),
            ScalarType { Name: "ID" } => Pick(["\"a\"", "7"]),
            ScalarType { Name: "String" } => Pick(["\"\"", "\"t\\n\\u00e9\"", "\"党\"", "\"\"\"b \"quoted\" c\"\"\""]),
            _ => Pick(["1", "\"any\"", "{ a: [1, { b: RED }] }", "[1, \"x\"]", "true"]),
        };
    }

    private string ListLiteral(ListType list, int depth, bool isConstant)
    {
        if (Maybe(6))
            return Literal(list.OfType, depth + 1, isConstant);
        var items = Enumerable.Range(0, random.Next(0, 3)).Select(_ => Literal(list.OfType, depth + 1, isConstant));
        return $"[{string.Join(", ", items)}]";
    }

    private string ObjectLiteral(InputObjectType input, int depth, bool isConstant)
    {
        IEnumerable<InputFieldDefinition> chosen = input.IsOneOf && !Err(4)
            ? [Pick(input.Fields)]
            : input.Fields.Where(known => known.IsRequired ? !Err(8) : depth < 2 && Maybe(2));
        var fields = chosen
            .Select(known => $"{(Err(15) ? $"{known.Name}x" : known.Name)}: {Literal(OneOfType(input, known), depth + 1, isConstant)}")
            .ToList();
        if (fields.Count > 0 && Err(15))
            fields.Add(fields[0]);
        return $"{{ {string.Join(", ", fields)} }}";
    }

    /// <summary>The one field of a oneOf object is not null, mostly.</summary>
    private GraphQLType OneOfType(InputObjectType input, InputFieldDefinition known) =>
        input.IsOneOf && !Err(4) ? new NonNullType(known.Type.Nullable) : known.Type;
}
