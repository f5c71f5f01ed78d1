using PartyHub.Model;
using PartyHub.Model.Values;
using PartyHub.Model.Venues;

namespace PartyHub.Bench.Data;

/// <summary>Writes the venues: one in ten at counties, 35 in a hundred at townships, the others at villages.</summary>
internal sealed class VenueRows(BulkRows rows, Random random)
{
    private static readonly Weighted<VenueKind> VillageKinds = new(
        (VenueKind.VillageVenue, 40), (VenueKind.ActivityRoom, 25), (VenueKind.ServicePoint, 15), (VenueKind.MassStation, 10), (VenueKind.DistanceSite, 10));

    private static readonly Weighted<VenueKind> UpperKinds = new(
        (VenueKind.ServiceCentre, 30), (VenueKind.MassCentre, 30), (VenueKind.ServiceStation, 15), (VenueKind.EnterpriseCentre, 10),
        (VenueKind.PoliticalLifeHall, 8), (VenueKind.Exhibition, 7));

    public static BulkTable Table(HubContext db) => BulkTable.Of<Venue>(db,
        nameof(Venue.Id), nameof(Venue.Name), nameof(Venue.NameKey), nameof(Venue.Kind), nameof(Venue.Level), nameof(Venue.OrganisationId), nameof(Venue.RegionId),
        nameof(Venue.Address), nameof(Venue.FloorArea), nameof(Venue.Capacity), nameof(Venue.OpeningHours), nameof(Venue.BuiltOn),
        nameof(Venue.Longitude), nameof(Venue.Latitude), nameof(Venue.SourceSystem), nameof(Venue.SourceLongitude), nameof(Venue.SourceLatitude));

    /// <summary>The place of each venue, by position in the list of places.</summary>
    public static int[] Places(List<Place> places, int venues, Random random)
    {
        var byLevel = Enumerable.Range(0, places.Count).ToLookup(p => places[p].Level);
        int[] counties = [.. byLevel[3]], townships = [.. byLevel[4]], villages = [.. byLevel[5]];
        var drawn = new int[venues];
        for (var index = 0; index < venues; index++)
        {
            var level = index < venues / 10 ? counties : index < venues * 45 / 100 ? townships : villages;
            drawn[index] = level[random.Next(level.Length)];
        }

        random.Shuffle(drawn);
        return drawn;
    }

    public void Write(long id, Place place, long regionId, OrganisationDraft organisation)
    {
        var kind = (place.Level == 5 ? VillageKinds : UpperKinds).Draw(random);
        var name = OrganisationTitle.Stem(place.Name) + Words.PlaceName(random) + Titles[(int)kind];
        var level = place.Level switch
        {
            3 => VenueLevel.County,
            4 => OrganisationTitle.IsSubdistrict(place.Name) ? VenueLevel.Subdistrict : VenueLevel.Township,
            _ => OrganisationTitle.IsCommunity(place.Name) ? VenueLevel.Community : VenueLevel.Village,
        };
        rows.Number(id);
        rows.Text(name);
        rows.Text(name);
        rows.Text(CodeName<VenueKind>.Of(kind));
        rows.Text(CodeName<VenueLevel>.Of(level));
        rows.Number(organisation.Id);
        rows.Number(regionId);
        rows.Text($"{place.Name}{Words.PlaceName(random)}路{random.Next(1, 400)}号");
        rows.Real(random.Next(20) == 0 ? null : Math.Round(40 + (random.NextDouble() * 760), 1));
        rows.Number(random.Next(20, 300));
        rows.Text("周一至周五 8:30-17:30");
        rows.Number(Dates.Partial(Dates.Between(random, 1995, 2023), random));
        WriteLocation();
        rows.EndRow();
        organisation.VenueCount++;
    }

    private void WriteLocation()
    {
        if (random.Next(25) == 0)
        {
            for (var column = 0; column < 5; column++) rows.Null();
            return;
        }

        var (longitude, latitude) = (Math.Round(115 + (random.NextDouble() * 7), 6), Math.Round(34.4 + (random.NextDouble() * 4), 6));
        rows.Real(longitude);
        rows.Real(latitude);
        rows.Text(CodeName<CoordinateSystem>.Of(CoordinateSystem.Wgs84));
        rows.Real(longitude);
        rows.Real(latitude);
    }

    /// <summary>By kind, in the order of its declaration.</summary>
    private static readonly string[] Titles =
    [
        "党员服务中心", "党员服务站", "党员服务点", "党群服务中心", "党群服务站", "村级组织活动场所", "社区活动场所", "党员活动室",
        "企业党建活动中心", "党建形象展示中心", "党员政治生活馆", "党代表工作室", "远程教育站点", "网上阵地", "活动场所",
    ];
}
