using System.Globalization;
using PartyHub.Model;
using PartyHub.Model.Grids;
using PartyHub.Model.Values;

namespace PartyHub.Bench.Data;

/// <summary>Writes the grids: one for each county, township and village, the rest as blocks below villages.</summary>
internal sealed class GridRows(BulkRows rows, Random random)
{
    public static BulkTable Table(HubContext db) => BulkTable.Of<Grid>(db,
        nameof(Grid.Id), nameof(Grid.Code), nameof(Grid.Name), nameof(Grid.Level), nameof(Grid.Kind), nameof(Grid.ParentId), nameof(Grid.RegionId),
        nameof(Grid.Households), nameof(Grid.Population), nameof(Grid.FloatingPopulation), nameof(Grid.StaffCount), nameof(Grid.AsOf),
        nameof(Grid.HeadName), nameof(Grid.ResponsibleOrganisationId));

    public static List<GridDraft> Draw(DatasetScale scale, List<Place> places, List<OrganisationDraft> organisations, Random random)
    {
        var ids = Enumerable.Range(1, scale.Grids).Select(i => (long)i).ToArray();
        random.Shuffle(ids);
        var drafts = new List<GridDraft>(scale.Grids);
        var ofPlace = new Dictionary<int, int>();
        for (var place = 0; place < places.Count && drafts.Count < scale.Grids; place++)
        {
            if (places[place].Level < 3) continue;
            ofPlace[place] = drafts.Count;
            var parent = ofPlace.TryGetValue(places[place].Parent, out var above) ? ids[above] : (long?)null;
            drafts.Add(new GridDraft(ids[drafts.Count], places[place].Code, places[place].Name + "网格", places[place].Level - 2, parent, place, place));
        }

        AddBlocks(scale, places, organisations, random, ids, drafts, ofPlace);
        return drafts;
    }

    private static void AddBlocks(
        DatasetScale scale, List<Place> places, List<OrganisationDraft> organisations, Random random, long[] ids, List<GridDraft> drafts, Dictionary<int, int> ofPlace)
    {
        var branches = Enumerable.Range(places.Count, organisations.Count - places.Count).ToLookup(o => organisations[o].Place);
        var villages = ofPlace.Keys.Where(p => places[p].Level == 5).ToArray();
        for (var round = 1; drafts.Count < scale.Grids; round++)
        {
            foreach (var village in villages)
            {
                if (drafts.Count == scale.Grids) return;
                if (random.Next(3) == 0) continue;
                var branch = branches[village].ElementAtOrDefault(round - 1);
                var serial = round.ToString("000", CultureInfo.InvariantCulture);
                drafts.Add(new GridDraft(
                    ids[drafts.Count], places[village].Code + serial, $"{OrganisationTitle.Stem(places[village].Name)}第{round}网格", 4,
                    ids[ofPlace[village]], village, branch == 0 ? village : branch));
            }
        }
    }

    public void Write(GridDraft grid, long[] regionIds, OrganisationDraft responsible)
    {
        var households = grid.Level switch { 1 => 200_000, 2 => 16_000, 3 => 900, _ => random.Next(150, 500) };
        rows.Number(grid.Id);
        rows.Text(grid.Code);
        rows.Text(grid.Name);
        rows.Number(grid.Level);
        rows.Text(CodeName<GridKind>.Of(grid.Level == 4 && random.Next(12) == 0 ? GridKind.Dedicated : GridKind.Basic));
        rows.Number(grid.ParentId);
        rows.Number(regionIds[grid.Place]);
        rows.Number(households);
        rows.Number(households * 3);
        rows.Number(households / 4);
        rows.Number(random.Next(2, 12));
        rows.Number(Dates.Number(Dates.AsOf));
        rows.Text(Words.PersonName(random));
        rows.Number(responsible.Id);
        rows.EndRow();
        responsible.GridCount++;
    }
}

/// <summary>A grid before it is written.</summary>
/// <param name="Organisation">Position of the responsible organisation in the list of drafts.</param>
internal sealed record GridDraft(long Id, string Code, string Name, int Level, long? ParentId, int Place, int Organisation);
