namespace PartyHub.GraphQL.Types;

/// <summary>One thing wrong with a schema: where (a schema coordinate), what, where it was declared and what to do.</summary>
public sealed record SchemaError(string Coordinate, string Problem, string Cure)
{
    /// <summary>Where the type is declared in C#, when it is.</summary>
    public string? DeclaredBy { get; init; }

    public override string ToString() => DeclaredBy is null ? $"{Coordinate}: {Problem} {Cure}" : $"{Coordinate} ({DeclaredBy}): {Problem} {Cure}";
}
