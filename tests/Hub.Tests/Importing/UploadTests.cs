using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using PartyHub.Model.Scopes;

namespace PartyHub.Hub.Tests.Importing;

public sealed class UploadTests
{
    [Fact]
    public async Task A_steward_uploads_gets_a_checked_batch_and_the_workbook_with_the_issues()
    {
        await using var hub = await RunningHub.StartAsync();
        var steward = await hub.MachineAsync(Role.Steward);
        using var response = await steward.PostAsync("/import/files", Form(Samples.Grids));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var batch = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("batches")[0].GetString();
        using var annotated = await steward.GetAsync($"/import/batches/{batch}/annotated");
        Assert.Equal("PK", Encoding.ASCII.GetString(await annotated.Content.ReadAsByteArrayAsync(), 0, 2));
        Assert.Contains("attachment", annotated.Content.Headers.ContentDisposition?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_uploaded_lies_sealed_and_of_refused_files_nothing_is_kept()
    {
        await using var hub = await RunningHub.StartAsync();
        var steward = await hub.MachineAsync(Role.Steward);
        (await steward.PostAsync("/import/files", Form(Samples.Grids, Samples.Residents))).EnsureSuccessStatusCode();
        var kept = Assert.Single(Directory.GetFiles(Path.Combine(hub.Data.Options.Folder, "uploads"), "*", SearchOption.AllDirectories));
        Assert.Equal("PHUBSF01", Encoding.ASCII.GetString(await File.ReadAllBytesAsync(kept), 0, 8));
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Analyst)]
    [InlineData(Role.SystemAdministrator)]
    public async Task Other_roles_may_not(Role role)
    {
        await using var hub = await RunningHub.StartAsync();
        using var response = await (await hub.MachineAsync(role)).PostAsync("/import/files", Form(Samples.Grids));
        Assert.Equal((HttpStatusCode.Forbidden, "FORBIDDEN"), (response.StatusCode, await response.CodeAsync()));
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_and_leaves_nothing()
    {
        await using var hub = await RunningHub.StartAsync(o => o with { MaxUploadBytes = 1000 });
        using var response = await (await hub.MachineAsync(Role.Steward)).PostAsync("/import/files", Form(Samples.Grids));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Empty(Directory.GetFiles(Path.Combine(hub.Data.Options.Folder, "uploads"), "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\x\\..\\网格.csv", "网格.csv")]
    public async Task The_name_of_a_file_is_for_people_and_never_a_path(string sent, string shown)
    {
        await using var hub = await RunningHub.StartAsync();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(await File.ReadAllBytesAsync(Samples.Grids)), "files", sent } };
        (await (await hub.MachineAsync(Role.Steward)).PostAsync("/import/files", form)).EnsureSuccessStatusCode();
        await using var db = hub.Data.Database.NewContext();
        Assert.Equal(shown, db.ImportBatches.Single().FileName);
    }

    private static MultipartFormDataContent Form(params string[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var file in files) form.Add(new ByteArrayContent(File.ReadAllBytes(file)), "files", Path.GetFileName(file));
        return form;
    }
}
