using PartyHub.Importers.Matching;
using PartyHub.Model.Protection;

namespace PartyHub.Importers.Writing;

/// <summary>What turns stored values into canonical text and back: the key, and the codes of regions.</summary>
internal sealed record RecordContext(FieldProtector Protector, RegionIndex Regions);

/// <summary>A field of an entity as canonical text, read and written; one implementation for each data set.</summary>
internal interface IRecordFields<TRecord>
{
    string? Read(TRecord record, string field, RecordContext context);

    void Write(TRecord record, string field, string? value, RecordContext context);
}
