using System.Collections.Immutable;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>The arguments of a field as far as the document alone settles them: constants are coerced once, variables at each request (spec 6.4.1).</summary>
public sealed class ArgumentPlans
{
    private readonly IReadOnlyList<ArgumentPlan> plans;
    private readonly SourceText source;
    private readonly ArgumentValues? constant;

    private ArgumentPlans(IReadOnlyList<ArgumentPlan> plans, SourceText source)
    {
        this.plans = plans;
        this.source = source;
        if (!plans.Any(p => p.Literal is not null && LiteralCoercion.HasVariable(p.Literal)))
            constant = Evaluate(VariableValues.None);
    }

    internal static ArgumentPlans None { get; } = new([], SourceText.Empty);

    /// <summary>Claims that the values are the same in every request.</summary>
    public bool IsConstant => constant is not null;

    internal static ArgumentPlans Compile(IReadOnlyList<ArgumentDefinition> definitions, ImmutableArray<ArgumentNode> given, SourceText source) =>
        definitions.Count == 0
            ? None
            : new([.. definitions.Select(d => new ArgumentPlan(d, given.FirstOrDefault(a => a.Name.Value == d.Name)?.Value))], source);

    /// <summary>The values for a request. Throws <see cref="GraphQLException"/> when a variable leaves a non-null argument without a value.</summary>
    internal ArgumentValues Bind(VariableValues variables) => constant ?? Evaluate(variables);

    /// <summary>Claims that both are sure to have equal values in every request.</summary>
    internal bool IsSameAs(ArgumentPlans other) =>
        plans.Count == other.plans.Count && plans.Zip(other.plans).All(p => Equal(p.First.Literal, p.Second.Literal));

    private ArgumentValues Evaluate(VariableValues variables)
    {
        var values = new List<KeyValuePair<string, object?>>(plans.Count);
        foreach (var plan in plans)
        {
            if (TryEvaluate(plan, variables, out var value))
                values.Add(new(plan.Definition.Name, value));
        }

        return values.Count == 0 ? ArgumentValues.Empty : new(values);
    }

    private bool TryEvaluate(ArgumentPlan plan, VariableValues variables, out object? value)
    {
        var (definition, literal) = plan;
        var isAbsent = literal is null || (literal is VariableNode variable && !variables.TryGet(variable.Name.Value, out _));
        if (isAbsent && definition.DefaultValue is not null)
        {
            value = definition.CoercedDefault;
            return true;
        }

        if (isAbsent && !definition.Type.IsNonNull)
        {
            value = null;
            return false;
        }

        if (literal is not null && !isAbsent && LiteralCoercion.TryCoerce(literal, definition.Type, variables, out value))
            return true;
        var found = isAbsent ? "no value" : "a value that does not fit";
        throw new GraphQLException(new GraphQLError(
            $"Argument \"{definition.Name}\" of type \"{definition.Type}\" was given {found}; give one that fits the type.", GraphQLErrorCode.BadUserInput)
        {
            Locations = literal is null ? [] : [source.GetLocation(literal.Location.Start)],
        });
    }

    private static bool Equal(ValueNode? left, ValueNode? right) => (left, right) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        _ => Printer.Print(left) == Printer.Print(right),
    };
}

/// <summary>One argument: its definition and what the document gives, if anything.</summary>
internal readonly record struct ArgumentPlan(ArgumentDefinition Definition, ValueNode? Literal);
