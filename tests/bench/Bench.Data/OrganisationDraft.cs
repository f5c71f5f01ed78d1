using PartyHub.Model.Organisations;

namespace PartyHub.Bench.Data;

/// <summary>An organisation before it is written. Parents come before children in the list that holds the drafts.</summary>
internal sealed class OrganisationDraft
{
    /// <summary>A shuffled key: the order of ids says nothing about the tree.</summary>
    public required long Id { get; init; }

    /// <summary>Position of the parent in the list of drafts, -1 for the root.</summary>
    public required int Parent { get; init; }

    /// <summary>Position of the place it belongs to; a branch belongs to its village.</summary>
    public required int Place { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string? ShortName { get; init; }
    public required OrganisationKind Kind { get; init; }
    public required OrganisationField Field { get; init; }
    public required string Path { get; init; }
    public required int SortOrder { get; init; }

    /// <summary>Direct counts, raised while members, grids and venues are written.</summary>
    public int FullMemberCount { get; set; }
    public int ProbationaryMemberCount { get; set; }
    public int GridCount { get; set; }
    public int VenueCount { get; set; }

    public int Depth => OrganisationPath.Depth(Path);
}
