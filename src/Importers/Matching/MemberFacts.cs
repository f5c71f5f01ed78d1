using PartyHub.Importers.Parsing;
using PartyHub.Importers.Previewing;
using PartyHub.Importers.Writing;
using PartyHub.Model.Members;

namespace PartyHub.Importers.Matching;

/// <summary>Whether a row and a stored member of the same name and organisation are one person, as far as facts tell.</summary>
internal static class MemberFacts
{
    private static readonly string[] Telling = [MemberFields.BirthDate, MemberFields.JoinedOn, MemberFields.FullOn, MemberFields.Mobile];

    /// <summary>How many telling facts agree; -1 when one contradicts. Dates agree when one is the other made more exact.</summary>
    public static int Agreements(Draft draft, Member member, CheckContext context)
    {
        var record = new RecordContext(context.Protector, context.Regions);
        if (Contradicts(draft[MemberFields.Sex], MemberRecord.Fields.Read(member, MemberFields.Sex, record))) return -1;
        if (Contradicts(draft[MemberFields.BirthDate], MemberRecord.Fields.Read(member, MemberFields.BirthDate, record))) return -1;
        var agreements = 0;
        foreach (var field in Telling)
        {
            var stored = MemberRecord.Fields.Read(member, field, record);
            if (draft[field] is { } given && stored is not null && !Contradicts(given, stored)) agreements++;
        }

        return agreements;
    }

    /// <summary>The row says something that the stored member does not.</summary>
    public static bool Differs(Draft draft, Member member, CheckContext context)
    {
        var record = new RecordContext(context.Protector, context.Regions);
        return draft.Filled().Any(f => MemberRecord.Fields.Read(member, f.Field.Name, record) != f.Value);
    }

    private static bool Contradicts(string? given, string? stored) =>
        given is not null && stored is not null && !given.StartsWith(stored, StringComparison.Ordinal) && !stored.StartsWith(given, StringComparison.Ordinal);
}
