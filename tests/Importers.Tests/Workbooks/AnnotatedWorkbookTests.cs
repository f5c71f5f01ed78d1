using PartyHub.Importers.Reading;
using PartyHub.Importers.Workbooks;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Tests.Workbooks;

public sealed class AnnotatedWorkbookTests
{
    public static TheoryData<string> SampleFiles => [.. Directory.EnumerateFiles(Samples.Folder).Where(f => !f.EndsWith(".json", StringComparison.Ordinal)).Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(SampleFiles))]
    public void The_copy_reads_as_the_original_does(string sample)
    {
        using var original = Samples.Open(sample);
        using var copy = Annotate(original, []);
        // The list of issues comes first.
        Assert.Equal(original.Sheets.Select(s => s.Name), copy.Sheets.Skip(1).Select(s => s.Name));
        foreach (var (before, after) in original.Sheets.Zip(copy.Sheets.Skip(1)))
        {
            Assert.Equal(before.MergedRanges.OrderBy(r => r.FirstRow), after.MergedRanges.OrderBy(r => r.FirstRow));
            Assert.Equal(Content(before), Content(after));
        }
    }

    [Fact]
    public void Every_issue_is_in_the_list_with_its_words()
    {
        using var original = Samples.Open("03-网格台账.csv");
        var sheet = original.Sheets[0].Name;
        using var copy = Annotate(original,
        [
            Issue(sheet, "G5", IssueSeverity.Notice, "APPROXIMATE"),
            Issue(sheet, "G6", IssueSeverity.FieldError, "NUMBER_INVALID"),
            Issue(sheet, null, IssueSeverity.RowRejected, "ORG_NOT_FOUND"),
        ]);
        var rows = copy.Sheets[0].Rows().Where(r => r.Number > 4).ToList();
        Assert.Equal(["ORG_NOT_FOUND", "NUMBER_INVALID", "APPROXIMATE"], rows.Select(r => r[3].Text));
        Assert.Equal(["A7", "G6", "G5"], rows.Select(r => r[1].Text));
        Assert.All(rows, r => Assert.Equal(("找到“约828” · found", "改为整数 · write a whole number"), (r[6].Text, r[7].Text)));
    }

    [Theory]
    [InlineData("普通 文字")]
    [InlineData("=1+1")]
    [InlineData("  前后空格　")]
    [InlineData("行一\n行二")]
    [InlineData("回车\r\n")]
    [InlineData("_x0041_ 看似转义")]
    [InlineData("控制\u0001符")]
    [InlineData("𠮷𬱖䶮 & <标签> \"引号\"")]
    public void Any_text_is_read_as_it_was_written(string text)
    {
        var output = new MemoryStream();
        using (var workbook = new WorkbookWriter(output))
        using (var sheet = workbook.AddSheet("表"))
        {
            sheet.BeginRow(1);
            sheet.Write(0, text);
        }

        using var read = SheetReader.Open(new MemoryStream(output.ToArray()), "x.xlsx");
        Assert.Equal(text, read.Sheets[0].Rows().Single()[0].Text);
    }

    [Fact]
    public void Sheet_names_are_cut_cleaned_and_made_unique()
    {
        using var workbook = new WorkbookWriter(new MemoryStream());
        var names = new List<string>();
        foreach (var name in new[] { "a/b:c", "党员", "党员", new string('长', 40), new string('长', 40) })
        {
            using var sheet = workbook.AddSheet(name);
            names.Add(sheet.Name);
        }

        Assert.Equal(["a_b_c", "党员", "党员(2)", new string('长', 31), new string('长', 28) + "(2)"], names);
    }

    private static OpenedFile Annotate(OpenedFile original, IReadOnlyList<ImportIssue> issues)
    {
        var output = new MemoryStream();
        AnnotatedWorkbook.Write(original, issues, output, CancellationToken.None);
        return SheetReader.Open(new MemoryStream(output.ToArray()), "annotated.xlsx");
    }

    private static List<string> Content(SheetData sheet) =>
        [.. sheet.Rows().Where(r => !r.IsBlank).Select(r => $"{r.Number}: {string.Join(" | ", r.Cells.ToArray().Select(c => $"{c.Kind}:{c.Text}")).TrimEnd('|', ' ', ':', 'E', 'm', 'p', 't', 'y')}")];

    private static ImportIssue Issue(string sheet, string? cell, IssueSeverity severity, string code) => new()
    {
        Code = code,
        Severity = severity,
        Sheet = sheet,
        Cell = cell,
        Row = 7,
        Raw = "约828",
        Message = "找到“约828” · found",
        Cure = "改为整数 · write a whole number",
    };
}
