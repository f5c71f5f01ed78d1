using System.Globalization;
using PartyHub.Model.Organisations;

namespace PartyHub.Bench.Data;

/// <summary>Draws the organisations: one for each place, then branches below villages in rounds of 0 to 3 until the scale's number is reached.</summary>
internal sealed class OrganisationForest
{
    private readonly DatasetScale scale;
    private readonly Random random;
    private readonly long[] ids;
    private readonly List<OrganisationDraft> drafts;
    private readonly Dictionary<int, int> childrenOf = [];

    private OrganisationForest(DatasetScale scale, Random random)
    {
        this.scale = scale;
        this.random = random;
        drafts = new List<OrganisationDraft>(scale.Organisations);
        ids = [.. Enumerable.Range(1, scale.Organisations).Select(i => (long)i)];
        random.Shuffle(ids);
    }

    public static List<OrganisationDraft> Draw(DatasetScale scale, List<Place> places, Random random)
    {
        var forest = new OrganisationForest(scale, random);
        for (var place = 0; place < places.Count; place++) forest.AddPlace(places, place);
        forest.AddBranches(places);
        return forest.drafts;
    }

    private void AddPlace(List<Place> places, int place)
    {
        var (_, name, level, parent) = places[place];
        var (kind, field, title) = level switch
        {
            1 or 2 or 3 => (OrganisationKind.LocalCommittee, OrganisationField.Office, $"中共{name}委员会"),
            4 when OrganisationTitle.IsSubdistrict(name) => (OrganisationKind.WorkCommittee, OrganisationField.Subdistrict, $"中共{OrganisationTitle.Stem(name)}工作委员会"),
            4 => (OrganisationKind.Committee, OrganisationField.Township, $"中共{name}委员会"),
            _ when OrganisationTitle.IsCommunity(name) => (OrganisationKind.Committee, OrganisationField.Community, $"中共{OrganisationTitle.Spoken(name)}委员会"),
            _ => (OrganisationKind.GeneralBranch, OrganisationField.Rural, $"中共{OrganisationTitle.Spoken(name)}总支部委员会"),
        };
        Add(parent, place, title, kind, field);
    }

    private void AddBranches(List<Place> places)
    {
        var villages = Enumerable.Range(0, places.Count).Where(p => places[p].Level == 5).ToArray();
        while (drafts.Count < scale.Organisations)
        {
            foreach (var village in villages)
            {
                var count = Math.Min(random.Next(4), scale.Organisations - drafts.Count);
                for (var number = 0; number < count; number++) AddBranch(places[village], village);
            }
        }
    }

    private void AddBranch(Place village, int place)
    {
        var number = childrenOf.GetValueOrDefault(place) + 1;
        var (title, kind, field) = OrganisationTitle.Branch(village.Name, number, random);
        Add(place, place, title, kind, field);
    }

    private void Add(int parent, int place, string title, OrganisationKind kind, OrganisationField field)
    {
        var number = childrenOf[parent] = childrenOf.GetValueOrDefault(parent) + 1;
        var above = parent < 0 ? null : drafts[parent];
        var id = ids[drafts.Count];
        drafts.Add(new OrganisationDraft
        {
            Id = id,
            Parent = parent,
            Place = place,
            Code = (above?.Code ?? "") + number.ToString("000", CultureInfo.InvariantCulture),
            Name = title,
            ShortName = random.Next(10) < 7 ? OrganisationTitle.Short(title) : null,
            Kind = kind,
            Field = field,
            Path = OrganisationPath.Child(above?.Path ?? "", id),
            // Half of the parents leave the order to the code, as sheets do that number nothing.
            SortOrder = parent >= 0 && drafts[parent].Id % 2 == 0 ? random.Next(1, 100) : 0,
        });
    }
}
