using PartyHub.Model.Imports;

namespace PartyHub.Importers.Parsing;

/// <summary>The fields of members (domain 2.1, 2.2).</summary>
internal static class MemberFields
{
    public const string Name = "name";
    public const string Sex = "sex";
    public const string IdNumber = "idNumber";
    public const string BirthDate = "birthDate";
    public const string Stage = "stage";
    public const string OrganisationName = "orgName";
    public const string OrganisationCode = "orgCode";
    public const string JoinedOn = "joinedOn";
    public const string FullOn = "fullOn";
    public const string AppliedOn = "appliedOn";
    public const string ActivistOn = "activistOn";
    public const string TargetOn = "targetOn";
    public const string Mobile = "mobile";
    public const string Landline = "landline";
    public const string Address = "address";
    public const string MembershipState = "membershipState";
    public const string IsLost = "isLost";
    public const string LostSince = "lostSince";

    public static Dictionary<string, (CellParser Parser, Masker? Mask)> Table { get; } = new()
    {
        [Name] = (NameParser.Parse, null),
        [Sex] = (CodeParser.Sex, null),
        ["ethnicity"] = (CodeParser.Ethnicity, null),
        [IdNumber] = (IdNumberParser.Parse, FieldTable.MaskIdNumber),
        [BirthDate] = (DateParser.Of(new DateField(YoungestYears: 16)), null),
        ["nativePlace"] = (TextParser.UpTo(100), null),
        ["education"] = (CodeParser.Education, null),
        ["degree"] = (CodeParser.Of(Vocabularies.Degree), null),
        [Stage] = (CodeParser.Stage, null),
        [OrganisationName] = (TextParser.UpTo(100), null),
        [OrganisationCode] = (ExternalCodeParser.Parse, null),
        [JoinedOn] = (DateParser.Of(new DateField(EarliestNumber: OrganisationFields.PartyFounded)), null),
        [FullOn] = (DateParser.Of(new DateField(EarliestNumber: OrganisationFields.PartyFounded)), null),
        [AppliedOn] = (DateParser.Of(new DateField(EarliestNumber: OrganisationFields.PartyFounded)), null),
        [ActivistOn] = (DateParser.Of(new DateField(EarliestNumber: OrganisationFields.PartyFounded)), null),
        [TargetOn] = (DateParser.Of(new DateField(EarliestNumber: OrganisationFields.PartyFounded)), null),
        ["post"] = (TextParser.UpTo(60), null),
        ["partyPost"] = (TextParser.UpTo(60), null),
        ["workUnit"] = (TextParser.UpTo(200), null),
        ["workStartedOn"] = (DateParser.Of(new DateField(WantsDay: false)), null),
        [Mobile] = (PhoneParser.Parse, FieldTable.MaskPhone),
        [Landline] = (PhoneParser.Parse, FieldTable.MaskPhone),
        [Address] = (TextParser.UpTo(200), FieldTable.MaskAddress),
        [MembershipState] = (CodeParser.Of(Vocabularies.MembershipState), null),
        [IsLost] = (BooleanParser.Parse, null),
        [LostSince] = (DateParser.Of(new DateField(WantsDay: false)), null),
        ["isFloating"] = (BooleanParser.Parse, null),
        ["flowDestination"] = (TextParser.UpTo(100), null),
        ["isMigrantWorker"] = (BooleanParser.Parse, null),
        ["professionalTitle"] = (TextParser.UpTo(60), null),
        ["remark"] = (TextParser.UpTo(500), null),
    };

    public static int Index(string name) => DatasetFields.Of(Dataset.Members).ToList().IndexOf(name);
}
