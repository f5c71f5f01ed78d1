using PartyHub.Importers.Parsing;
using PartyHub.Model.Organisations;
using PartyHub.Model.Protection;

namespace PartyHub.Importers.Writing;

/// <summary>The fields of an organisation. parentName holds the parent's id.</summary>
internal sealed class OrganisationRecord : IRecordFields<Organisation>
{
    public const string PhonePlace = "Organisation.ContactPhone";

    public static OrganisationRecord Fields { get; } = new();

    public string? Read(Organisation record, string field, RecordContext context) => field switch
    {
        OrganisationFields.Name => record.Name,
        "shortName" => record.ShortName,
        OrganisationFields.Code => record.Code,
        OrganisationFields.ParentName => FieldText.Of(record.ParentId),
        OrganisationFields.Kind => FieldText.Of<OrganisationKind>(record.Kind),
        "field" => FieldText.Of(record.Field),
        OrganisationFields.FoundedOn => FieldText.Of(record.FoundedOn),
        "foundedDocNo" => record.FoundedDocNo,
        "secretaryName" => record.SecretaryName,
        "contactName" => record.ContactName,
        OrganisationFields.ContactPhone => FieldText.Of(record.ContactPhone, PhonePlace, context.Protector),
        "address" => record.Address,
        OrganisationFields.RegionCode => context.Regions.CodeOf(record.RegionId),
        OrganisationFields.TermStart => FieldText.Of(record.TermStart),
        OrganisationFields.TermYears => FieldText.Of(record.TermYears),
        OrganisationFields.TermEnd => FieldText.Of(record.TermEnd),
        "isFlowBranch" => FieldText.Of((bool?)record.IsFlowBranch),
        _ => null,
    };

    public void Write(Organisation record, string field, string? value, RecordContext context)
    {
        switch (field)
        {
            case OrganisationFields.Name: (record.Name, record.NameKey) = (value ?? "", OrganisationName.Key(value ?? "")); break;
            case "shortName": record.ShortName = value; break;
            case OrganisationFields.Code: record.Code = value; break;
            case OrganisationFields.ParentName: record.ParentId = FieldText.Long(value); break;
            case OrganisationFields.Kind: record.Kind = FieldText.Code<OrganisationKind>(value) ?? record.Kind; break;
            case "field": record.Field = FieldText.Code<OrganisationField>(value); break;
            case OrganisationFields.FoundedOn: record.FoundedOn = FieldText.Date(value); break;
            case "foundedDocNo": record.FoundedDocNo = value; break;
            case "secretaryName": record.SecretaryName = value; break;
            case "contactName": record.ContactName = value; break;
            case OrganisationFields.ContactPhone: record.ContactPhone = FieldText.Protected(value, PhonePlace, Mask.Phone, context.Protector); break;
            case "address": record.Address = value; break;
            case OrganisationFields.RegionCode: record.RegionId = context.Regions.IdOf(value); break;
            case OrganisationFields.TermStart: record.TermStart = FieldText.Day(value); break;
            case OrganisationFields.TermYears: record.TermYears = FieldText.Int(value); break;
            case OrganisationFields.TermEnd: record.TermEnd = FieldText.Day(value); break;
            case "isFlowBranch": record.IsFlowBranch = FieldText.Bool(value) ?? false; break;
            default: throw new ArgumentException($"organisations keep no '{field}'", nameof(field));
        }
    }
}
