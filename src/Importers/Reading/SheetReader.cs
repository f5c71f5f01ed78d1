using PartyHub.Importers.Reading.Html;
using PartyHub.Importers.Reading.SpreadsheetMl;
using PartyHub.Importers.Reading.Text;
using PartyHub.Importers.Reading.Xls;
using PartyHub.Importers.Reading.Xlsx;

namespace PartyHub.Importers.Reading;

/// <summary>
/// Opens a spreadsheet of any kind, told from its content and never from its name. Bad files are no exceptions: they come
/// back without sheets and with the problem that says why.
/// </summary>
public static class SheetReader
{
    public static OpenedFile Open(string path, ReadLimits? limits = null)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);
        return Open(file, Path.GetFileName(path), limits);
    }

    /// <summary>Takes the stream over: it is closed with the opened file, or at once when the file is refused.</summary>
    public static OpenedFile Open(Stream file, string fileName, ReadLimits? limits = null)
    {
        limits ??= ReadLimits.Default;
        var kind = FileKind.Unknown;
        var owned = file;
        try
        {
            owned = BoundedCopy.Seekable(file, limits.FileBytes);
            var content = FileContent.Identify(owned, limits);
            kind = content.Kind;
            var (sheets, notices) = content.Kind switch
            {
                FileKind.Xlsx => XlsxReader.Open(owned, fileName, limits),
                FileKind.Xls => XlsReader.Open(owned, fileName, limits),
                FileKind.Html => HtmlReader.Open(owned, fileName, limits),
                FileKind.SpreadsheetMl => SpreadsheetMlReader.Open(owned, fileName, limits),
                FileKind.DelimitedText => DelimitedTextReader.Open(owned, fileName, limits),
                _ => throw new FileRefusedException(FileProblem.File(IssueCode.FormatUnsupported, content.Found)),
            };
            return new OpenedFile(fileName, kind, sheets, notices, owned);
        }
        catch (FileRefusedException refused)
        {
            owned.Dispose();
            return new OpenedFile(fileName, kind, [], [refused.Problem], source: null);
        }
    }
}

/// <summary>What a reader makes of a file.</summary>
internal sealed record ReadSheets(IReadOnlyList<SheetData> Sheets, IReadOnlyList<FileProblem> Notices);
