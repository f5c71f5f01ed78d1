namespace PartyHub.GraphQL.Types;

/// <summary>The five scalars of the specification (3.5.1 to 3.5.5).</summary>
public static class BuiltInScalars
{
    public static ScalarType Int { get; } = new IntScalar();

    public static ScalarType Float { get; } = new FloatScalar();

    public static ScalarType String { get; } = new StringScalar();

    public static ScalarType Boolean { get; } = new BooleanScalar();

    public static ScalarType Id { get; } = new IdScalar();

    internal static IReadOnlyList<ScalarType> All { get; } = [String, Int, Float, Boolean, Id];

    internal static ScalarType? Find(string name) => All.FirstOrDefault(s => s.Name == name);
}
