namespace PartyHub.GraphQL.Types;

/// <summary>One value of an enum. <paramref name="Value"/> is what resolvers give and receive; the name itself when absent.</summary>
public sealed record EnumValueDefinition(string Name, string? Description = null, object? Value = null)
{
    public string? DeprecationReason { get; init; }

    public object RuntimeValue => Value ?? Name;
}
