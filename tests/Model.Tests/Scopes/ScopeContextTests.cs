using PartyHub.Model.Scopes;

namespace PartyHub.Model.Tests.Scopes;

public sealed class ScopeContextTests
{
    [Fact]
    public void Nobody_sees_anything() => Assert.False(Viewer.Nobody.Scope.Sees("0001"));

    [Fact]
    public void A_root_sees_its_subtree_and_no_sibling()
    {
        var scope = ScopeContext.Of([new ScopeRoot(2, "00010002")]);
        Assert.True(scope.Sees("000100020003"));
        Assert.False(scope.Sees("0001"));
        Assert.False(scope.Sees("00010003"));
    }

    [Fact]
    public void A_root_inside_another_adds_nothing() =>
        Assert.Equal([1L], ScopeContext.Of([new ScopeRoot(2, "00010002"), new ScopeRoot(1, "0001")]).Roots.Select(r => r.OrganisationId));
}
