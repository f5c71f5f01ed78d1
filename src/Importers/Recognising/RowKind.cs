using System.Text;
using System.Text.RegularExpressions;
using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Recognising;

/// <summary>Tells rows that are no records: totals, repeated headers, footers, notes, code rows.</summary>
internal sealed partial class RowKind(IReadOnlyList<SheetRow> headerRows, int[] numberColumns)
{
    private const double RepeatedShare = 0.6;
    private const int NoteCells = 2;
    private const int FooterCells = 8;
    private const int CodeCells = 3;
    private const int CellsCompared = 4;
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";

    private readonly int _headerRow = headerRows[^1].Number;
    private readonly string[][] _headerKeys =
        [.. headerRows.Select(row => row.Cells.ToArray().Select(cell => HeadingText.Normalise(cell.Text)).ToArray())];

    private bool _inNotes;

    /// <summary>Null for a record.</summary>
    public SkipReason? Skip(SheetRow row)
    {
        if (IsBlank(row))
            return SkipReason.Blank;
        var filled = CountFilled(row);
        // Notes go on to the end; a full row after them is data again, below a page break.
        if (_inNotes && filled <= NoteCells)
            return SkipReason.Note;
        _inNotes = false;
        var first = FirstText(row);
        if (first.Length == 0)
            return row.Number == _headerRow + 1 && filled >= CodeCells && IsSequence(row) ? SkipReason.CodeRow : null;
        if (Example().IsMatch(first))
            return SkipReason.Example;
        if (IsTotal(first))
            return SkipReason.Total;
        if (filled <= NoteCells && Note().IsMatch(first))
        {
            _inNotes = true;
            return SkipReason.Note;
        }
        if (Footer().IsMatch(first) || (filled <= FooterCells && FooterLabel().IsMatch(first)))
            return SkipReason.Footer;
        if (row.Number <= _headerRow + 1 && filled >= CodeCells && IsSequence(row))
            return SkipReason.CodeRow;
        return RepeatsHeader(row) ? SkipReason.RepeatedHeader : null;
    }

    /// <summary>A row with its number only was prepared and never filled in.</summary>
    private bool IsBlank(SheetRow row)
    {
        for (var column = 0; column < row.Count; column++)
            if (!row[column].IsBlank && !row[column].IsFilledDown && !(Array.IndexOf(numberColumns, column) >= 0 && IsNumber(row[column])))
                return false;
        return true;
    }

    private static bool IsNumber(Cell cell) => cell.Kind == CellKind.Number || cell.Text.AsSpan().Trim().IndexOfAnyExceptInRange('0', '9') < 0;

    public static string FirstText(SheetRow row)
    {
        foreach (var cell in row.Cells)
            if (!cell.IsBlank && cell.Kind == CellKind.Text && !cell.IsFilledDown)
                return cell.Text.Length <= 200 ? Squeeze(cell.Text) : Squeeze(cell.Text[..200]);
        return "";
    }

    private static int CountFilled(SheetRow row)
    {
        var filled = 0;
        foreach (ref readonly var cell in row.Cells)
            if (!cell.IsBlank && !cell.IsFilledDown)
                filled++;
        return filled;
    }

    private static string Squeeze(string text)
    {
        if (text.IsNormalized(NormalizationForm.FormKC) && text.AsSpan().IndexOfAny(" \t\n\u3000\u00A0") < 0)
            return text;
        return string.Concat(text.Normalize(NormalizationForm.FormKC).Where(character => !BlankText.IsBlank(character)));
    }

    private static bool IsTotal(string text) => text.Length <= 20 && Total().IsMatch(text);

    /// <summary>1 2 3, A B C or 甲 乙 1 2: each cell the one after the cell before.</summary>
    private static bool IsSequence(SheetRow row)
    {
        var next = 1;
        var stem = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.IsBlank)
                continue;
            var text = Squeeze(cell.Text);
            if (text is "栏次" or "栏目" or "行次" or "列次")
                continue;
            if (text.Length == 1 && stem < Stems.Length && text[0] == Stems[stem] && next == 1)
                stem++;
            else if (text == next.ToString(System.Globalization.CultureInfo.InvariantCulture) || (text.Length == 1 && text[0] == 'A' + next - 1))
                next++;
            else
                return false;
        }
        return true;
    }

    private bool RepeatsHeader(SheetRow row)
    {
        foreach (var keys in _headerKeys)
        {
            var (same, written) = (0, 0);
            for (var column = 0; column < keys.Length && (same > 0 || written < CellsCompared); column++)
            {
                if (keys[column].Length == 0)
                    continue;
                written++;
                if (IsSame(row[column], keys[column]))
                    same++;
            }
            if (written > 1 && same >= written * RepeatedShare)
                return true;
        }
        return false;
    }

    /// <summary>Looks for the key's first character before anything costly: nearly every cell of a record lacks it.</summary>
    private static bool IsSame(Cell cell, string key) =>
        cell.Kind == CellKind.Text && cell.Text.Contains(key[0], StringComparison.Ordinal) && HeadingText.Normalise(cell.Text) == key;

    [GeneratedRegex(@"(?:合计|小计|总计|总数|共计|累计)(?:\((?:人|个|户|名)\))?:?$")]
    private static partial Regex Total();

    [GeneratedRegex(@"^(?:填写)?(?:例|示例|样例|举例|范例)[:：]?\d?$")]
    private static partial Regex Example();

    [GeneratedRegex(@"^(?:填表人|填报人|制表人|审核人|经办人|单位负责人|分管领导|主管领导)$")]
    private static partial Regex FooterLabel();

    [GeneratedRegex(@"^(?:注|备注|说明|填表说明|填报说明|补充资料|附注|备考)\d?[:.、]|^[※*]|^注\d")]
    private static partial Regex Note();

    [GeneratedRegex(@"^(?:填表人|填报人|制表人|制表|审核人|审核|经办人|单位负责人|分管领导|主管领导|统计负责人|负责人|联系人|打印日期|打印时间|填表日期|填报日期|填报单位).{0,6}:|^第\d+页|^共\d+页|^\d+/\d+页?$|^-\d+-$")]
    private static partial Regex Footer();
}
