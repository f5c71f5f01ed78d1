using PartyHub.Importers.Reading.Text;

namespace PartyHub.Importers.Reading.Html;

/// <summary>Reads the tables of an HTML page saved as .xls, the usual export of web systems.</summary>
internal static class HtmlReader
{
    /// <summary>A page is held in memory whole, so it may be no larger than this.</summary>
    private const long PageBytes = 20 << 20;
    private const int TitleRows = 2;

    public static ReadSheets Open(Stream file, string fileName, ReadLimits limits)
    {
        if (file.Length > PageBytes)
            throw FileRefusedException.Limit(IssueCode.FileTooLarge, "HTML bytes", file.Length, PageBytes);
        var tables = new HtmlTables(limits);
        HtmlScanner.Scan(ReadText(file), tables);
        var name = Path.GetFileNameWithoutExtension(fileName);
        var grids = JoinTitles(tables.Grids);
        var sheets = grids.Select((grid, index) =>
            new SheetData(fileName, grids.Count == 1 ? name : $"{name} {index + 1}", FileKind.Html, _ => grid.Rows) { MergedRanges = grid.Merges });
        return new ReadSheets([.. sheets], [FileProblem.Notice(IssueCode.HtmlAsXls)]);
    }

    /// <summary>The bytes themselves decide; the page's own word counts only where they leave a choice, which is never.</summary>
    private static string ReadText(Stream file)
    {
        using var reader = new StreamReader(new StreamView(file), TextEncodingDetector.Detect(file));
        return reader.ReadToEnd();
    }

    /// <summary>A table of one or two rows before another is its title.</summary>
    private static List<HtmlGrid> JoinTitles(IReadOnlyList<HtmlGrid> grids)
    {
        var joined = new List<HtmlGrid>();
        HtmlGrid? title = null;
        foreach (var grid in grids)
        {
            var whole = title is null ? grid : title.Followed(grid);
            title = grid.Rows.Count <= TitleRows ? whole : null;
            if (title is null)
                joined.Add(whole);
        }
        if (title is not null)
            joined.Add(title);
        return joined;
    }
}
