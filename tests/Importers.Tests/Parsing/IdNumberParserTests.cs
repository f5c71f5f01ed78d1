using PartyHub.Importers.Parsing;
using PartyHub.Importers.Reading;
using PartyHub.Model.Members;

namespace PartyHub.Importers.Tests.Parsing;

/// <summary>Domain 2.5 and 6.5, row by row.</summary>
public sealed class IdNumberParserTests
{
    [Theory]
    [InlineData("990101199003070015", "990101199003070015 Accepted")]
    [InlineData("990101199003070023", "990101199003070023 Accepted")]
    [InlineData("99010119900307004X", "99010119900307004X Accepted")]
    [InlineData("99010119900307004x", "99010119900307004X Accepted")]
    [InlineData("99010119900307004Ｘ", "99010119900307004X Repaired ID_CLEANED")]
    [InlineData("990101900307001", "990101199003070015 Repaired ID_UPGRADED_FROM_15")]
    [InlineData("990101199003070014", "- FieldError ID_CHECKSUM")]
    [InlineData("990102199002300021", "- FieldError ID_BIRTHDATE")]
    [InlineData("990101 19900307 0015", "990101199003070015 Repaired ID_CLEANED")]
    [InlineData("'990101199003070015", "990101199003070015 Repaired ID_CLEANED")]
    [InlineData("９９０１０１１９９００３０７００１５", "990101199003070015 Repaired ID_CLEANED")]
    [InlineData("990101 900307 001", "990101199003070015 Repaired ID_UPGRADED_FROM_15 ID_CLEANED")]
    [InlineData("9.90101E+17", "- FieldError ID_SCIENTIFIC")]
    [InlineData("99010119900307001", "- FieldError ID_LENGTH")]
    [InlineData("99010119900307OO15", "- FieldError ID_CHARACTERS")]
    [InlineData("无", "- Empty")]
    [InlineData("", "- Empty")]
    public void Text(string text, string expected) => Assert.Equal(expected, Parse.Text(IdNumberParser.Parse, text));

    [Theory]
    [InlineData(990101199003070000d, "- FieldError ID_PRECISION_LOST")]
    [InlineData(990101199003070080d, "- FieldError ID_PRECISION_LOST")]
    [InlineData(990101900307001d, "990101199003070015 Repaired ID_UPGRADED_FROM_15")]
    public void Number(double number, string expected) => Assert.Equal(expected, Parse.Number(IdNumberParser.Parse, number));

    [Fact]
    public void An_error_value_is_named() => Assert.Equal("- FieldError ERROR_VALUE", Parse.Of(IdNumberParser.Parse, Cell.OfError("#N/A")));

    [Fact]
    public void The_17th_digit_tells_the_sex_and_the_7th_to_14th_the_birth()
    {
        Assert.Equal(Sex.Male, IdNumberParser.SexOf("990101199003070015"));
        Assert.Equal(Sex.Female, IdNumberParser.SexOf("990101199003070023"));
        Assert.Equal("1990-03-07", IdNumberParser.BirthOf("990101199003070015").ToString());
    }
}
