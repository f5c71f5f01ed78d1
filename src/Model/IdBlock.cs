using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyHub.Model;

/// <summary>The next free id of an entity. Ids are taken in blocks inside the writing transaction, so bulk writes know them beforehand and writers queue.</summary>
public sealed class IdBlock
{
    public required string Entity { get; set; }
    public long Next { get; set; }
}

internal sealed class IdBlockConfiguration : IEntityTypeConfiguration<IdBlock>
{
    public void Configure(EntityTypeBuilder<IdBlock> block)
    {
        block.HasKey(b => b.Entity);
        block.Property(b => b.Entity).HasMaxLength(40).AreBinary();
        block.Property(b => b.Next).IsConcurrencyToken();
    }
}
