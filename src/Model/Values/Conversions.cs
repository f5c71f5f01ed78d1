using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PartyHub.Model.Values;

/// <summary>How values of the domain are stored: alike on every provider, sortable, and readable without a conversion by the row source.</summary>
internal static class Conversions
{
    public static void Apply(ModelConfigurationBuilder model)
    {
        model.Properties<PartialDate>().HaveConversion<PartialDateNumber>();
        model.Properties<DateOnly>().HaveConversion<DateNumber>();
        model.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
        model.Properties<Accounts.RoleSet>().HaveConversion<RoleBits>();
        Code<Organisations.OrganisationKind>(model);
        Code<Organisations.OrganisationField>(model);
        Code<Members.Sex>(model);
        Code<Members.MemberStage>(model);
        Code<Members.MembershipState>(model);
        Code<Grids.GridKind>(model);
        Code<Venues.VenueKind>(model);
        Code<Venues.VenueLevel>(model);
        Code<Venues.CoordinateSystem>(model);
        Code<Units.UnitBuildState>(model);
        Code<Imports.Dataset>(model);
        Code<Imports.ImportState>(model);
        Code<Imports.IssueSeverity>(model);
        Code<Imports.ChangeKind>(model);
        Code<Imports.StagedRowState>(model);
    }

    private static void Code<TEnum>(ModelConfigurationBuilder model) where TEnum : struct, Enum =>
        model.Properties<TEnum>().HaveConversion<CodeText<TEnum>>().HaveMaxLength(32).AreUnicode(false);

    private sealed class CodeText<TEnum>() : ValueConverter<TEnum, string>(v => CodeName<TEnum>.Of(v), s => CodeName<TEnum>.Parse(s))
        where TEnum : struct, Enum;

    private sealed class PartialDateNumber() : ValueConverter<PartialDate, int>(d => d.Number, n => PartialDate.FromNumber(n));

    private sealed class DateNumber() : ValueConverter<DateOnly, int>(
        d => (d.Year * 10000) + (d.Month * 100) + d.Day,
        n => new DateOnly(n / 10000, n / 100 % 100, n % 100));

    private sealed class RoleBits() : ValueConverter<Accounts.RoleSet, int>(r => r.Bits, bits => new Accounts.RoleSet(bits));

    private sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
        t => t.ToUnixTimeMilliseconds(),
        n => DateTimeOffset.FromUnixTimeMilliseconds(n));
}
