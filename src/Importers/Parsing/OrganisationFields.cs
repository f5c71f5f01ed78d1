using PartyHub.Model.Imports;

namespace PartyHub.Importers.Parsing;

/// <summary>The fields of organisations (domain 1.4).</summary>
internal static class OrganisationFields
{
    public const string Name = "fullName";
    public const string Code = "externalCode";
    public const string ParentName = "parentName";
    public const string ParentCode = "parentCode";
    public const string Kind = "kind";
    public const string FoundedOn = "foundedOn";
    public const string TermStart = "termStart";
    public const string TermYears = "termYears";
    public const string TermEnd = "termEnd";
    public const string RegionCode = "regionCode";
    public const string ContactPhone = "contactPhone";

    /// <summary>The Party was founded on 1 July 1921.</summary>
    public const int PartyFounded = 19210701;

    public static Dictionary<string, (CellParser Parser, Masker? Mask)> Table { get; } = new()
    {
        [Name] = (TextParser.UpTo(100), null),
        ["shortName"] = (TextParser.UpTo(100), null),
        [Code] = (ExternalCodeParser.Parse, null),
        [ParentName] = (TextParser.UpTo(100), null),
        [ParentCode] = (ExternalCodeParser.Parse, null),
        [Kind] = (CodeParser.Of(Vocabularies.OrganisationKind), null),
        ["field"] = (CodeParser.Of(Vocabularies.OrganisationField), null),
        [FoundedOn] = (DateParser.Of(new DateField(EarliestNumber: PartyFounded)), null),
        ["foundedDocNo"] = (TextParser.UpTo(60), null),
        ["secretaryName"] = (NameParser.Parse, null),
        ["contactName"] = (NameParser.Parse, null),
        [ContactPhone] = (PhoneParser.Parse, FieldTable.MaskPhone),
        ["address"] = (TextParser.UpTo(200), null),
        [RegionCode] = (RegionParser.Parse, null),
        [TermStart] = (DateParser.Of(new DateField(NeedsDay: true, EarliestNumber: PartyFounded)), null),
        [TermYears] = (NumberParser.Whole(1, 10), null),
        [TermEnd] = (DateParser.Of(new DateField(FutureDates.Expected, NeedsDay: true, EarliestNumber: PartyFounded)), null),
        ["isFlowBranch"] = (BooleanParser.Parse, null),
    };

    public static int Index(string name) => DatasetFields.Of(Dataset.Organisations).ToList().IndexOf(name);
}
