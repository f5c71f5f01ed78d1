using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PartyHub.Model;
using PartyHub.Model.Storage;

namespace PartyHub.Bench.Load;

/// <summary>Draws the variables of the eight operations from the data set.</summary>
internal sealed class Workload
{
    private const int Cases = 200;
    private readonly Random random = new(1);
    private readonly List<Place> organisations;

    private Workload(List<Place> organisations) => this.organisations = organisations;

    public static async Task<IReadOnlyList<Question>> DrawAsync(string folder, Pages pages, int today, CancellationToken cancellationToken)
    {
        await using HubContext db = HubDatabase.InFolder(folder).NewContext();
        var organisations = await db.Organisations.OrderBy(o => o.Id)
            .Select(o => new Place(o.Id, o.Code ?? "", o.Depth, o.FullMemberCount, o.VenueCount)).ToListAsync(cancellationToken);
        var workload = new Workload(organisations);
        return
        [
            new("q1", "Q1ParentChain", workload.Codes()),
            new("q2", "Q2ChildrenWithSubtreeCounts", workload.At(2, o => new($"id={o.Id}", Id(o.Id)))),
            new("q3", "Q3ThreeLevels", workload.At(1, o => new($"id={o.Id}", Id(o.Id)))),
            new("q4", "Q4MembersOfABranch", await workload.BranchPagesAsync(pages, cancellationToken)),
            new("q5", "Q5MembersInACounty", workload.Filters()),
            new("q6", "Q6VenuesAndGrids", workload.Draw(o => o.Depth == 3 && o.Venues > 0, o => new($"id={o.Id}", Id(o.Id)))),
            new("q7", "Q7Dashboard", workload.At(1, o => new($"id={o.Id}&today={today}", Id(o.Id))), MostConnections: 8),
            new("q8", "Q8ThousandOrganisations", await workload.OrganisationPagesAsync(pages, cancellationToken)),
        ];
    }

    public static string GlobalId(string type, long id) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{type}:{id}")));

    public static long RowId(string globalId) =>
        long.Parse(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(globalId)).Split(':')[1], CultureInfo.InvariantCulture);

    private static Dictionary<string, object?> Id(long id) => new() { ["id"] = GlobalId("Organisation", id) };

    private List<QuestionCase> Codes() => Draw(o => o.Depth == 5, o => new($"code={o.Code}", new Dictionary<string, object?> { ["code"] = o.Code }));

    /// <summary>Every place of a level in turn: there may be fewer than the cases.</summary>
    private List<QuestionCase> At(int depth, Func<Place, QuestionCase> make)
    {
        var places = organisations.Where(o => o.Depth == depth).ToList();
        return [.. Enumerable.Range(0, Cases).Select(index => make(places[index % places.Count]))];
    }

    private List<QuestionCase> Draw(Func<Place, bool> fits, Func<Place, QuestionCase> make)
    {
        var places = organisations.Where(fits).ToArray();
        random.Shuffle(places);
        return [.. places.Take(Cases).Select(make)];
    }

    private List<QuestionCase> Filters() => At(2, o =>
    {
        var year = random.Next(1955, 1995);
        return new($"id={o.Id}&from={year}0101&to={year + 9}1231", new Dictionary<string, object?>(Id(o.Id)) { ["from"] = $"{year}-01-01", ["to"] = $"{year + 9}-12-31" });
    });

    /// <summary>Three in four first pages of any branch, one in four a second page of a large one.</summary>
    private async Task<List<QuestionCase>> BranchPagesAsync(Pages pages, CancellationToken cancellationToken)
    {
        var cases = Draw(o => o.Depth == 5, o => new($"id={o.Id}", Id(o.Id))).Take(Cases * 3 / 4).ToList();
        var large = organisations.Where(o => o.Depth == 5 && o.Members > 60).ToArray();
        random.Shuffle(large);
        foreach (var branch in large.Take(Cases / 4))
        {
            var (last, cursor) = await pages.MembersAsync(branch.Id, cancellationToken);
            cases.Add(new($"id={branch.Id}&after={last}", new Dictionary<string, object?>(Id(branch.Id)) { ["after"] = cursor }));
        }

        return [.. cases.OrderBy(_ => random.Next())];
    }

    private async Task<List<QuestionCase>> OrganisationPagesAsync(Pages pages, CancellationToken cancellationToken)
    {
        var cases = new List<QuestionCase> { new("after=0", new Dictionary<string, object?> { ["after"] = null }) };
        await foreach (var (last, cursor) in pages.OrganisationsAsync(organisations.Count / 1000, cancellationToken))
            cases.Add(new($"after={last}", new Dictionary<string, object?> { ["after"] = cursor }));
        // The last page may be short.
        if (cases.Count > 2) cases.RemoveAt(cases.Count - 1);
        return cases;
    }

    private sealed record Place(long Id, string Code, int Depth, int Members, int Venues);
}
