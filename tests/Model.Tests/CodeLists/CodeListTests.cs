using PartyHub.Model.CodeLists;
using PartyHub.Model.Grids;
using PartyHub.Model.Members;
using PartyHub.Model.Organisations;
using PartyHub.Model.Units;
using PartyHub.Model.Values;
using PartyHub.Model.Venues;

namespace PartyHub.Model.Tests.CodeLists;

public sealed class CodeListTests
{
    [Fact]
    public void Holds_every_list_with_its_names()
    {
        Assert.Equal(33, CodeList.All.Count);
        Assert.Equal(56, CodeList.Ethnicity.Codes.Count);
        Assert.Equal("汉族", CodeList.Ethnicity.Find("01")?.Name);
        Assert.Equal("town, sub-district or management committee", CodeList.Named("partyhub_grid_level").Find("2")?.NameEn);
    }

    [Fact]
    public void The_codes_of_the_enums_are_those_of_the_lists()
    {
        AssertSame<OrganisationKind>("partyhub_org_kind");
        AssertSame<OrganisationField>("partyhub_field");
        AssertSame<MemberStage>("partyhub_member_stage");
        AssertSame<MembershipState>("partyhub_membership_state");
        AssertSame<VenueKind>("partyhub_venue_kind");
        AssertSame<VenueLevel>("partyhub_venue_level");
        AssertSame<GridKind>("partyhub_grid_kind");
        AssertSame<UnitBuildState>("partyhub_unit_build_state");
    }

    private static void AssertSame<TEnum>(string list) where TEnum : struct, Enum =>
        Assert.Equal(CodeList.Named(list).Codes.Select(c => c.Code), CodeName<TEnum>.All);
}
