using System.Globalization;
using PartyHub.Model.Organisations;
using PartyHub.Model.Regions;

namespace PartyHub.Bench.Data;

/// <summary>How organisations are called, in full and for short.</summary>
internal static class OrganisationTitle
{
    private static readonly string[] Endings = ["总支部委员会", "支部委员会", "工作委员会", "委员会"];

    public static bool IsSubdistrict(string place) => place.Contains("街道", StringComparison.Ordinal);

    public static bool IsCommunity(string place) => place.Contains('居', StringComparison.Ordinal);

    /// <summary>The place without the committee it is written with.</summary>
    public static string Stem(string place) => RegionName.Key(place);

    /// <summary>The village or community as it is spoken of: 和平新村, not 和平新村村.</summary>
    public static string Spoken(string village)
    {
        var stem = Stem(village);
        var ending = IsCommunity(village) ? "社区" : "村";
        return stem.EndsWith(ending, StringComparison.Ordinal) ? stem : stem + ending;
    }

    public static string Short(string title)
    {
        var ending = Array.Find(Endings, e => title.EndsWith(e, StringComparison.Ordinal)) ?? "";
        return title["中共".Length..^ending.Length];
    }

    /// <summary>A branch of the village by number, by group of people, or of an enterprise there.</summary>
    public static (string Title, OrganisationKind Kind, OrganisationField Field) Branch(string village, int number, Random random)
    {
        var stem = Stem(village);
        var community = IsCommunity(village);
        var field = community ? OrganisationField.Community : OrganisationField.Rural;
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return random.Next(10) switch
        {
            0 => ($"中共{Spoken(village)}流动党员支部委员会", OrganisationKind.Branch, field),
            1 => ($"中共{stem}{Words.PlaceName(random)}实业有限公司联合支部委员会", OrganisationKind.JointBranch, OrganisationField.NonPublic),
            2 => ($"中共{stem}{Words.PlaceName(random)}合作社支部委员会", OrganisationKind.Branch, OrganisationField.NonPublic),
            _ => ($"中共{Spoken(village)}第{digits}{(community ? "网格" : "")}支部委员会", OrganisationKind.Branch, field),
        };
    }
}
