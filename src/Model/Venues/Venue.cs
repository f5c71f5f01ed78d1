using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyHub.Model.Organisations;
using PartyHub.Model.Protection;
using PartyHub.Model.Regions;
using PartyHub.Model.Values;

namespace PartyHub.Model.Venues;

/// <summary>A member service centre, activity venue or distance-education site.</summary>
public sealed class Venue
{
    public long Id { get; set; }
    public required string Name { get; set; }

    /// <summary>The normal key of the name; unique together with the owner.</summary>
    public required string NameKey { get; set; }
    public VenueKind Kind { get; set; }
    public VenueLevel? Level { get; set; }
    public long? OrganisationId { get; set; }
    public Organisation? Organisation { get; set; }
    public long? RegionId { get; set; }
    public Region? Region { get; set; }
    public string? Address { get; set; }

    /// <summary>m²</summary>
    public double? FloorArea { get; set; }
    public int? Capacity { get; set; }
    public string? OpeningHours { get; set; }
    public PartialDate? BuiltOn { get; set; }
    public string? Functions { get; set; }
    public string? Equipment { get; set; }
    public int? StaffCount { get; set; }
    public string? ContactName { get; set; }
    public ProtectedText? ContactPhone { get; set; }

    /// <summary>WGS-84 degrees, converted from the pair the sheet held; the source pair and its system are kept beside.</summary>
    public double? Longitude { get; set; }
    public double? Latitude { get; set; }
    public CoordinateSystem? SourceSystem { get; set; }
    public double? SourceLongitude { get; set; }
    public double? SourceLatitude { get; set; }
}

internal sealed class VenueConfiguration : IEntityTypeConfiguration<Venue>
{
    public void Configure(EntityTypeBuilder<Venue> venue)
    {
        venue.Property(v => v.Id).ValueGeneratedNever();
        venue.Property(v => v.Name).HasMaxLength(100);
        venue.Property(v => v.NameKey).HasMaxLength(120).AreBinary();
        venue.Property(v => v.Address).HasMaxLength(200);
        venue.Property(v => v.OpeningHours).HasMaxLength(200);
        venue.Property(v => v.Functions).HasMaxLength(200);
        venue.Property(v => v.Equipment).HasMaxLength(200);
        venue.Property(v => v.ContactName).HasMaxLength(40);
        venue.OwnsProtected(v => v.ContactPhone);
        venue.HasOne(v => v.Organisation).WithMany().HasForeignKey(v => v.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        venue.HasOne(v => v.Region).WithMany().HasForeignKey(v => v.RegionId).OnDelete(DeleteBehavior.Restrict);
        venue.HasIndex(v => new { v.OrganisationId, v.Id });
        venue.HasIndex(v => new { v.RegionId, v.Id });
        venue.HasIndex(v => v.NameKey);
    }
}

/// <summary>codelists/partyhub_venue_kind.csv</summary>
public enum VenueKind
{
    ServiceCentre, ServiceStation, ServicePoint, MassCentre, MassStation, VillageVenue, CommunityVenue, ActivityRoom,
    EnterpriseCentre, Exhibition, PoliticalLifeHall, DelegateStudio, DistanceSite, Online, Other,
}

/// <summary>codelists/partyhub_venue_level.csv</summary>
public enum VenueLevel { Province, Prefecture, County, Township, Subdistrict, Community, Village }

/// <summary>The system of a coordinate pair as the sheet held it. CGCS2000 differs from WGS-84 by less than a metre and is treated as equal.</summary>
public enum CoordinateSystem { Wgs84, Gcj02, Bd09, Unknown }
