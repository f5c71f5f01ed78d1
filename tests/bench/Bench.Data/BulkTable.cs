using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PartyHub.Bench.Data;

/// <summary>A table of the model and the columns that are filled, checked against the model so that a new required column is not forgotten.</summary>
internal sealed record BulkTable(string Name, IReadOnlyList<string> Columns)
{
    /// <param name="properties">Properties of the entity; "IdNumber.Cipher" names a property of an owned or complex one.</param>
    /// <exception cref="InvalidOperationException">The entity lacks a property, or has a required column that is not among them.</exception>
    public static BulkTable Of<TEntity>(DbContext db, params string[] properties)
    {
        var entity = db.Model.FindEntityType(typeof(TEntity)) ?? throw new InvalidOperationException($"{typeof(TEntity).Name} is no entity of the model.");
        var table = entity.GetTableName() ?? throw new InvalidOperationException($"{entity.Name} has no table.");
        var columns = properties.Select(p => Column(entity, p, StoreObjectIdentifier.Table(table, entity.GetSchema()))).ToList();
        var forgotten = entity.GetProperties().Where(p => !p.IsNullable).Select(p => p.GetColumnName()).Except(columns).ToList();
        if (forgotten.Count > 0)
            throw new InvalidOperationException($"The generator fills no {string.Join(", ", forgotten)} of {table}, which the model requires: add a value.");
        return new BulkTable(table, columns);
    }

    private static string Column(IEntityType entity, string path, StoreObjectIdentifier table)
    {
        var names = path.Split('.');
        var property = names.Length == 1
            ? entity.FindProperty(path)
            : entity.FindNavigation(names[0])?.TargetEntityType.FindProperty(names[1]) ?? entity.FindComplexProperty(names[0])?.ComplexType.FindProperty(names[1]);
        return property?.GetColumnName(table) ?? throw new InvalidOperationException($"{entity.Name} has no property {path}: follow the model's change here.");
    }
}
