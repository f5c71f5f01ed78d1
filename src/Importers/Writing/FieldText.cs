using System.Globalization;
using PartyHub.Model.Protection;
using PartyHub.Model.Values;

namespace PartyHub.Importers.Writing;

/// <summary>Values of entities to the canonical text of fields and back.</summary>
internal static class FieldText
{
    public static string? Of(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    public static string? Of(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    public static string? Of(double? value) => value?.ToString("0.########", CultureInfo.InvariantCulture);

    public static string? Of(bool? value) => value is null ? null : value.Value ? "true" : "false";

    public static string? Of(DateOnly? value) => value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Of(PartialDate? value) => value?.ToString();

    public static string? Of<TEnum>(TEnum? value) where TEnum : struct, Enum => value is { } known ? CodeName<TEnum>.Of(known) : null;

    public static string? Of(ProtectedText? value, string place, FieldProtector protector) =>
        value is null ? null : protector.OpenText(value.Cipher, place);

    public static int? Int(string? text) => text is null ? null : int.Parse(text, CultureInfo.InvariantCulture);

    public static long? Long(string? text) => text is null ? null : long.Parse(text, CultureInfo.InvariantCulture);

    public static double? Double(string? text) => text is null ? null : double.Parse(text, CultureInfo.InvariantCulture);

    public static bool? Bool(string? text) => text is null ? null : text == "true";

    public static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static PartialDate? Date(string? text) => text is not null && PartialDate.TryParse(text, out var date) ? date : null;

    public static TEnum? Code<TEnum>(string? text) where TEnum : struct, Enum => text is null ? null : CodeName<TEnum>.Parse(text);

    public static ProtectedText? Protected(string? text, string place, Func<string, string> mask, FieldProtector protector) =>
        text is null ? null : protector.Protect(text, place, mask);
}
