using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyHub.Model;

/// <summary>Columns compared bytewise (codes, paths, keys): the same order and equality on every database.</summary>
internal static class BinaryText
{
    private const string Annotation = "PartyHub:Binary";

    public static PropertyBuilder<T> AreBinary<T>(this PropertyBuilder<T> property) => property.HasAnnotation(Annotation, true);

    /// <summary>Gives the marked columns the provider's bytewise collation; SQLite's default is one.</summary>
    public static void Apply(ModelBuilder model, string? provider)
    {
        var collation = provider switch
        {
            "Npgsql.EntityFrameworkCore.PostgreSQL" => "C",
            "Microsoft.EntityFrameworkCore.SqlServer" => "Latin1_General_100_BIN2",
            _ => null,
        };
        if (collation is null) return;
        foreach (var property in Marked(model)) property.SetCollation(collation);
    }

    private static IEnumerable<IMutableProperty> Marked(ModelBuilder model) =>
        model.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.FindAnnotation(Annotation) is not null);
}
