using PartyHub.Importers.Parsing;
using PartyHub.Model.Members;
using PartyHub.Model.Protection;

namespace PartyHub.Importers.Writing;

/// <summary>The fields of a member. orgName holds the organisation's id.</summary>
internal sealed class MemberRecord : IRecordFields<Member>
{
    public const string IdNumberPlace = "Member.IdNumber";
    public const string MobilePlace = "Member.Mobile";
    public const string LandlinePlace = "Member.Landline";
    public const string AddressPlace = "Member.Address";

    public static MemberRecord Fields { get; } = new();

    public string? Read(Member record, string field, RecordContext context) => field switch
    {
        MemberFields.Name => record.Name,
        MemberFields.Sex => FieldText.Of(record.Sex),
        "ethnicity" => record.Ethnicity,
        MemberFields.IdNumber => FieldText.Of(record.IdNumber, IdNumberPlace, context.Protector),
        MemberFields.BirthDate => FieldText.Of(record.BirthDate),
        "nativePlace" => record.NativePlace,
        "education" => record.Education,
        "degree" => record.Degree,
        MemberFields.Stage => FieldText.Of<MemberStage>(record.Stage),
        MemberFields.OrganisationName => FieldText.Of((long?)record.OrganisationId),
        MemberFields.JoinedOn => FieldText.Of(record.JoinedOn),
        MemberFields.FullOn => FieldText.Of(record.FullOn),
        MemberFields.AppliedOn => FieldText.Of(record.AppliedOn),
        MemberFields.ActivistOn => FieldText.Of(record.ActivistOn),
        MemberFields.TargetOn => FieldText.Of(record.TargetOn),
        "post" => record.Post,
        "partyPost" => record.PartyPost,
        "workUnit" => record.WorkUnit,
        "workStartedOn" => FieldText.Of(record.WorkStartedOn),
        MemberFields.Mobile => FieldText.Of(record.Mobile, MobilePlace, context.Protector),
        MemberFields.Landline => FieldText.Of(record.Landline, LandlinePlace, context.Protector),
        MemberFields.Address => FieldText.Of(record.Address, AddressPlace, context.Protector),
        MemberFields.MembershipState => FieldText.Of<MembershipState>(record.MembershipState),
        MemberFields.IsLost => FieldText.Of(record.IsLost),
        MemberFields.LostSince => FieldText.Of(record.LostSince),
        "isFloating" => FieldText.Of(record.IsFloating),
        "flowDestination" => record.FlowDestination,
        "isMigrantWorker" => FieldText.Of(record.IsMigrantWorker),
        "professionalTitle" => record.ProfessionalTitle,
        "remark" => record.Remark,
        _ => null,
    };

    public void Write(Member record, string field, string? value, RecordContext context)
    {
        switch (field)
        {
            case MemberFields.Name: record.Name = value ?? ""; break;
            case MemberFields.Sex: record.Sex = FieldText.Code<Sex>(value); break;
            case "ethnicity": record.Ethnicity = value; break;
            case MemberFields.IdNumber: WriteIdNumber(record, value, context.Protector); break;
            case MemberFields.BirthDate: record.BirthDate = FieldText.Date(value); break;
            case "nativePlace": record.NativePlace = value; break;
            case "education": record.Education = value; break;
            case "degree": record.Degree = value; break;
            case MemberFields.Stage: record.Stage = FieldText.Code<MemberStage>(value) ?? record.Stage; break;
            case MemberFields.OrganisationName: record.OrganisationId = FieldText.Long(value) ?? record.OrganisationId; break;
            case MemberFields.JoinedOn: record.JoinedOn = FieldText.Date(value); break;
            case MemberFields.FullOn: record.FullOn = FieldText.Date(value); break;
            case MemberFields.AppliedOn: record.AppliedOn = FieldText.Date(value); break;
            case MemberFields.ActivistOn: record.ActivistOn = FieldText.Date(value); break;
            case MemberFields.TargetOn: record.TargetOn = FieldText.Date(value); break;
            case "post": record.Post = value; break;
            case "partyPost": record.PartyPost = value; break;
            case "workUnit": record.WorkUnit = value; break;
            case "workStartedOn": record.WorkStartedOn = FieldText.Date(value); break;
            case MemberFields.Mobile: record.Mobile = FieldText.Protected(value, MobilePlace, Mask.Phone, context.Protector); break;
            case MemberFields.Landline: record.Landline = FieldText.Protected(value, LandlinePlace, Mask.Phone, context.Protector); break;
            case MemberFields.Address: record.Address = FieldText.Protected(value, AddressPlace, Mask.Address, context.Protector); break;
            case MemberFields.MembershipState: record.MembershipState = FieldText.Code<MembershipState>(value) ?? MembershipState.Normal; break;
            case MemberFields.IsLost: record.IsLost = FieldText.Bool(value); break;
            case MemberFields.LostSince: record.LostSince = FieldText.Date(value); break;
            case "isFloating": record.IsFloating = FieldText.Bool(value); break;
            case "flowDestination": record.FlowDestination = value; break;
            case "isMigrantWorker": record.IsMigrantWorker = FieldText.Bool(value); break;
            case "professionalTitle": record.ProfessionalTitle = value; break;
            case "remark": record.Remark = value; break;
            default: throw new ArgumentException($"members keep no '{field}'", nameof(field));
        }
    }

    private static void WriteIdNumber(Member record, string? value, FieldProtector protector)
    {
        record.IdNumber = FieldText.Protected(value, IdNumberPlace, Mask.IdNumber, protector);
        record.IdNumberIndex = value is null ? null : protector.BlindIndex(value, IdNumberPlace);
    }
}
