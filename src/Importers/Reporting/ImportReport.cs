using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using PartyHub.Model;
using PartyHub.Model.Imports;
using PartyHub.Model.Values;

namespace PartyHub.Importers.Reporting;

/// <summary>The report of an import: one entry for each sheet, or for a file that was refused. Its shape is fixed; scripts rely on it.</summary>
public sealed record ImportReport(IReadOnlyList<ReportedFile> Files)
{
    /// <summary>The report of batches, from what is stored of them, in the order given.</summary>
    public static async Task<ImportReport> OfAsync(HubContext db, IReadOnlyList<long> batchIds, CancellationToken cancellationToken)
    {
        var batches = await db.ImportBatches.AsNoTracking().Where(b => batchIds.Contains(b.Id)).ToDictionaryAsync(b => b.Id, cancellationToken);
        var files = new List<ReportedFile>();
        foreach (var id in batchIds)
        {
            if (!batches.TryGetValue(id, out var batch)) continue;
            var issues = await db.ImportIssues.AsNoTracking().Where(i => i.BatchId == id).OrderBy(i => i.Row).ThenBy(i => i.Id).ToListAsync(cancellationToken);
            files.Add(ReportedFile.Of(batch, issues));
        }

        return new ImportReport(files);
    }

    public string ToJson() => JsonSerializer.Serialize(this, ReportJson.Readable.ImportReport);

    public Task WriteAsync(Stream stream, CancellationToken cancellationToken) =>
        JsonSerializer.SerializeAsync(stream, this, ReportJson.Readable.ImportReport, cancellationToken);
}

/// <summary>A sheet. rowsRead = created + updated + unchanged + staged + rejected, always.</summary>
public sealed record ReportedFile(
    string File, string? Sheet, string? Dataset, string BatchId, string State, int? HeaderRow,
    int RowsRead, int Created, int Updated, int Unchanged, int Staged, int Rejected,
    IReadOnlyList<ReportedColumn> Columns, IReadOnlyList<ReportedNotation> Normalised, IReadOnlyList<ReportedNotation> UnknownRegions,
    IReadOnlyList<ReportedGroup> IssueGroups, IReadOnlyList<ReportedIssue> Issues)
{
    internal static ReportedFile Of(ImportBatch batch, IReadOnlyList<ImportIssue> issues)
    {
        var columns = BatchColumn.Parse(batch.Columns);
        return new ReportedFile(
            batch.FileName, batch.SheetName, batch.Dataset is { } dataset ? CodeName<Dataset>.Of(dataset).ToLowerInvariant() : null,
            batch.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), CodeName<ImportState>.Of(batch.State), batch.HeaderRow,
            batch.RowsRead, batch.Created, batch.Updated, batch.Unchanged, batch.Staged, batch.Rejected,
            [.. columns.Select(c => new ReportedColumn(c.Cell, c.Heading, c.Field, c.Dropped))],
            [.. columns.Where(c => c.Normalised is not null).Select(c => ReportedNotation.Of(c, c.Normalised))],
            [.. columns.Where(c => c.UnknownRegion is not null).Select(c => ReportedNotation.Of(c, c.UnknownRegion))],
            ReportedGroup.Of(issues),
            [.. issues.Select(ReportedIssue.Of)]);
    }
}

public sealed record ReportedColumn(
    string Cell, string Heading, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Field,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Dropped);

/// <summary>Cells of a column that need no attention one by one, counted, with examples.</summary>
public sealed record ReportedNotation(string Column, string? Field, int Count, IReadOnlyList<string> Examples)
{
    internal static ReportedNotation Of(BatchColumn column, NormalisedCells? cells) => new(column.Heading, column.Field, cells?.Count ?? 0, cells?.Examples ?? []);
}

/// <summary>Issues of one cause: the same code and the same raw value (one unknown superior is one item, with all its rows).</summary>
public sealed record ReportedGroup(string Code, string Severity, string? Raw, int Count, IReadOnlyList<int> Rows, string Message, string Cure)
{
    private const int RowsShown = 1000;
    private static readonly HashSet<string> ByValue =
    [
        IssueCode.OrganisationNotFound, IssueCode.OrganisationAmbiguous, IssueCode.OrganisationMatchedByKey, IssueCode.ParentNotFound,
        IssueCode.RegionUnknown, IssueCode.RegionAmbiguous, IssueCode.CodeUnknown, IssueCode.GridParentNotFound,
    ];

    internal static IReadOnlyList<ReportedGroup> Of(IReadOnlyList<ImportIssue> issues) =>
    [
        .. issues.GroupBy(i => (i.Code, Raw: ByValue.Contains(i.Code) ? i.Raw : null))
            .Select(g => new ReportedGroup(
                g.Key.Code, CodeName<IssueSeverity>.Of(g.First().Severity), g.Key.Raw, g.Count(),
                [.. g.Select(i => i.Row).OfType<int>().Distinct().Take(RowsShown)], g.First().Message, g.First().Cure))
            .OrderByDescending(g => g.Count),
    ];
}

public sealed record ReportedIssue(
    string Code, string Severity, string? Sheet, string? Cell, int? Row, string? Field, string? Raw, string? Value, string Message, string Cure)
{
    internal static ReportedIssue Of(ImportIssue issue) => new(
        issue.Code, CodeName<IssueSeverity>.Of(issue.Severity), issue.Sheet, issue.Cell, issue.Row, issue.Field, issue.Raw, issue.Value, issue.Message, issue.Cure);
}

[JsonSerializable(typeof(ImportReport))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    public static ReportJson Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    });
}
