using System.Text;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Oracle;

/// <summary>Makes documents for a schema: mostly right, and wrong now and then in every way a rule looks for.</summary>
public sealed partial class DocumentGenerator(Random random, GraphQLSchema schema)
{
    private readonly StringBuilder _text = new();
    private readonly List<string> _fragments = [];
    private readonly List<string> _variables = [];
    private int _errorsLeft;
    private int _label;

    /// <summary>A document; about half of them have up to three mistakes.</summary>
    public string Generate()
    {
        _text.Clear();
        _fragments.Clear();
        _errorsLeft = random.Next(2) == 0 ? 0 : random.Next(1, 4);
        for (var number = random.Next(0, 4); number > 0; number--)
            _fragments.Add($"F{number}");
        var operations = Err(10) ? 2 : 1;
        for (var number = 0; number < operations; number++)
            AddOperation(number);
        foreach (var name in _fragments)
            AddFragment(Err(20) ? "F1" : name);
        if (Err(40))
            _text.Append("type Extra { id: ID }");
        return _text.ToString();
    }

    /// <summary>True now and then while mistakes are left to make.</summary>
    private bool Err(int oneIn)
    {
        if (_errorsLeft == 0 || random.Next(oneIn) != 0)
            return false;
        _errorsLeft--;
        return true;
    }

    private bool Maybe(int oneIn) => random.Next(oneIn) == 0;

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private void AddOperation(int number)
    {
        var (keyword, root) = PickRoot();
        _variables.Clear();
        if (keyword == "query" && number == 0 && Maybe(4))
        {
            AddSelections(root, 0);
            return;
        }
        _text.Append(keyword).Append(Err(8) ? "" : $" Op{(Maybe(2) ? 0 : number)}");
        AddVariableDefinitions();
        AddDirectives("@tag(name: \"op\")", "@once");
        AddSelections(root, 0, keyword == "subscription" && !Err(4) ? 1 : null);
        _text.Append('\n');
    }

    private (string Keyword, CompositeType? Root) PickRoot() => random.Next(6) switch
    {
        0 when schema.MutationType is not null || Err(3) => ("mutation", schema.MutationType),
        1 when schema.SubscriptionType is not null || Err(3) => ("subscription", schema.SubscriptionType),
        _ => ("query", schema.QueryType),
    };

    private void AddVariableDefinitions()
    {
        if (Maybe(2))
            return;
        _text.Append('(');
        for (var number = random.Next(1, 5); number > 0; number--)
        {
            var type = Err(8) ? Pick(["Nope", "Query", "[Thing1]", "Any1!"]) : VariableType();
            _variables.Add(Err(12) && _variables.Count > 0 ? _variables[0] : $"v{number}");
            _text.Append($"${_variables[^1]}: {type} ");
            if (Maybe(4))
                _text.Append("= ").Append(Literal(Parsed(type), 1, isConstant: true)).Append(' ');
            AddDirectives("@tag(name: \"v\")", "@once");
        }
        _text.Append(')');
    }

    private string VariableType()
    {
        var name = Pick(["Int", "String", "ID", "Boolean", "Float", "Colour1", "Range", "Filter", "Choice", "Odd"]);
        return random.Next(6) switch
        {
            0 => $"[{name}]",
            1 => $"[{name}!]!",
            2 or 3 => $"{name}!",
            _ => name,
        };
    }

    private GraphQLType? Parsed(string type)
    {
        var isNonNull = type.EndsWith('!');
        var inner = type.TrimEnd('!');
        GraphQLType? parsed = inner.StartsWith('[')
            ? Parsed(inner[1..^1]) is { } item ? new ListType(item) : null
            : schema.GetType(inner);
        return isNonNull && parsed is not null ? new NonNullType(parsed) : parsed;
    }

    private void AddFragment(string name)
    {
        var composites = schema.Types.OfType<CompositeType>().Where(type => !type.IsIntrospection).ToList();
        var type = Pick(composites);
        _text.Append($"fragment {name} on {(Err(12) ? Pick(["Nope", "Int", "Range"]) : type.Name)} ");
        AddDirectives("@tag(name: \"f\")", "@once");
        AddSelections(type, 2);
        _text.Append('\n');
    }

    private void AddSelections(CompositeType? parent, int depth, int? count = null)
    {
        _text.Append("{ ");
        for (var left = count ?? random.Next(1, 5); left > 0; left--)
            AddSelection(parent, depth);
        _text.Append("} ");
    }

    private void AddSelection(CompositeType? parent, int depth)
    {
        switch (random.Next(10))
        {
            case 0 when _fragments.Count > 0:
                _text.Append($"...{(Err(15) ? "Missing" : Pick(_fragments))} ");
                AddDirectives("@include(if: true)", DeferText());
                break;
            case 1 when depth < 5:
                AddInlineFragment(parent, depth);
                break;
            default:
                AddField(parent, depth);
                break;
        }
    }

    private void AddInlineFragment(CompositeType? parent, int depth)
    {
        var type = parent;
        _text.Append("... ");
        if (!Maybe(4))
        {
            var candidates = schema.Types.OfType<CompositeType>().Where(known => !known.IsIntrospection).ToList();
            type = Maybe(2) || parent is null ? parent ?? Pick(candidates) : Pick([parent, .. schema.GetPossibleTypes(parent)]);
            if (Err(5))
                type = Pick(candidates);
            _text.Append($"on {(Err(15) ? Pick(["Nope", "Colour1", "Thing11"]) : type?.Name)} ");
        }
        AddDirectives("@skip(if: false)", DeferText());
        AddSelections(type, depth + 1);
    }

    private void AddField(CompositeType? parent, int depth)
    {
        var fields = (parent as FieldedType)?.Fields ?? [];
        if (depth >= 4 && fields.Any(known => known.Type.Named is LeafType))
            fields = [.. fields.Where(known => known.Type.Named is LeafType)];
        var definition = fields.Count == 0 || Maybe(12) ? null : Pick(fields);
        if (Maybe(5))
            _text.Append(Pick(["a", "b", "name", "id"])).Append(": ");
        var name = definition?.Name ?? "__typename";
        _text.Append(Err(12) ? Pick([$"{name}x", "nme", "shared", "f1", "__schema"]) : name);
        AddArguments(definition?.Arguments ?? []);
        AddDirectives("@include(if: true)", "@tag(name: \"a\")", StreamText());
        var isLeaf = definition is null || definition.Type.Named is LeafType;
        if (isLeaf ? Err(20) : depth < 6 && !Err(20))
            AddSelections(definition?.Type.Named as CompositeType, depth + 1);
        _text.Append(' ');
    }
}
