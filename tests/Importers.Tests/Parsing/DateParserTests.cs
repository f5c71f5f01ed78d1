using PartyHub.Importers.Parsing;
using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Tests.Parsing;

/// <summary>The 22 cases of dates (domain 6.4), row by row.</summary>
public sealed class DateParserTests
{
    private static readonly CellParser Past = DateParser.Of(new DateField());

    [Theory]
    [InlineData("2012-05-30", "2012-05-30 Accepted")]
    [InlineData("2012/5/30", "2012-05-30 Accepted")]
    [InlineData("2012.5.30", "2012-05-30 Accepted")]
    [InlineData("2012、5、30", "2012-05-30 Accepted")]
    [InlineData("2012年5月30日", "2012-05-30 Accepted")]
    [InlineData("2012年05月30号", "2012-05-30 Accepted")]
    [InlineData("2012.05", "2012-05 Accepted")]
    [InlineData("2012-5", "2012-05 Accepted")]
    [InlineData("2012/05", "2012-05 Accepted")]
    [InlineData("2012年5月", "2012-05 Accepted")]
    [InlineData("2012", "2012 Accepted DATE_YEAR_ONLY")]
    [InlineData("2012年", "2012 Accepted DATE_YEAR_ONLY")]
    [InlineData("19980701", "1998-07-01 Accepted")]
    [InlineData("199807", "1998-07 Accepted")]
    [InlineData("19980732", "- FieldError INVALID_DATE")]
    [InlineData("98.7", "1998-07 Repaired TWO_DIGIT_YEAR")]
    [InlineData("98年7月", "1998-07 Repaired TWO_DIGIT_YEAR")]
    [InlineData("'98.7", "1998-07 Repaired TWO_DIGIT_YEAR")]
    [InlineData("05年8月", "2005-08 Repaired TWO_DIGIT_YEAR")]
    [InlineData("１９９８．７．１", "1998-07-01 Normalised")]
    [InlineData("1998。7。1", "1998-07-01 Normalised")]
    [InlineData("1998,7,1", "1998-07-01 Normalised")]
    [InlineData("一九九八年七月一日", "1998-07-01 Normalised")]
    [InlineData("二〇一二年五月", "2012-05 Normalised")]
    [InlineData("二O一二年五月", "2012-05 Normalised")]
    [InlineData("二○一二年五月", "2012-05 Normalised")]
    [InlineData("二零一二年十二月三十一日", "2012-12-31 Normalised")]
    [InlineData("35977", "1998-07-01 Accepted EXCEL_SERIAL")]
    [InlineData("2012-05-30 00:00:00", "2012-05-30 Normalised")]
    [InlineData("2012/5/30 8:00", "2012-05-30 Normalised")]
    [InlineData("2012.10", "2012-10 Accepted")]
    [InlineData("12.5", "- FieldError AMBIGUOUS_DATE")]
    [InlineData("5/30/12", "- FieldError AMBIGUOUS_DATE")]
    [InlineData("01/07/98", "- FieldError AMBIGUOUS_DATE")]
    [InlineData("May-12", "- FieldError AMBIGUOUS_DATE")]
    [InlineData("5/30/2012", "- FieldError AMBIGUOUS_DATE")]
    [InlineData("1998.2.30", "- FieldError INVALID_DATE")]
    [InlineData("1998.13.1", "- FieldError INVALID_DATE")]
    [InlineData("0000-00-00", "- Empty ZERO_DATE")]
    [InlineData("1900-01-00", "- FieldError INVALID_DATE")]
    [InlineData("1900-02-29", "- FieldError INVALID_DATE")]
    [InlineData("1949年9月前", "- FieldError VAGUE_DATE")]
    [InlineData("2012年上半年", "- FieldError VAGUE_DATE")]
    [InlineData("2012年底", "- FieldError VAGUE_DATE")]
    [InlineData("“七一”前", "- FieldError VAGUE_DATE")]
    [InlineData("农历八月十五", "- FieldError VAGUE_DATE")]
    [InlineData("约1975", "- FieldError VAGUE_DATE")]
    [InlineData("至今", "- FieldError INVALID_DATE")]
    [InlineData("2027-01-01", "- FieldError FUTURE_DATE")]
    [InlineData("民国38年", "1949 Accepted REPUBLIC_YEAR DATE_YEAR_ONLY")]
    [InlineData("38年", "- FieldError AMBIGUOUS_DATE")]
    [InlineData("2012.3-2015.3", "- FieldError DATE_RANGE")]
    [InlineData(" 2023-11-13\u3000", "2023-11-13 Normalised")]
    [InlineData("无", "- Empty")]
    [InlineData("不详", "- Empty VALUE_UNKNOWN")]
    [InlineData("张三", "- FieldError INVALID_DATE")]
    public void Text_of_a_date_column(string text, string expected) => Assert.Equal(expected, Parse.Text(Past, text));

    [Theory]
    [InlineData(19980701, "1998-07-01 Accepted")]
    [InlineData(199807, "1998-07 Accepted")]
    [InlineData(2012, "2012 Accepted DATE_YEAR_ONLY")]
    [InlineData(35977, "1998-07-01 Accepted")]
    [InlineData(41059.5, "2012-05-30 Accepted")]
    [InlineData(2012.1, "- FieldError AMBIGUOUS_MONTH")]
    [InlineData(2012.5, "2012-05 Accepted")]
    [InlineData(2012.12, "2012-12 Accepted")]
    [InlineData(60, "- FieldError INVALID_DATE")]
    [InlineData(61, "- FieldError INVALID_DATE")]
    [InlineData(-5, "- FieldError INVALID_DATE")]
    [InlineData(1e300, "- FieldError INVALID_DATE")]
    [InlineData(double.NaN, "- FieldError INVALID_DATE")]
    public void Number_of_a_date_column(double number, string expected) => Assert.Equal(expected, Parse.Number(Past, number));

    [Fact]
    public void A_1904_workbook_counts_from_1904() =>
        Assert.Equal("2002-07-02 Accepted", Parse.Number(Past, 35977, Parse.Column with { Uses1904Dates = true }));

    [Fact]
    public void A_date_cell_whose_format_has_no_day_is_a_month()
    {
        var month = new CellFormat("yyyy\"年\"m\"月\"", true, true, false, false, 0);
        Assert.Equal("2012-05 Accepted", Parse.Of(Past, Cell.OfDate(41030, month)));
        Assert.Equal("2012-05-30 Accepted", Parse.Of(Past, Cell.OfDate(41059, month)));
    }

    [Fact]
    public void Serial_60_never_was_a_day_and_61_is_the_first_of_March()
    {
        var day = new CellFormat("yyyy-mm-dd", true, true, true, false, 0);
        Assert.Equal("- FieldError INVALID_DATE", Parse.Of(Past, Cell.OfDate(60, day)));
        Assert.Equal("1900-03-01 Accepted", Parse.Of(Past, Cell.OfDate(61, day)));
    }

    [Fact]
    public void A_column_that_writes_two_digits_of_month_proves_October()
    {
        var proven = Parse.Column with { MonthsHaveTwoDigits = true };
        Assert.Equal("2012-10 Repaired MONTH_FROM_COLUMN", Parse.Number(Past, 2012.1, proven));
        Assert.Equal("2012-05 Accepted", Parse.Number(Past, 2012.05, proven));
        Assert.Equal("- FieldError INVALID_DATE", Parse.Number(Past, 2012.5, proven));
    }

    [Fact]
    public void A_column_that_can_only_be_month_day_year_is_read_so() =>
        Assert.Equal("2012-05-30 Normalised", Parse.Text(Past, "5/30/2012", Parse.Column with { IsMonthDayYear = true }));

    [Fact]
    public void What_the_field_wants_is_checked()
    {
        Assert.Equal("- Empty", Parse.Text(DateParser.Of(new DateField(IsEnd: true)), "至今"));
        Assert.Equal("- FieldError DATE_NEEDS_DAY", Parse.Text(DateParser.Of(new DateField(NeedsDay: true)), "2021-09"));
        Assert.Equal("2030-01-01 Accepted PLANNED_DATE", Parse.Text(DateParser.Of(new DateField(FutureDates.Noticed)), "2030-1-1"));
        Assert.Equal("2030-01-01 Accepted", Parse.Text(DateParser.Of(new DateField(FutureDates.Expected)), "2030-1-1"));
        Assert.Equal("- FieldError DATE_TOO_EARLY", Parse.Text(DateParser.Of(new DateField(EarliestNumber: 19210701)), "1920-01-01"));
        Assert.Equal("1921-07 Accepted", Parse.Text(DateParser.Of(new DateField(EarliestNumber: 19210701)), "1921-07"));
        Assert.Equal("1920-08 Repaired TWO_DIGIT_YEAR", Parse.Text(DateParser.Of(new DateField(YoungestYears: 16)), "20年8月"));
    }
}
