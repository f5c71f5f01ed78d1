using System.Text.Json;
using PartyHub.Hub.CommandLine;

namespace PartyHub.Hub.Tests.Importing;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task The_samples_are_imported_once_and_a_second_time_changes_nothing()
    {
        var first = await ImportAsync([.. Samples.All, "--yes"]);
        Assert.Equal(ExitCode.Refused, first.Result.ExitCode);
        Assert.Equal(5, first.Files.Count);
        Assert.All(first.Files, AddsUp);
        Assert.Equal([242, 1848, 304, 90], first.Files.Where(f => State(f) == "APPLIED").Select(f => Count(f, "created")));
        Assert.Equal(["REFUSED"], first.Files.Where(f => Count(f, "rowsRead") == 0).Select(State));

        var second = await ImportAsync([.. Samples.All.Reverse(), "--yes"]);
        Assert.All(second.Files, f => Assert.Equal((0, 0), (Count(f, "created"), Count(f, "updated"))));
    }

    [Fact]
    public async Task A_refused_file_is_told_with_its_reason_and_cure()
    {
        var notes = folder.File("notes.xlsx");
        await File.WriteAllTextAsync(notes, "hi");
        var result = await folder.RunAsync("import", notes, "--yes");
        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Contains("[HEADER_NOT_FOUND]", result.Talk, StringComparison.Ordinal);
        Assert.Contains("→", result.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_shows_and_writes_nothing()
    {
        var run = await ImportAsync([Samples.Organisations, "--dry-run"]);
        Assert.Equal((ExitCode.Done, 242), (run.Result.ExitCode, Count(run.Files[0], "created")));
        using var data = await folder.OpenAsync();
        await using var db = data.Database.NewContext();
        Assert.Equal(0, db.Organisations.Count());
    }

    [Fact]
    public async Task A_batch_can_be_taken_back()
    {
        await ImportAsync([Samples.Organisations, "--yes"]);
        Assert.Equal(ExitCode.Done, (await folder.RunAsync("batches", "rollback", "1")).ExitCode);
        Assert.Contains("RolledBack", (await folder.RunAsync("batches", "list")).Output, StringComparison.Ordinal);
        using var data = await folder.OpenAsync();
        await using var db = data.Database.NewContext();
        Assert.Equal(0, db.Organisations.Count());
    }

    [Theory]
    [InlineData("nothing.xlsx", "--yes")]
    [InlineData("nothing.xlsx")]
    [InlineData("nothing.xlsx", "--yes", "--dataset", "residents")]
    [InlineData("nothing.xlsx", "--yes", "--as-of", "2026/1/1")]
    public async Task What_cannot_be_imported_is_told_before_anything_is_read(params string[] arguments)
    {
        var result = await folder.RunAsync(["import", .. arguments]);
        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.False(Directory.Exists(folder.Data));
    }

    [Fact]
    public async Task A_copy_with_the_issues_in_place_can_be_had()
    {
        await ImportAsync([Samples.Grids, "--dry-run", "--annotated", folder.File("annotated")]);
        Assert.Equal("PK", System.Text.Encoding.ASCII.GetString(await File.ReadAllBytesAsync(Assert.Single(Directory.GetFiles(folder.File("annotated")))), 0, 2));
    }

    [Fact]
    public async Task What_is_exported_imports_again_as_unchanged()
    {
        await ImportAsync([Samples.Organisations, "--yes"]);
        Assert.Equal(ExitCode.Done, (await folder.RunAsync("export", "organisations", "-o", folder.File("out.xlsx"))).ExitCode);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.File("out.xlsx")));
        var again = await ImportAsync([folder.File("out.xlsx"), "--yes"]);
        Assert.Equal((242, 242), (Count(again.Files[0], "rowsRead"), Count(again.Files[0], "unchanged")));
    }

    public void Dispose() => folder.Dispose();

    private async Task<(CommandResult Result, List<JsonElement> Files)> ImportAsync(string[] arguments)
    {
        var report = folder.File("report.json");
        var result = await folder.RunAsync(["import", .. arguments, "--report", report]);
        Assert.True(File.Exists(report), result.Talk);
        return (result, [.. JsonDocument.Parse(await File.ReadAllBytesAsync(report)).RootElement.GetProperty("files").EnumerateArray()]);
    }

    private static void AddsUp(JsonElement file) =>
        Assert.Equal(Count(file, "rowsRead"), new[] { "created", "updated", "unchanged", "staged", "rejected" }.Sum(name => Count(file, name)));

    private static int Count(JsonElement file, string name) => file.GetProperty(name).GetInt32();

    private static string? State(JsonElement file) => file.GetProperty("state").GetString();
}
