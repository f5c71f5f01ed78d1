using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using PartyHub.Hub.Edge;
using PartyHub.Hub.Identity;
using PartyHub.Hub.Importing;
using PartyHub.Importers;
using PartyHub.Importers.Reading;
using PartyHub.Importers.Workbooks;
using PartyHub.Model;
using PartyHub.Model.Audit;
using PartyHub.Model.Imports;
using PartyHub.Schema;

namespace PartyHub.Hub.Uploads;

/// <summary>POST /import/files: files in, checked batches out. GET /import/batches/{id}/annotated: the sender's workbook with the issues in place.</summary>
internal static class ImportEndpoints
{
    private const int FilesAtATime = 20;

    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/import/files", UploadAsync);
        routes.MapGet("/import/batches/{id}/annotated", AnnotateAsync);
    }

    private static async Task UploadAsync(HttpContext http, CallerBook callers, UploadFolder folder, ImportGate gate, DataFolder data)
    {
        if (await RequireImporterAsync(http, callers) is not { } caller) return;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = data.Options.MaxUploadBytes * FilesAtATime;
        var files = new List<ImportFile>();
        try
        {
            await Multipart.ReadAsync(http.Request, folder, data.Options.MaxUploadBytes, files, http.RequestAborted);
            var run = await CheckAsync(http, caller, files, gate, data);
            await KeepAsync(files, run, folder, http.RequestAborted);
            http.Response.StatusCode = StatusCodes.Status202Accepted;
            await http.Response.WriteAsJsonAsync(new { batches = run.BatchIds.Select(GlobalId) }, http.RequestAborted);
        }
        finally
        {
            foreach (var file in files) File.Delete(file.Path);
        }
    }

    private static async Task<ImportRun> CheckAsync(HttpContext http, Caller caller, IReadOnlyList<ImportFile> files, ImportGate gate, DataFolder data)
    {
        using var seat = await gate.EnterAsync(http.RequestAborted);
        var pipeline = new ImportPipeline(data.Database, data.Protector, data.Time);
        var run = await pipeline.CheckAsync(files, new ImportOptions { ImportedBy = caller.Viewer.Name }, null, http.RequestAborted);
        foreach (var batch in run.Batches)
            await data.RecordAsync(new AuditFact(caller.Actor, "import.check", $"batch:{batch.Id}", Detail: $"rows: {batch.RowsRead}"), http.RequestAborted);
        if (http.Request.Query["apply"] != "true" || run.Applicable.Count == 0) return run;
        var written = await pipeline.ApplyAsync(run.Applicable, http.RequestAborted);
        foreach (var batch in written.Batches)
            await data.RecordAsync(new AuditFact(caller.Actor, "import.apply", $"batch:{batch.Id}"), http.RequestAborted);
        return run;
    }

    /// <summary>Of a file that was refused nothing is kept: it may be a list of residents.</summary>
    private static async Task KeepAsync(IReadOnlyList<ImportFile> files, ImportRun run, UploadFolder folder, CancellationToken cancellationToken)
    {
        var refused = run.Batches.Where(b => b.State == ImportState.Refused).Select(b => b.FileName).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files)
            if (!refused.Contains(file.Name)) await folder.SealAsync(file.Path, cancellationToken);
    }

    private static async Task AnnotateAsync(HttpContext http, string id, CallerBook callers, UploadFolder folder, DataFolder data)
    {
        if (await RequireImporterAsync(http, callers) is not { } caller) return;
        await using var db = data.Database.NewContext();
        var number = NodeId.TryParse(id, out var global) && global.TypeName == nameof(ImportBatch) ? global.Id : 0;
        var batch = await db.ImportBatches.AsNoTracking().SingleOrDefaultAsync(b => b.Id == number, http.RequestAborted);
        var original = batch is null ? null : await folder.OpenAsync(batch.FileHash, http.RequestAborted);
        if (batch is null || original is null)
        {
            await Problem.WriteAsync(http, "NOT_FOUND", "没有该批次,或其原文件未在此保存。 · There is no such batch, or its file is not kept here.");
            return;
        }

        var issues = await db.ImportIssues.AsNoTracking().Where(i => i.BatchId == number).ToListAsync(http.RequestAborted);
        using var annotated = new MemoryStream();
        using (var file = SheetReader.Open(original, batch.FileName)) AnnotatedWorkbook.Write(file, issues, annotated, http.RequestAborted);
        await data.RecordAsync(db, new AuditFact(caller.Actor, "import.annotated", $"batch:{number}"), http.RequestAborted);
        await SendAsync(http, annotated, Path.GetFileNameWithoutExtension(batch.FileName));
    }

    private static async Task SendAsync(HttpContext http, MemoryStream annotated, string name)
    {
        http.Response.ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        http.Response.Headers.ContentDisposition = $"attachment; filename*=UTF-8''{Uri.EscapeDataString(name + "-问题.xlsx")}";
        annotated.Position = 0;
        await annotated.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    private static async Task<Caller?> RequireImporterAsync(HttpContext http, CallerBook callers)
    {
        var caller = await callers.FindAsync(http);
        if (caller is null)
            await Problem.WriteAsync(http, "UNAUTHENTICATED", "请先登录,或携带访问令牌。 · Sign in, or send a token.");
        else if (!ImportRight.Has(caller.Viewer))
            await Problem.WriteAsync(http, ImportRight.Missing.Code, ImportRight.Missing.Message);
        else
            return caller;
        return null;
    }

    private static string GlobalId(long batch) => new NodeId(nameof(ImportBatch), batch).ToString();
}
