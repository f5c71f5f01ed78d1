using System.Globalization;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Previewing;

namespace PartyHub.Importers.Checks;

/// <summary>What the fields of one venue's row must be to each other (domain 4.2, 4.3).</summary>
internal static class VenueChecks
{
    public static void Check(Draft draft)
    {
        if (draft[VenueFields.Name] is not { } name)
        {
            draft.Reject(IssueCode.VenueNameMissing, VenueFields.Name);
            return;
        }

        DecideKind(draft, name);
        CheckCapacity(draft);
        VenuePlace.Check(draft);
    }

    private static void DecideKind(Draft draft, string name)
    {
        if (draft[VenueFields.Kind] is not null) return;
        var kind = Enumerable.Range(1, Math.Max(0, name.Length - 3)).Select(start => Vocabularies.VenueKind.Find(name[start..])?.Value).FirstOrDefault(code => code is not null);
        draft[VenueFields.Kind] = kind ?? "OTHER";
        draft.Derived.Add(VenueFields.Kind);
        if (kind is not null) draft.Add(IssueCode.VenueKindFromName, VenueFields.Kind, Vocabularies.VenueKind.NameOf(kind));
        else draft.Add(IssueCode.VenueKindUnknown, VenueFields.Kind);
    }

    private static void CheckCapacity(Draft draft)
    {
        if (Number(draft, VenueFields.Capacity) is { } people && Number(draft, VenueFields.FloorArea) is { } area && people > area * 2)
            draft.Add(IssueCode.CapacityUnusual, VenueFields.Capacity, draft[VenueFields.Capacity] ?? "", draft[VenueFields.FloorArea] ?? "");
        if (Number(draft, VenueFields.FloorArea) is 0) draft.Refuse(IssueCode.NumberOutOfRange, VenueFields.FloorArea, "0", "0", "100000");
    }

    private static double? Number(Draft draft, string field) => draft[field] is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;
}
