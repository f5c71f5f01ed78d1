using PartyHub.Importers.Reading;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Recognising;

/// <summary>Says what is doubtful about a choice of data set, and how much.</summary>
internal static class DatasetDoubts
{
    public static Confidence Tell(SheetHead head, DatasetChoice choice, TitleFacts title, NameOutline? outline, List<FileProblem> problems)
    {
        // A member's branch may come from the title, an organisation's parent from the way the names are written.
        var isSupplied = (choice.Dataset == Dataset.Members && title.ReportingUnit is not null)
            || (choice.Dataset == Dataset.Organisations && outline is not null);
        if (choice.Missing.Count > 0 && isSupplied)
            return Confidence.Medium;
        if (choice.Missing.Count > 0)
            problems.Add(Notice(head, IssueCode.HeaderIncomplete, choice.Dataset.ToString(), string.Join("、", choice.Missing)));
        else if (choice.Confidence == Confidence.Low)
            problems.Add(Notice(head, IssueCode.HeaderUnsure, choice.Dataset.ToString(), choice.Confidence.ToString()));
        return choice.Confidence;
    }

    private static FileProblem Notice(SheetHead head, string code, params IReadOnlyList<string> arguments) =>
        FileProblem.Notice(code, arguments) with { Sheet = head.Sheet.Name };
}
