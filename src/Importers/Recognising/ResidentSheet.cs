using PartyHub.Importers.Reading;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Recognising;

/// <summary>
/// Tells whether a sheet holds residents one by one. The hub never records them, so such a sheet is refused whole, and nothing
/// of it but the count of its rows is kept or told (domain sheet 2.10).
/// </summary>
internal static class ResidentSheet
{
    private const int RowsSearched = 30;
    private const int RowsTogether = 3;

    private static readonly string[] PersonWords = ["姓名", "身份证", "身份号码", "证件号", "性别", "出生", "年龄", "联系电话", "手机"];
    private static readonly string[] ResidentTitles = ["居民", "住户", "人口信息", "人口登记", "人口台账", "常住人口", "租户", "户籍", "户口", "家庭成员"];
    private static readonly HashSet<string> PartyFields = ["orgName", "orgCode", "joinedOn", "fullOn", "partyPost", "appliedOn", "activistOn", "targetOn", "membershipYears", "membershipState", "sponsorNames"];

    public static bool Is(SheetHead head)
    {
        var rows = head.Filled.Take(RowsSearched).Select(Keys).ToList();
        for (var first = 0; first < rows.Count; first++)
        {
            var together = rows.Skip(first).Take(RowsTogether).SelectMany(keys => keys).ToHashSet(StringComparer.Ordinal);
            if (NamesHousehold(together))
                return true;
            if (rows[first].Count >= 3 && NamesPersonsOfGrid(rows[first], Titles(head, rows, first)))
                return true;
        }
        return false;
    }

    public static int CountRows(SheetHead head, CancellationToken cancellationToken)
    {
        var header = HeaderFinder.Find(head);
        return head.Sheet.Rows(cancellationToken).Count(row => row.Number > (header?.LastRow ?? head.Filled[0].Number) && !row.IsBlank);
    }

    /// <summary>户主 or 与户主关系 beside what is asked of a person.</summary>
    private static bool NamesHousehold(HashSet<string> keys)
    {
        var relation = keys.Any(key => key.Contains("与户主", StringComparison.Ordinal) || key is "户主关系");
        var householder = keys.Any(key => key is "户主" or "户主姓名");
        return (relation || (householder && CountPartyFields(keys) < 2)) && keys.Any(IsPersonal);
    }

    /// <summary>A person and an identity number under a grid or a resident title, and nothing of the Party.</summary>
    private static bool NamesPersonsOfGrid(HashSet<string> keys, string titles)
    {
        var name = keys.Any(key => key is "姓名" or "居民姓名" or "人员姓名");
        var identity = keys.Any(key => key.Contains("身份证", StringComparison.Ordinal) || key.Contains("身份号码", StringComparison.Ordinal));
        var grid = keys.Any(key => key.Contains("网格", StringComparison.Ordinal) && !key.StartsWith("网格长", StringComparison.Ordinal));
        var isTitled = Array.Exists(ResidentTitles, word => titles.Contains(word, StringComparison.Ordinal));
        // 居民区 and 居民委员会 are parts of branch names: a title that speaks of the Party speaks of its members.
        var isParty = titles.Contains("党员", StringComparison.Ordinal) || titles.Contains("党支部", StringComparison.Ordinal);
        var isStaff = titles.Contains("网格员", StringComparison.Ordinal) || titles.Contains("网格长", StringComparison.Ordinal);
        return name && CountPartyFields(keys) == 0 && !isStaff && !isParty && ((identity && grid) || (isTitled && keys.Count(IsPersonal) >= 2));
    }

    private static bool IsPersonal(string key) => Array.Exists(PersonWords, word => key.Contains(word, StringComparison.Ordinal));

    private static int CountPartyFields(HashSet<string> keys) => keys.Count(key =>
        HeadingDictionary.Find(HeadingText.Of(key)).Any(meaning => meaning.Dataset == Dataset.Members && PartyFields.Contains(meaning.Field)));

    private static string Titles(SheetHead head, List<HashSet<string>> rows, int header) =>
        head.Sheet.Name + head.Sheet.FileName + string.Concat(rows.Take(header).Where(keys => keys.Count <= 2).SelectMany(keys => keys));

    private static HashSet<string> Keys(SheetRow row)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in row.Cells)
            if (cell.Kind == CellKind.Text && cell.Text.Length <= 60 && HeadingText.Normalise(cell.Text) is { Length: > 0 } key)
                keys.Add(key);
        return keys;
    }
}
