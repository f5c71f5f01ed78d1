namespace PartyHub.GraphQL.Types;

/// <summary>A schema that cannot be used, with everything that is wrong with it.</summary>
public sealed class SchemaException(IReadOnlyList<SchemaError> errors)
    : Exception($"The schema has {errors.Count} error(s):{Environment.NewLine}{string.Join(Environment.NewLine, errors)}")
{
    public IReadOnlyList<SchemaError> Errors { get; } = errors;
}
