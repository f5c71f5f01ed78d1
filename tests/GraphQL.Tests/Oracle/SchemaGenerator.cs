using System.Text;

namespace PartyHub.GraphQL.Tests.Oracle;

/// <summary>Makes small valid schemas with every kind of type in them, as SDL.</summary>
public sealed class SchemaGenerator(Random random)
{
    private const string Directives = """
        directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @stream(if: Boolean! = true, label: String, initialCount: Int = 0) on FIELD
        directive @tag(name: String!, weight: Int = 1) repeatable on QUERY | FIELD | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION
        directive @once(range: Range) on QUERY | MUTATION | SUBSCRIPTION | FIELD

        """;

    private readonly List<string> _objects = [];
    private readonly List<string> _interfaces = [];
    private readonly List<string> _unions = [];
    private readonly List<string> _enums = [];

    /// <summary>A schema with a query root; usually with the other roots as well.</summary>
    public string Generate()
    {
        Declare(_interfaces, "Node", 1, 3);
        Declare(_objects, "Thing", 2, 5);
        Declare(_unions, "Any", 1, 2);
        Declare(_enums, "Colour", 1, 2);
        var sdl = new StringBuilder(Directives);
        sdl.AppendLine("scalar Odd");
        AddInputs(sdl);
        foreach (var name in _enums)
            sdl.AppendLine($"enum {name} {{ RED GREEN BLUE_{name} }}");
        AddInterfaces(sdl);
        AddObjects(sdl);
        foreach (var name in _unions)
            sdl.AppendLine($"union {name} = {string.Join(" | ", _objects.Where((_, index) => index == 0 || random.Next(2) == 0))}");
        AddRoots(sdl);
        return sdl.ToString();
    }

    private void Declare(List<string> names, string stem, int least, int most)
    {
        for (var number = random.Next(least, most + 1); number > 0; number--)
            names.Add($"{stem}{number}");
    }

    private static void AddInputs(StringBuilder sdl)
    {
        sdl.AppendLine("input Range { from: Int! to: Int = 10 note: String inner: Range points: [[Float!]] }");
        sdl.AppendLine("input Filter { ids: [ID!] range: Range! = { from: 1 } colour: Colour1 text: String! = \"x\" flag: Boolean! odd: Odd }");
        sdl.AppendLine("input Choice @oneOf { id: ID text: String range: Range colours: [Colour1!] }");
    }

    /// <summary>The first interface has fields of its own; the others implement it and add some.</summary>
    private void AddInterfaces(StringBuilder sdl)
    {
        foreach (var (index, name) in _interfaces.Index())
        {
            var implements = index == 0 ? "" : $" implements {_interfaces[0]}";
            var own = index == 0 ? "" : $" extra{name}: {Output()}";
            sdl.AppendLine($"interface {name}{implements} {{ id: ID! name: String peer: {_interfaces[0]}{own} }}");
        }
    }

    private void AddObjects(StringBuilder sdl)
    {
        foreach (var name in _objects)
        {
            var fields = new StringBuilder();
            var implements = _interfaces.Where((_, index) => index > 0 && random.Next(2) == 0).ToList();
            if (implements.Count > 0 || random.Next(3) > 0)
                implements.Insert(0, _interfaces[0]);
            if (implements.Count > 0)
                fields.Append($" id: ID! name: String peer: {_interfaces[0]}");
            foreach (var inherited in implements.Skip(1))
                fields.Append($" extra{inherited}: {Inherited(sdl, inherited)}");
            for (var number = random.Next(2, 5); number > 0; number--)
                fields.Append($" f{number}{Arguments()}: {Output()}");
            var clause = implements.Count == 0 ? "" : $" implements {string.Join(" & ", implements)}";
            sdl.AppendLine($"type {name}{clause} {{{fields} shared{Arguments()}: {Output()} }}");
        }
    }

    private static string Inherited(StringBuilder sdl, string interfaceName)
    {
        var text = sdl.ToString();
        var start = text.IndexOf($"extra{interfaceName}: ", StringComparison.Ordinal) + $"extra{interfaceName}: ".Length;
        return text[start..text.IndexOf(" }", start, StringComparison.Ordinal)];
    }

    private void AddRoots(StringBuilder sdl)
    {
        sdl.AppendLine($$"""
            type Query {
              node(id: ID!): {{_interfaces[0]}}
              nodes(ids: [ID!]!, first: Int = 10): [{{_interfaces[0]}}]!
              any: {{_unions[0]}}
              things(filter: Filter, choice: Choice, colour: Colour1 = RED): [{{_objects[0]}}!]!
              pick(choice: Choice!): {{_objects[^1]}}
              odd(value: Odd): Odd
              matrix(points: [[Int!]!]): [[Float]]
              flag(on: Boolean, ratio: Float): Boolean
            }
            """);
        if (random.Next(4) > 0)
            sdl.AppendLine($"type Mutation {{ save(range: Range!, choice: Choice): {_objects[0]} drop(ids: [ID!]!): Int! list: [{_objects[0]}] }}");
        if (random.Next(4) > 0)
            sdl.AppendLine($"type Subscription {{ changed(id: ID): {_objects[0]} ticks: Int list: [{_objects[0]}] }}");
    }

    private string Output()
    {
        var name = random.Next(9) switch
        {
            0 => "String",
            1 => "Int",
            2 => "Boolean",
            3 => Pick(_enums),
            4 => Pick(_interfaces),
            5 => Pick(_unions),
            _ => Pick(_objects),
        };
        return random.Next(6) switch
        {
            0 => $"[{name}]",
            1 => $"[{name}!]!",
            2 => $"{name}!",
            _ => name,
        };
    }

    private string Arguments() => random.Next(4) switch
    {
        0 => "(first: Int, after: String)",
        1 => "(range: Range, colour: Colour1 = GREEN, must: Boolean!)",
        _ => "",
    };

    private string Pick(List<string> names) => names[random.Next(names.Count)];
}
