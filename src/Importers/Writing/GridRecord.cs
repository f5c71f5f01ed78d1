using PartyHub.Importers.Parsing;
using PartyHub.Model.Grids;

namespace PartyHub.Importers.Writing;

/// <summary>The fields of a grid. gridOrgName and parentName hold ids; teamName the names of its teams, in the order they were given.</summary>
internal sealed class GridRecord : IRecordFields<Grid>
{
    public const char TeamSeparator = '、';

    public static GridRecord Fields { get; } = new();

    public string? Read(Grid record, string field, RecordContext context) => field switch
    {
        GridFields.Code => record.Code,
        GridFields.Name => record.Name,
        GridFields.Level => FieldText.Of((int?)record.Level),
        "gridKind" => FieldText.Of(record.Kind),
        GridFields.ParentName => FieldText.Of(record.ParentId),
        GridFields.RegionCode => context.Regions.CodeOf(record.RegionId),
        "scopeText" => record.ScopeText,
        "headName" => record.HeadName,
        "staffCount" => FieldText.Of(record.StaffCount),
        GridFields.Households => FieldText.Of(record.Households),
        GridFields.Population => FieldText.Of(record.Population),
        GridFields.Floating => FieldText.Of(record.FloatingPopulation),
        "buildingCount" => FieldText.Of(record.BuildingCount),
        "unitCount" => FieldText.Of(record.UnitCount),
        "memberCount" => FieldText.Of(record.ReportedMemberCount),
        GridFields.OrganisationName => FieldText.Of(record.ResponsibleOrganisationId),
        GridFields.TeamName => record.Teams.Count == 0 ? null : string.Join(TeamSeparator, record.Teams.OrderBy(t => t.Id).Select(t => t.Name)),
        GridFields.TeamSize => FieldText.Of(record.Teams.OrderBy(t => t.Id).FirstOrDefault()?.MemberCount),
        "areaSqKm" => FieldText.Of(record.Area),
        _ => null,
    };

    public void Write(Grid record, string field, string? value, RecordContext context)
    {
        switch (field)
        {
            case GridFields.Code: record.Code = value ?? record.Code; break;
            case GridFields.Name: record.Name = value ?? record.Name; break;
            case GridFields.Level: record.Level = FieldText.Int(value) ?? record.Level; break;
            case "gridKind": record.Kind = FieldText.Code<GridKind>(value); break;
            case GridFields.ParentName: record.ParentId = FieldText.Long(value); break;
            case GridFields.RegionCode: record.RegionId = context.Regions.IdOf(value); break;
            case "scopeText": record.ScopeText = value; break;
            case "headName": record.HeadName = value; break;
            case "staffCount": record.StaffCount = FieldText.Int(value); break;
            case GridFields.Households: record.Households = FieldText.Int(value); break;
            case GridFields.Population: record.Population = FieldText.Int(value); break;
            case GridFields.Floating: record.FloatingPopulation = FieldText.Int(value); break;
            case "buildingCount": record.BuildingCount = FieldText.Int(value); break;
            case "unitCount": record.UnitCount = FieldText.Int(value); break;
            case "memberCount": record.ReportedMemberCount = FieldText.Int(value); break;
            case GridFields.OrganisationName: record.ResponsibleOrganisationId = FieldText.Long(value); break;
            case GridFields.TeamName: WriteTeams(record, value); break;
            case GridFields.TeamSize: if (record.Teams.FirstOrDefault() is { } team) team.MemberCount = FieldText.Int(value); break;
            case "areaSqKm": record.Area = FieldText.Double(value); break;
            default: throw new ArgumentException($"grids keep no '{field}'", nameof(field));
        }
    }

    private static void WriteTeams(Grid record, string? value)
    {
        var names = value?.Split(TeamSeparator) ?? [];
        foreach (var gone in record.Teams.Where(t => !names.Contains(t.Name)).ToList()) record.Teams.Remove(gone);
        foreach (var name in names)
        {
            if (record.Teams.Any(t => t.Name == name)) continue;
            record.Teams.Add(new ServiceTeam { GridId = record.Id, Name = name, Kind = KindOf(name) });
        }
    }

    private static string? KindOf(string name) =>
        Vocabularies.TeamKind.Find(name) is { Value: { } code } ? Vocabularies.TeamKind.NameOf(code) : null;
}
