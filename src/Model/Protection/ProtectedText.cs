using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyHub.Model.Protection;

/// <summary>A personal value: the encrypted whole, and the masked form that lists show without decrypting anything.</summary>
public sealed record ProtectedText(byte[] Cipher, string Masked);

internal static class ProtectedTextConfiguration
{
    public static void OwnsProtected<TEntity>(
        this EntityTypeBuilder<TEntity> entity, System.Linq.Expressions.Expression<Func<TEntity, ProtectedText?>> property)
        where TEntity : class =>
        entity.OwnsOne(property, text => text.Property(t => t.Masked).HasMaxLength(100));
}
