namespace PartyHub.Importers.Workbooks;

/// <summary>How a cell of a written workbook looks. The colours of problems are those of the report: the worse, the warmer.</summary>
public enum CellLook
{
    Plain,
    Title,
    Heading,
    /// <summary>Small grey words of explanation.</summary>
    Hint,
    Link,
    /// <summary>Read as it is, with something to tell.</summary>
    Notice,
    /// <summary>The value was changed.</summary>
    Repaired,
    /// <summary>The field stays empty.</summary>
    FieldError,
    /// <summary>The row, sheet or file is not written.</summary>
    Refused,
}
