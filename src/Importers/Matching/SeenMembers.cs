using System.Buffers.Binary;
using PartyHub.Importers.Previewing;

namespace PartyHub.Importers.Matching;

/// <summary>A row that stands for a person: where it is, and a hash of each field so that a second row can be compared without keeping the first.</summary>
internal sealed record SeenMember(string Place, string Name, long OrganisationId, int[] FieldHashes)
{
    public IEnumerable<string> Differences(Draft other)
    {
        var hashes = Hashes(other);
        return other.Fields.Fields.Where(f => f.IsStored && f.Name != Parsing.MemberFields.OrganisationName && hashes[f.Index] != 0 && hashes[f.Index] != FieldHashes[f.Index]).Select(f => f.Name);
    }

    public static int[] Hashes(Draft draft)
    {
        var hashes = new int[draft.Fields.Fields.Count];
        foreach (var (field, value) in draft.Filled()) hashes[field.Index] = string.GetHashCode(value, StringComparison.Ordinal) | 1;
        return hashes;
    }
}

/// <summary>The persons of a run so far, over all its sheets.</summary>
internal sealed class SeenMembers
{
    private readonly Dictionary<UInt128, SeenMember> byIdNumber = [];
    private readonly Dictionary<(long Organisation, string Name, string Birth), SeenMember> byFacts = [];
    private readonly Dictionary<string, int> phones = new(StringComparer.Ordinal);

    /// <summary>Stored members that a row of the run is already of.</summary>
    public HashSet<long> Taken { get; } = [];

    public SeenMember? Find(byte[] index) => byIdNumber.GetValueOrDefault(BinaryPrimitives.ReadUInt128BigEndian(index));

    public void Add(byte[] index, SeenMember member) => byIdNumber.TryAdd(BinaryPrimitives.ReadUInt128BigEndian(index), member);

    public SeenMember? Find(long organisation, string name, string birth) => byFacts.GetValueOrDefault((organisation, name, birth));

    public void Add(long organisation, string name, string birth, SeenMember member) => byFacts.TryAdd((organisation, name, birth), member);

    /// <returns>How many rows have given this phone, this one included.</returns>
    public int CountPhone(string phone) => phones[phone] = phones.GetValueOrDefault(phone) + 1;
}
