using System.Text;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Execution;

/// <summary>
/// Makes valid documents of one operation, rich in what execution has to get right: merged fields, fragments on other types,
/// variables at every depth of arguments, conditions. An alias stands for one field with one text of arguments, so that fields merge.
/// </summary>
internal sealed class OperationGenerator(Random random, GraphQLSchema schema)
{
    private readonly Dictionary<string, string> aliases = [];
    private readonly SortedDictionary<string, string> variables = new(StringComparer.Ordinal);
    private readonly List<(string Name, CompositeType Type, string Text)> fragments = [];
    private readonly HashSet<string> spread = [];
    private int budget;

    /// <summary>Directives put on fragments and list fields now and then, e.g. <c>@defer</c>.</summary>
    public Func<Random, string>? OnFragment { get; init; }

    public Func<Random, string>? OnList { get; init; }

    public string Generate()
    {
        aliases.Clear();
        variables.Clear();
        fragments.Clear();
        spread.Clear();
        budget = 60;
        if (OnFragment is not null)
            variables["flag0"] = "Boolean!";
        var isMutation = schema.MutationType is not null && random.Next(5) == 0;
        var selections = Selections(isMutation ? schema.MutationType! : schema.QueryType, 0);
        var definitions = variables.Count == 0 ? "" : $"({string.Join(", ", variables.Select(v => $"${v.Key}: {v.Value}"))})";
        var document = new StringBuilder($"{(isMutation ? "mutation" : "query")} Op{definitions} {selections}");
        foreach (var (name, type, text) in fragments.Where(f => spread.Contains(f.Name)))
            document.Append($"\nfragment {name} on {type.Name} {text}");
        return document.ToString();
    }

    private string Selections(CompositeType parent, int depth)
    {
        var text = new StringBuilder("{ ");
        for (var left = random.Next(1, 5); left > 0; left--)
            text.Append(Selection(parent, depth)).Append(' ');
        return text.Append('}').ToString();
    }

    private string Selection(CompositeType parent, int depth)
    {
        budget--;
        return random.Next(8) switch
        {
            0 when depth < 5 && budget > 0 => $"... {Condition()}{OnFragment?.Invoke(random)}{Selections(parent, depth + 1)}",
            1 when depth < 5 && budget > 0 && Narrower(parent) is { } type => $"... on {type.Name} {Condition()}{OnFragment?.Invoke(random)}{Selections(type, depth + 1)}",
            2 when depth < 5 && budget > 0 => Spread(parent, depth),
            _ => Field(parent, depth),
        };
    }

    private CompositeType? Narrower(CompositeType parent)
    {
        var possible = schema.GetPossibleTypes(parent);
        var all = schema.Types.OfType<CompositeType>().Where(t => !t.IsIntrospection && schema.GetPossibleTypes(t).Any(possible.Contains)).ToList();
        return all.Count == 0 ? null : all[random.Next(all.Count)];
    }

    private string Spread(CompositeType parent, int depth)
    {
        var possible = schema.GetPossibleTypes(parent);
        var usable = fragments.Where(f => schema.GetPossibleTypes(f.Type).Any(possible.Contains)).ToList();
        if (usable.Count == 0 || random.Next(3) == 0)
        {
            var type = Narrower(parent) ?? parent;
            var text = Selections(type, depth + 1);
            fragments.Add(($"F{fragments.Count}", type, text));
            usable = [fragments[^1]];
        }

        var chosen = usable[random.Next(usable.Count)];
        spread.Add(chosen.Name);
        return $"...{chosen.Name} {Condition()}{OnFragment?.Invoke(random)}";
    }

    private string Field(CompositeType parent, int depth)
    {
        var fields = (parent as FieldedType)?.Fields ?? [];
        if (depth >= 5 || budget <= 0)
            fields = [.. fields.Where(f => f.Type.Named is LeafType)];
        if (fields.Count == 0 || random.Next(12) == 0)
            return $"__typename {Condition()}";
        var definition = fields[random.Next(fields.Count)];
        var arguments = string.Join(", ", definition.Arguments.Where(a => a.IsRequired || random.Next(2) == 0).Select(a => $"{a.Name}: {Value(a.Type, 0, a.DefaultValue is not null)}"));
        var call = definition.Name + (arguments.Length == 0 ? "" : $"({arguments})");
        var key = $"{definition.Name}: {definition.Type} {arguments}{(random.Next(4) == 0 ? "again" : "")}";
        if (!aliases.TryGetValue(key, out var alias))
            aliases[key] = alias = $"a{aliases.Count}";
        var children = definition.Type.Named is CompositeType composite ? Selections(composite, depth + 1) : "";
        var stream = definition.Type.Nullable is ListType ? OnList?.Invoke(random) : "";
        return $"{alias}: {call} {Condition()}{stream}{children}";
    }

    private string Condition() => random.Next(12) switch
    {
        0 => $"@include(if: {Flag()}) ",
        1 => $"@skip(if: {Flag()}) ",
        2 => $"@skip(if: {Flag()}) @include(if: {Flag()}) ",
        _ => "",
    };

    private string Flag()
    {
        if (random.Next(4) == 0)
            return random.Next(2) == 0 ? "true" : "false";
        var name = $"flag{random.Next(3)}";
        variables[name] = "Boolean!";
        return $"${name}";
    }

    private string Value(GraphQLType type, int depth, bool hasDefault)
    {
        if (random.Next(4) == 0)
            return Variable(type, hasDefault);
        if (!type.IsNonNull && random.Next(8) == 0)
            return "null";
        return type.Nullable switch
        {
            ListType list when random.Next(5) == 0 => Value(list.OfType, depth + 1, false),
            ListType list => $"[{string.Join(", ", Enumerable.Range(0, random.Next(3)).Select(_ => Value(list.OfType, depth + 1, false)))}]",
            InputObjectType input => Fields(input, depth),
            EnumType known => known.Values[random.Next(known.Values.Count)].Name,
            ScalarType { Name: "Int" } => random.Next(-5, 100).ToString(System.Globalization.CultureInfo.InvariantCulture),
            ScalarType { Name: "Float" } => Pick("1", "1.5", "-2e3", "0.25"),
            ScalarType { Name: "Boolean" } => Pick("true", "false"),
            ScalarType { Name: "ID" } => Pick("\"a\"", "7"),
            ScalarType { Name: "String" } => Pick("\"\"", "\"t\\n\"", "\"党\"", "\"\"\"b \"q\" c\"\"\""),
            _ => Pick("1", "\"any\"", "{ a: [1, { b: RED }] }", "[1, \"x\"]", "true"),
        };
    }

    private string Variable(GraphQLType type, bool hasDefault)
    {
        // A nullable variable may stand at a non-null position that has a default, or when it has one itself.
        var declared = $"{type}";
        if (type.IsNonNull && hasDefault && random.Next(2) == 0)
            declared = $"{type.Nullable}";
        else if (type.IsNonNull && random.Next(3) == 0 && type.Nullable is LeafType leaf)
            declared = $"{type.Nullable} = {Value(new NonNullType(leaf), 9, false)}";
        if (declared.Contains('$', StringComparison.Ordinal))
            declared = $"{type}";
        var name = $"v{variables.Count}";
        variables[name] = declared;
        return $"${name}";
    }

    private string Fields(InputObjectType input, int depth)
    {
        if (input.IsOneOf)
        {
            var one = input.Fields[random.Next(input.Fields.Count)];
            return $"{{ {one.Name}: {Value(new NonNullType(one.Type.Nullable), depth + 1, false)} }}";
        }

        var chosen = input.Fields.Where(f => f.IsRequired || (depth < 3 && random.Next(2) == 0));
        return $"{{ {string.Join(", ", chosen.Select(f => $"{f.Name}: {Value(f.Type, depth + 1, f.DefaultValue is not null)}"))} }}";
    }

    private string Pick(params IReadOnlyList<string> items) => items[random.Next(items.Count)];
}
