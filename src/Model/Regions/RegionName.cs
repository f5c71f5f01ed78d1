using System.Text;

namespace PartyHub.Model.Regions;

/// <summary>The comparable form of a region's name: the committee it is written with does not matter.</summary>
public static class RegionName
{
    // Longest first: 社区居民委员会 must not leave 社区.
    private static readonly string[] Endings =
    [
        "社区居民委员会", "社区居委会", "居民委员会", "居委会", "村民委员会", "村委会", "社区", "村",
    ];

    public static string Key(string name)
    {
        var key = string.Concat(name.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
        key = key.Replace("街道办事处", "街道", StringComparison.Ordinal);
        var ending = Endings.FirstOrDefault(e => key.Length > e.Length && key.EndsWith(e, StringComparison.Ordinal));
        return ending is null ? key : key[..^ending.Length];
    }
}
