namespace PartyHub.Importers;

/// <summary>Every code an import can report, once.</summary>
public static partial class IssueCode
{
    // Files and sheets. The comment names the arguments, in their order.
    public const string Encrypted = "ENCRYPTED";                          // -
    public const string FormatUnsupported = "FORMAT_UNSUPPORTED";         // what was found
    public const string FormatWpsUnreadable = "FORMAT_WPS_UNREADABLE";    // -
    public const string EncodingUnsure = "ENCODING_UNSURE";               // offset of the first byte that fits no encoding, or the share of private-use characters
    public const string FileTooLarge = "FILE_TOO_LARGE";                  // which limit, found, allowed
    public const string ZipBomb = "ZIP_BOMB";                             // part, found, allowed
    public const string FileDamaged = "FILE_DAMAGED";                     // part, what was found
    public const string DtdForbidden = "DTD_FORBIDDEN";                   // part
    public const string CellTooLong = "CELL_TOO_LONG";                    // characters allowed
    public const string TooManyColumns = "TOO_MANY_COLUMNS";              // columns allowed
    public const string HtmlAsXls = "HTML_AS_XLS";                        // -
    public const string SpreadsheetMlAsXls = "SPREADSHEETML_AS_XLS";      // -
    public const string SheetHidden = "SHEET_HIDDEN";                     // -
    public const string SheetSkippedHelp = "SHEET_SKIPPED_HELP";          // what told it
    public const string SheetSkippedEmpty = "SHEET_SKIPPED_EMPTY";        // -
    public const string HiddenRowsRead = "HIDDEN_ROWS_READ";              // how many
    public const string TextQuoteOpen = "TEXT_QUOTE_OPEN";                // row where the quote opens that is never closed
    public const string HeaderNotFound = "HEADER_NOT_FOUND";              // nearest row, its known headings
    public const string HeaderIncomplete = "HEADER_INCOMPLETE";           // data set, headings missing
    public const string HeaderUnsure = "HEADER_UNSURE";                   // data set, confidence
    public const string HeadingDuplicate = "HEADING_DUPLICATE";           // heading, cell of the first
    public const string HeadingUnknown = "HEADING_UNKNOWN";               // heading, nearest known headings
    public const string ColumnDroppedPrivacy = "COLUMN_DROPPED_PRIVACY";  // heading
    public const string ResidentRowsRefused = "RESIDENT_ROWS_REFUSED";    // rows counted
    public const string ValuesWithoutHeading = "VALUES_WITHOUT_HEADING";  // column letters; the values are not imported
    public const string SecondTableNotRead = "SECOND_TABLE_NOT_READ";     // row of the second header; it and what follows are not imported
    public const string ParentFromSection = "PARENT_FROM_SECTION";        // row of the first heading inside the table
    public const string ParentFromIndent = "PARENT_FROM_INDENT";          // indent or numbering
}
