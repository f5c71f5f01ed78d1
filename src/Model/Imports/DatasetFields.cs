namespace PartyHub.Model.Imports;

/// <summary>
/// The fields of each data set that a sheet can set, by the names of codelists/header_synonyms.csv. The position is the bit in
/// <see cref="Provenance.Fields"/>: append only, at most 62 a data set.
/// </summary>
public static class DatasetFields
{
    private static readonly string[] Organisations =
    [
        "fullName", "shortName", "externalCode", "parentName", "parentCode", "kind", "field", "affiliation", "foundedOn", "foundedDocNo",
        "secretaryName", "contactName", "contactPhone", "address", "regionCode", "termStart", "termYears", "termEnd", "unitSituation",
        "unitName", "unitCategory", "unitBuildState", "unitCreditCode", "reportedMemberCount", "reportedFullCount",
        "reportedProbationaryCount", "unitStaffCount", "grade", "starLevel", "isFlowBranch",
    ];

    private static readonly string[] Members =
    [
        "name", "sex", "ethnicity", "idNumber", "birthDate", "nativePlace", "education", "degree", "school", "stage", "orgName", "orgCode",
        "joinedOn", "fullOn", "appliedOn", "activistOn", "targetOn", "post", "partyPost", "workUnit", "workStartedOn", "mobile", "landline",
        "address", "householdPlace", "membershipState", "isLost", "lostSince", "isFloating", "flowDestination", "newStratum",
        "isMigrantWorker", "isTaiwanOrigin", "professionalTitle", "membershipYears", "membershipYearsAdjustMonths", "joinType",
        "sponsorNames", "communityReport", "remark",
    ];

    private static readonly string[] Grids =
    [
        "gridCode", "gridName", "gridLevel", "gridKind", "parentName", "regionCode", "scopeText", "headName", "staffCount", "householdCount",
        "populationCount", "floatingPopulationCount", "buildingCount", "unitCount", "memberCount", "gridOrgName", "teamName", "teamSize", "areaSqKm",
    ];

    private static readonly string[] Venues =
    [
        "venueName", "venueKind", "venueLevel", "ownerOrgName", "regionCode", "address", "floorAreaSqm", "longitude", "latitude",
        "coordSystem", "openingHours", "capacity", "functions", "equipment", "builtOn", "staffCount", "contactName", "contactPhone",
        "projectType", "fundingTotal",
    ];

    public static IReadOnlyList<string> Of(Dataset dataset) => dataset switch
    {
        Dataset.Organisations => Organisations,
        Dataset.Members => Members,
        Dataset.Grids => Grids,
        Dataset.Venues => Venues,
        _ => throw new ArgumentOutOfRangeException(nameof(dataset), dataset, "no such data set"),
    };

    /// <exception cref="ArgumentException">The data set has no such field.</exception>
    public static long Bit(Dataset dataset, string name)
    {
        var index = Of(dataset).ToList().IndexOf(name);
        return index >= 0 ? 1L << index : throw new ArgumentException($"{dataset} has no field '{name}'", nameof(name));
    }

    public static IEnumerable<string> Names(Dataset dataset, long bits) => Of(dataset).Where((_, index) => (bits & (1L << index)) != 0);
}
