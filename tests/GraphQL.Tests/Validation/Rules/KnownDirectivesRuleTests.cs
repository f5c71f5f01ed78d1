using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class KnownDirectivesRuleTests
{
    [Fact]
    public void Accepts_directives_at_their_places() => ValidationHarness.Accepts(
        nameof(KnownDirectivesRule),
        """
        query Q($a: ID @tag(name: "v")) @once { node(id: $a) @include(if: true) { ...F @skip(if: false) } }
        fragment F on Node @tag(name: "f") { id }
        """);

    [Fact]
    public void Refuses_unknown_directives() => ValidationHarness.Refuses(
        nameof(KnownDirectivesRule),
        """
        query @nope { unit { id @nada } }
        """,
        "1:7 Unknown directive \"@nope\".",
        "1:25 Unknown directive \"@nada\".");

    [Fact]
    public void Refuses_directives_at_other_places() => ValidationHarness.Refuses(
        nameof(KnownDirectivesRule),
        """
        query @include(if: true) { unit { ... @once { id } ...F @deprecated } }
        mutation @once { members { id } }
        fragment F on Unit @skip(if: true) { id }
        """,
        "1:7 Directive \"@include\" may not be used on QUERY.",
        "1:39 Directive \"@once\" may not be used on INLINE_FRAGMENT.",
        "1:57 Directive \"@deprecated\" may not be used on FRAGMENT_SPREAD.",
        "2:10 Directive \"@once\" may not be used on MUTATION.",
        "3:20 Directive \"@skip\" may not be used on FRAGMENT_DEFINITION.");
}
