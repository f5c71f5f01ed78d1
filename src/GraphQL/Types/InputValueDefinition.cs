using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Types;

/// <summary>What arguments and input fields share (spec 3.6.1, 3.10): a name, an input type and perhaps a default.</summary>
public abstract class InputValueDefinition(string name, GraphQLType type, string? description)
{
    private readonly Lock gate = new();
    private ValueNode? defaultValue;
    private bool defaultIsCoerced;
    private object? coercedDefault;

    public string Name { get; } = name;

    public GraphQLType Type { get; } = type;

    public string? Description { get; } = description;

    public string? DeprecationReason { get; init; }

    /// <summary>The default in GraphQL notation, e.g. <c>50</c>, <c>"a"</c>, <c>[ASC]</c>. Throws when it is not a literal.</summary>
    public string Default
    {
        init => defaultValue = Parser.ParseValue(value, isConstant: true);
    }

    public ValueNode? DefaultValue
    {
        get => defaultValue;
        init => defaultValue = value;
    }

    /// <summary>Claims that a caller must give a value: non-null and without a default.</summary>
    public bool IsRequired => Type.IsNonNull && defaultValue is null;

    /// <summary>The default as a runtime value. Ask only when <see cref="DefaultValue"/> is there and the schema is valid.</summary>
    internal object? CoercedDefault
    {
        get
        {
            lock (gate)
            {
                if (!defaultIsCoerced && defaultValue is not null)
                {
                    coercedDefault = ConstantLiteral.Coerce(defaultValue, Type);
                    defaultIsCoerced = true;
                }

                return coercedDefault;
            }
        }
    }
}
