using System.Security.Cryptography;
using System.Text;
using PartyHub.Model.Protection;

namespace PartyHub.Model.Tests.Protection;

public sealed class FieldProtectorTests
{
    private const string Number = "990101199003070015";

    [Fact]
    public void Opens_what_it_sealed_and_never_seals_alike_twice()
    {
        using var protector = new FieldProtector(new byte[32]);
        var first = protector.Seal(Number, "Member.IdNumber");
        var second = protector.Seal(Number, "Member.IdNumber");
        Assert.Equal(Number, protector.OpenText(first, "Member.IdNumber"));
        Assert.NotEqual(first, second);
        Assert.DoesNotContain(Number, Encoding.Latin1.GetString(first), StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_open_a_value_moved_to_another_column_changed_or_sealed_with_another_key()
    {
        using var protector = new FieldProtector(new byte[32]);
        using var other = new FieldProtector([.. Enumerable.Repeat((byte)7, 32)]);
        var box = protector.Seal(Number, "Member.IdNumber");
        Assert.ThrowsAny<CryptographicException>(() => protector.OpenText(box, "Member.Mobile"));
        Assert.ThrowsAny<CryptographicException>(() => other.OpenText(box, "Member.IdNumber"));
        box[^20] ^= 1;
        Assert.ThrowsAny<CryptographicException>(() => protector.OpenText(box, "Member.IdNumber"));
    }

    [Fact]
    public void Equal_numbers_have_equal_indexes_under_one_key_only()
    {
        using var protector = new FieldProtector(new byte[32]);
        using var other = new FieldProtector([.. Enumerable.Repeat((byte)7, 32)]);
        Assert.Equal(protector.BlindIndex(Number, "Member.IdNumber"), protector.BlindIndex(Number, "Member.IdNumber"));
        Assert.NotEqual(protector.BlindIndex(Number, "Member.IdNumber"), other.BlindIndex(Number, "Member.IdNumber"));
    }

    [Theory]
    [InlineData(Number, "990**************5")]
    [InlineData("12", "**")]
    public void An_identity_number_shows_its_first_three_and_last(string number, string masked) => Assert.Equal(masked, Mask.IdNumber(number));

    [Theory]
    [InlineData("13812345678", "138******78")]
    [InlineData("0371-6666888", "037********8")]
    public void A_phone_shows_too_little_to_ring(string phone, string masked) => Assert.Equal(masked, Mask.Phone(phone));
}
