using PartyHub.Importers.Parsing;
using PartyHub.Importers.Reading;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Previewing;

/// <summary>Something found in a row: the code, the field it stands in (null for the whole row) and the arguments of the message.</summary>
internal sealed record Finding(string Code, string? Field, IReadOnlyList<string> Arguments, string? Value = null);

/// <summary>What becomes of a row. Staged rows are kept whole and can be resumed; rejected ones hold nothing to keep.</summary>
internal enum RowFate { Open, Create, Update, Unchanged, Staged, Rejected }

/// <summary>One row on its way from cells to a record: parsed values by field, the cells they came from, and what was found.</summary>
internal sealed class Draft(FieldTable fields, int row)
{
    private readonly string?[] values = new string?[fields.Fields.Count];
    private readonly Cell[] cells = new Cell[fields.Fields.Count];
    private readonly CellAddress?[] addresses = new CellAddress?[fields.Fields.Count];

    public FieldTable Fields => fields;
    public int Row => row;
    public RowFate Fate { get; private set; }

    /// <summary>The code that kept the row back.</summary>
    public string? Reason { get; private set; }

    /// <summary>Names of the superiors, where the layout tells them.</summary>
    public IReadOnlyList<string> ParentPath { get; init; } = [];
    public List<Finding> Findings { get; } = [];

    /// <summary>The record the row is of; null for a new one.</summary>
    public long? RecordId { get; set; }

    /// <summary>Values before, of the fields that change; only for an update.</summary>
    public Dictionary<string, string?>? Before { get; set; }

    /// <summary>Fields whose value is not the sheet's own but follows from others: no provenance.</summary>
    public HashSet<string> Derived { get; } = [];

    public bool IsOpen => Fate == RowFate.Open;

    public string? this[string name]
    {
        get => values[Index(name)];
        set => values[Index(name)] = value;
    }

    public void Place(Field target, in Cell cell, CellAddress address)
    {
        cells[target.Index] = cell;
        addresses[target.Index] = address;
    }

    public Cell CellOf(string name) => cells[Index(name)];

    public CellAddress? AddressOf(string name) => addresses[Index(name)];

    /// <summary>The fields that have a value, with it.</summary>
    public IEnumerable<(Field Field, string Value)> Filled()
    {
        foreach (var candidate in fields.Fields)
            if (candidate.IsStored && values[candidate.Index] is { } value) yield return (candidate, value);
    }

    public void Add(string code, string? name, params IReadOnlyList<string> arguments) => Findings.Add(new Finding(code, name, arguments));

    public void Stage(string code, string? name, params IReadOnlyList<string> arguments) => Keep(RowFate.Staged, code, name, arguments);

    public void Reject(string code, string? name, params IReadOnlyList<string> arguments) => Keep(RowFate.Rejected, code, name, arguments);

    public void Decide(RowFate fate) => Fate = fate;

    /// <summary>A field error found by a check: the value is taken away, the issue says why.</summary>
    public void Refuse(string code, string name, params IReadOnlyList<string> arguments)
    {
        Add(code, name, arguments);
        this[name] = null;
    }

    private void Keep(RowFate fate, string code, string? name, IReadOnlyList<string> arguments)
    {
        if (Fate != RowFate.Open) return;
        (Fate, Reason) = (fate, code);
        Add(code, name, arguments);
    }

    private int Index(string name) => fields.Find(name)?.Index ?? throw new ArgumentException($"{fields.Dataset} has no field '{name}'", nameof(name));
}
