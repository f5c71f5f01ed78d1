using PartyHub.Importers.Reading;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Previewing;

/// <summary>Findings to issues: with their place, the raw value (masked where it is personal) and the words of the code.</summary>
internal static class Issues
{
    private const int LongestRaw = 200;

    public static ImportIssue Of(Finding finding, Draft draft, ImportBatch batch)
    {
        var definition = IssueDefinition.Of(finding.Code);
        var target = finding.Field is null ? null : draft.Fields.Find(finding.Field);
        var cell = target is null ? Cell.Empty : draft.CellOf(target.Name);
        var value = finding.Value ?? (target is null || definition.Severity >= IssueSeverity.FieldError ? null : ShownValue(finding, draft));
        return new ImportIssue
        {
            BatchId = batch.Id,
            Code = finding.Code,
            Severity = definition.Severity,
            Sheet = batch.SheetName,
            Cell = target is null ? null : draft.AddressOf(target.Name)?.ToString(),
            Row = draft.Row,
            Field = finding.Field,
            Raw = cell.IsBlank ? null : Shown(cell.Text, target?.Mask),
            Value = value is null ? null : Shown(value, target?.Mask),
            Message = definition.Message(finding.Arguments),
            Cure = definition.Cure,
        };
    }

    /// <summary>The same code can refuse a sheet or only warn of it; the problem knows which.</summary>
    public static ImportIssue Of(FileProblem problem, ImportBatch batch)
    {
        var issue = Of(problem.Code, problem.Sheet ?? batch.SheetName, problem.Cell?.ToString(), problem.Cell?.RowNumber, null, problem.Arguments, batch);
        if (problem.Reach == ProblemReach.Notice) issue.Severity = IssueSeverity.Notice;
        return issue;
    }

    public static ImportIssue Of(string code, string? sheet, string? cell, int? row, string? field, IReadOnlyList<string> arguments, ImportBatch batch)
    {
        var definition = IssueDefinition.Of(code);
        return new ImportIssue
        {
            BatchId = batch.Id,
            Code = code,
            Severity = definition.Severity,
            Sheet = sheet,
            Cell = cell,
            Row = row,
            Field = field,
            Message = definition.Message(arguments),
            Cure = definition.Cure,
        };
    }

    // References are ids by now; the finding itself carries the name it resolved to.
    private static string? ShownValue(Finding finding, Draft draft) =>
        finding.Field is { } name && !name.EndsWith("Name", StringComparison.Ordinal) && !name.StartsWith("parent", StringComparison.Ordinal) ? draft[name] : null;

    private static string Shown(string text, Parsing.Masker? mask)
    {
        var shown = mask is null ? text : mask(text.Trim());
        return shown.Length <= LongestRaw ? shown : shown[..LongestRaw];
    }
}
