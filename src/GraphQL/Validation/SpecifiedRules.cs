using System.Collections.Immutable;
using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Validation;

/// <summary>The rules of section 5 in the order of the specification's sections, and those of incremental delivery.</summary>
internal static class SpecifiedRules
{
    public static ImmutableArray<ValidationRule> Create(ValidationContext context) =>
    [
        new ExecutableDefinitionsRule(context), // 5.1.1
        new KnownOperationTypesRule(context), // 5.2.1.1
        new UniqueOperationNamesRule(context), // 5.2.2.1
        new LoneAnonymousOperationRule(context), // 5.2.3.1
        new SingleFieldSubscriptionsRule(context), // 5.2.4.1
        new FieldsOnCorrectTypeRule(context), // 5.3.1
        new OverlappingFieldsCanBeMergedRule(context), // 5.3.2
        new ScalarLeafsRule(context), // 5.3.3
        new KnownArgumentNamesRule(context), // 5.4.1
        new UniqueArgumentNamesRule(context), // 5.4.2
        new ProvidedRequiredArgumentsRule(context), // 5.4.3
        new UniqueFragmentNamesRule(context), // 5.5.1.1
        new KnownTypeNamesRule(context), // 5.5.1.2
        new FragmentsOnCompositeTypesRule(context), // 5.5.1.3
        new NoUnusedFragmentsRule(context), // 5.5.1.4
        new KnownFragmentNamesRule(context), // 5.5.2.1
        new NoFragmentCyclesRule(context), // 5.5.2.2
        new PossibleFragmentSpreadsRule(context), // 5.5.2.3
        new ValuesOfCorrectTypeRule(context), // 5.6.1 to 5.6.4
        new UniqueInputFieldNamesRule(context), // 5.6.3
        new KnownDirectivesRule(context), // 5.7.1, 5.7.2
        new UniqueDirectivesPerLocationRule(context), // 5.7.3
        new UniqueVariableNamesRule(context), // 5.8.1
        new VariablesAreInputTypesRule(context), // 5.8.2
        new NoUndefinedVariablesRule(context), // 5.8.3
        new NoUnusedVariablesRule(context), // 5.8.4
        new VariablesInAllowedPositionRule(context), // 5.8.5
        new DeferStreamDirectiveOnRootFieldRule(context),
        new DeferStreamDirectiveOnValidOperationsRule(context),
        new DeferStreamDirectiveLabelRule(context),
        new StreamDirectiveOnListFieldRule(context),
    ];
}
