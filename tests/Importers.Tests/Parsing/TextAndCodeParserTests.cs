using PartyHub.Importers.Parsing;
using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Tests.Parsing;

/// <summary>Domain 2.6, 2.7, 2.8, 4.2 and 6.3, row by row.</summary>
public sealed class TextAndCodeParserTests
{
    [Theory]
    [InlineData("张三", "张三 Accepted")]
    [InlineData("张  三", "张三 Normalised")]
    [InlineData("张　三", "张三 Normalised")]
    [InlineData(" 冯丽\u3000", "冯丽 Normalised")]
    [InlineData("阿依古丽·买买提", "阿依古丽·买买提 Accepted")]
    [InlineData("阿依古丽•买买提", "阿依古丽·买买提 Normalised")]
    [InlineData("阿依古丽．买买提", "阿依古丽·买买提 Normalised")]
    [InlineData("阿依古丽.买买提", "阿依古丽·买买提 Normalised")]
    [InlineData("阿依古丽・买买提", "阿依古丽·买买提 Normalised")]
    [InlineData("阿依古丽‧买买提", "阿依古丽·买买提 Normalised")]
    [InlineData("张三（女）", "张三 Repaired NAME_SUFFIX_REMOVED")]
    [InlineData("张三(预备)", "张三 Repaired NAME_SUFFIX_REMOVED")]
    [InlineData("张三*", "张三 Repaired NAME_SUFFIX_REMOVED")]
    [InlineData("㛃𬱖", "㛃𬱖 Accepted")]
    [InlineData("王\uE001", "王\uE001 Accepted NAME_PRIVATE_USE")]
    [InlineData("John Smith", "John Smith Accepted NAME_LATIN")]
    [InlineData("张", "张 Accepted NAME_SHORT")]
    [InlineData("张3", "- FieldError NAME_INVALID")]
    [InlineData("姓名", "- FieldError NAME_INVALID")]
    [InlineData("合计", "- FieldError NAME_INVALID")]
    public void Names(string text, string expected) => Assert.Equal(expected, Parse.Text(NameParser.Parse, text));

    [Fact]
    public void A_name_is_at_most_40_characters() => Assert.Equal("- FieldError NAME_INVALID", Parse.Text(NameParser.Parse, new string('张', 41)));

    [Theory]
    [InlineData("13908301661", "13908301661 Accepted")]
    [InlineData("158 4981 1433", "15849811433 Normalised")]
    [InlineData("154-8786-1465", "15487861465 Normalised")]
    [InlineData("+8615315679045", "15315679045 Normalised")]
    [InlineData("(86)15315679045", "15315679045 Normalised")]
    [InlineData("１５３１５６７９０４５", "15315679045 Normalised")]
    [InlineData("13908301661.0", "13908301661 Normalised")]
    [InlineData("1390830166", "- FieldError PHONE_INVALID")]
    [InlineData("0371-12345678", "- FieldError PHONE_INVALID")]
    [InlineData("0371-62345678", "0371-62345678 Accepted")]
    [InlineData("037162345678", "0371-62345678 Normalised")]
    [InlineData("0371-62345678-801", "0371-62345678-801 Accepted")]
    [InlineData("62345678", "62345678 Accepted PHONE_NO_AREA_CODE")]
    [InlineData("13908301661/15315679045", "13908301661 Normalised PHONE_SEVERAL")]
    [InlineData("13908301661；0371-62345678", "13908301661 Normalised PHONE_SEVERAL")]
    public void Phones(string text, string expected) => Assert.Equal(expected, Parse.Text(PhoneParser.Parse, text));

    [Fact]
    public void A_phone_typed_as_a_number() => Assert.Equal("13908301661 Accepted", Parse.Number(PhoneParser.Parse, 13908301661));

    [Theory]
    [InlineData("11999999000000000Q", "11999999000000000Q Accepted")]
    [InlineData("91999999MA0000001N", "91999999MA0000001N Accepted")]
    [InlineData("52999999MJ0000002B", "52999999MJ0000002B Accepted")]
    [InlineData("52999999MJ0000002C", "- FieldError CREDIT_CODE_INVALID")]
    [InlineData("5299999IMJ0000002B", "- FieldError CREDIT_CODE_INVALID")]
    [InlineData("00000000-0", "000000000 Normalised CREDIT_CODE_OLD")]
    public void Credit_codes(string text, string expected) => Assert.Equal(expected, Parse.Text(CreditCodeParser.Parse, text));

    [Fact]
    public void A_credit_code_of_an_unusual_register()
    {
        var valid = "0123456789ABCDEFGHJKLMNPQRTUWXY".Select(c => "99999999000000000" + c).Single(CreditCodeParser.IsValid);
        Assert.Equal(valid + " Accepted CREDIT_CODE_KIND", Parse.Text(CreditCodeParser.Parse, valid));
    }

    [Theory]
    [InlineData("是", "true Accepted")]
    [InlineData("√", "true Accepted")]
    [InlineData("Y", "true Accepted")]
    [InlineData("1", "true Accepted")]
    [InlineData("有", "true Accepted")]
    [InlineData("对", "true Accepted")]
    [InlineData("☑", "true Accepted")]
    [InlineData("否", "false Accepted")]
    [InlineData("×", "false Accepted")]
    [InlineData("N", "false Accepted")]
    [InlineData("0", "false Accepted")]
    [InlineData("无", "false Accepted")]
    [InlineData("☐", "false Accepted")]
    [InlineData("也许", "- FieldError NOT_YES_OR_NO")]
    public void Booleans(string text, string expected) => Assert.Equal(expected, Parse.Text(BooleanParser.Parse, text));

    [Theory]
    [InlineData("1,200", "1200 Normalised")]
    [InlineData("１２００", "1200 Normalised")]
    [InlineData("约200", "200 Normalised APPROXIMATE")]
    [InlineData("200余", "200 Normalised APPROXIMATE")]
    [InlineData("200户", "200 Normalised")]
    [InlineData("3.5万", "35000 Normalised")]
    [InlineData("二十", "20 Normalised")]
    [InlineData("一百零五", "105 Normalised")]
    [InlineData("一万二千", "12000 Normalised")]
    [InlineData("12", "12 Accepted")]
    [InlineData("1,20", "- FieldError NOT_A_NUMBER")]
    [InlineData("1.5", "- FieldError NUMBER_NOT_WHOLE")]
    [InlineData("-3", "- FieldError NUMBER_OUT_OF_RANGE")]
    [InlineData("很多", "- FieldError NOT_A_NUMBER")]
    [InlineData("—", "- Empty")]
    [InlineData("暂无", "- Empty")]
    [InlineData("N/A", "- Empty")]
    [InlineData("不详", "- Empty VALUE_UNKNOWN")]
    public void Whole_numbers(string text, string expected) => Assert.Equal(expected, Parse.Text(NumberParser.Whole(0, 1_000_000), text));

    [Theory]
    [InlineData("200㎡", "200 Normalised")]
    [InlineData("644平方米", "644 Normalised")]
    [InlineData("212.5", "212.5 Accepted")]
    [InlineData("3亩", "2000.01 Normalised UNIT_CONVERTED")]
    [InlineData("3尺", "- FieldError NOT_A_NUMBER")]
    public void Areas(string text, string expected) => Assert.Equal(expected, Parse.Text(NumberParser.Decimal(Measure.SquareMetres, 100_000), text));

    [Fact]
    public void The_unit_of_the_heading_counts() =>
        Assert.Equal("666.67 Accepted UNIT_CONVERTED", Parse.Number(NumberParser.Decimal(Measure.SquareMetres, 100_000), 1, Parse.Column with { Unit = "亩" }));

    [Theory]
    [InlineData("汉", "01 Accepted")]
    [InlineData("汉族", "01 Accepted")]
    [InlineData("01", "01 Accepted")]
    [InlineData("1", "01 Accepted CODE_PADDED")]
    [InlineData("土家", "15 Accepted")]
    [InlineData("其他", "- Empty ETHNICITY_OTHER")]
    [InlineData("汉人族", "- FieldError CODE_UNKNOWN")]
    public void Ethnicities(string text, string expected) => Assert.Equal(expected, Parse.Text(CodeParser.Ethnicity, text));

    [Theory]
    [InlineData("大本", "21 Accepted")]
    [InlineData("本科", "21 Accepted")]
    [InlineData("大学本科毕业", "21 Accepted")]
    [InlineData("在职大学", "21 Accepted")]
    [InlineData("中央党校大学", "21 Accepted PARTY_SCHOOL_EDUCATION")]
    [InlineData("硕士研究生", "14 Accepted")]
    [InlineData("大专", "31 Accepted")]
    [InlineData("21", "21 Accepted")]
    [InlineData("5", "- FieldError EDUCATION_CODE_UNSURE")]
    [InlineData("50", "47 Repaired EDUCATION_CODE_OLD")]
    [InlineData("博学", "- FieldError CODE_UNKNOWN")]
    public void Educations(string text, string expected) => Assert.Equal(expected, Parse.Text(CodeParser.Education, text));

    [Theory]
    [InlineData("男性", "MALE Accepted")]
    [InlineData("女", "FEMALE Accepted")]
    [InlineData("1", "# Accepted")]
    [InlineData("9", "- Empty VALUE_UNKNOWN")]
    [InlineData("男女", "- FieldError CODE_UNKNOWN")]
    public void Sexes(string text, string expected) => Assert.Equal(expected, Parse.Text(CodeParser.Sex, text));

    [Theory]
    [InlineData("正式", "FULL Accepted")]
    [InlineData("预备党员", "PROBATIONARY Accepted")]
    [InlineData("积极分子", "ACTIVIST Accepted")]
    [InlineData("1", "- FieldError STAGE_CODE_UNSURE")]
    public void Stages(string text, string expected) => Assert.Equal(expected, Parse.Text(CodeParser.Stage, text));

    [Fact]
    public void A_yes_under_the_heading_whether_probationary() =>
        Assert.Equal("PROBATIONARY Accepted", Parse.Text(CodeParser.Stage, "是", Parse.Column with { Heading = "是否预备党员" }));

    [Theory]
    [InlineData("410103001001", "410103001001 Accepted")]
    [InlineData("410103000000", "410103 Normalised")]
    [InlineData("淮河社区居民委员会", "淮河社区居民委员会 Accepted")]
    [InlineData("41010", "- FieldError REGION_CODE_LENGTH")]
    public void Regions(string text, string expected) => Assert.Equal(expected, Parse.Text(RegionParser.Parse, text));

    [Fact]
    public void Text_is_trimmed_and_bounded_and_otherwise_kept()
    {
        Assert.Equal("会议室 培训室 Normalised", Parse.Text(TextParser.UpTo(20), " 会议室\n培训室\u00A0"));
        Assert.Equal("- FieldError TEXT_TOO_LONG", Parse.Text(TextParser.UpTo(3), "四个字呢"));
        Assert.Equal("黨校 Accepted VARIANT_CHARACTER", Parse.Text(TextParser.UpTo(20), "黨校"));
        Assert.Equal("001 Accepted", Parse.Text(ExternalCodeParser.Parse, "001"));
        Assert.Equal("- FieldError CODE_PRECISION_LOST", Parse.Number(ExternalCodeParser.Parse, 4.10103001001001e17));
    }
}
