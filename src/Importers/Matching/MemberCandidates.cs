using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Previewing;
using PartyHub.Importers.Writing;
using PartyHub.Model.Members;

namespace PartyHub.Importers.Matching;

/// <summary>The stored members that a chunk of rows may be of: three queries a chunk, none a row.</summary>
internal sealed class MemberCandidates
{
    private readonly Dictionary<UInt128, Member> byIdNumber = [];
    private readonly Dictionary<(long Organisation, string Name), List<Member>> byName = [];
    private readonly List<Member> elsewhere = [];

    public static async Task<MemberCandidates> LoadAsync(List<Draft> rows, CheckContext context, CancellationToken cancellationToken)
    {
        var candidates = new MemberCandidates();
        if (rows.Count == 0) return candidates;
        await candidates.LoadByIdNumberAsync(rows, context, cancellationToken);
        await candidates.LoadByNameAsync(rows, context, cancellationToken);
        await candidates.LoadElsewhereAsync(rows, context, cancellationToken);
        return candidates;
    }

    public Member? ByIdNumber(byte[] index) => byIdNumber.GetValueOrDefault(BinaryPrimitives.ReadUInt128BigEndian(index));

    public IReadOnlyList<Member> InOrganisation(long organisation, string name) => byName.GetValueOrDefault((organisation, name)) ?? [];

    /// <summary>No identity number, but name, day of birth and sex of a member of another organisation: for a person to decide.</summary>
    public Member? Elsewhere(Draft draft) => elsewhere.Find(m =>
        m.Name == draft[MemberFields.Name] && draft[MemberFields.BirthDate] is { Length: 10 } birth && FieldText.Of(m.BirthDate) == birth
        && draft[MemberFields.Sex] is { } sex && FieldText.Of(m.Sex) == sex);

    private async Task LoadByIdNumberAsync(List<Draft> rows, CheckContext context, CancellationToken cancellationToken)
    {
        var indexes = rows.Select(r => r[MemberFields.IdNumber]).OfType<string>().Select(n => context.Protector.BlindIndex(n, MemberRecord.IdNumberPlace)).ToList();
        if (indexes.Count == 0) return;
        foreach (var member in await context.Db.Members.AsNoTracking().Where(m => m.IdNumberIndex != null && indexes.Contains(m.IdNumberIndex)).ToListAsync(cancellationToken))
            byIdNumber[BinaryPrimitives.ReadUInt128BigEndian(member.IdNumberIndex)] = member;
    }

    private async Task LoadByNameAsync(List<Draft> rows, CheckContext context, CancellationToken cancellationToken)
    {
        var open = rows.Where(r => r[MemberFields.IdNumber] is not { } n || ByIdNumber(context.Protector.BlindIndex(n, MemberRecord.IdNumberPlace)) is null).ToList();
        var organisations = open.Select(r => FieldText.Long(r[MemberFields.OrganisationName]) ?? 0).Where(id => !ProvisionalId.IsProvisional(id)).Distinct().ToList();
        var names = open.Select(r => r[MemberFields.Name] ?? "").Distinct().ToList();
        if (organisations.Count == 0) return;
        foreach (var member in await context.Db.Members.AsNoTracking().Where(m => organisations.Contains(m.OrganisationId) && names.Contains(m.Name)).ToListAsync(cancellationToken))
        {
            var key = (member.OrganisationId, member.Name);
            if (byName.TryGetValue(key, out var list)) list.Add(member);
            else byName.Add(key, [member]);
        }
    }

    private async Task LoadElsewhereAsync(List<Draft> rows, CheckContext context, CancellationToken cancellationToken)
    {
        var open = rows.Where(r => r[MemberFields.IdNumber] is null && r[MemberFields.BirthDate] is { Length: 10 } && r[MemberFields.Sex] is not null).ToList();
        if (open.Count == 0) return;
        var names = open.Select(r => r[MemberFields.Name] ?? "").Distinct().ToList();
        var births = open.Select(r => FieldText.Date(r[MemberFields.BirthDate])).Distinct().ToList();
        elsewhere.AddRange(await context.Db.Members.AsNoTracking().Where(m => names.Contains(m.Name) && births.Contains(m.BirthDate)).ToListAsync(cancellationToken));
    }
}
