using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PartyHub.Schema.Sql;

/// <summary>Where an entity is kept: its table and the column of each property path, read from EF Core's metadata.</summary>
internal sealed class TableMap
{
    private readonly FrozenDictionary<string, ColumnMap> columns;

    public TableMap(IEntityType entity)
    {
        Entity = entity.ClrType;
        Table = entity.GetTableName() ?? throw new InvalidOperationException($"{Entity.Name} has no table.");
        columns = Columns(entity, StoreObjectIdentifier.Table(Table, entity.GetSchema()), "").ToFrozenDictionary(c => c.Path, StringComparer.Ordinal);
    }

    public Type Entity { get; }
    public string Table { get; }

    public ColumnMap this[string path] => columns.TryGetValue(path, out var column)
        ? column
        : throw new InvalidOperationException($"{Entity.Name} has no column at '{path}'; known: {string.Join(", ", columns.Keys.Order())}.");

    /// <summary>Owned values live in the table of their owner.</summary>
    private static IEnumerable<ColumnMap> Columns(IEntityType entity, StoreObjectIdentifier table, string prefix)
    {
        foreach (var property in entity.GetProperties().Where(p => prefix.Length == 0 || !p.IsPrimaryKey()))
        {
            if (property.GetColumnName(table) is { } name)
                yield return new(prefix + property.Name, name, property.IsColumnNullable(table), Kind(property));
        }

        foreach (var owned in entity.GetNavigations().Where(n => n.TargetEntityType.IsOwned() && !n.IsOnDependent))
        {
            foreach (var column in Columns(owned.TargetEntityType, table, $"{prefix}{owned.Name}.")) yield return column;
        }
    }

    private static ColumnKind Kind(IProperty property)
    {
        var stored = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        stored = Nullable.GetUnderlyingType(stored) ?? stored;
        return stored == typeof(string) ? ColumnKind.Text
            : stored == typeof(double) ? ColumnKind.Real
            : stored == typeof(byte[]) ? ColumnKind.Bytes
            : stored == typeof(bool) ? ColumnKind.Boolean
            : ColumnKind.Number;
    }
}

/// <summary>A column as the database has it.</summary>
internal sealed record ColumnMap(string Path, string Name, bool IsNullable, ColumnKind Kind);

/// <summary>How a value is stored. Text is compared bytewise in sorts, alike on every provider.</summary>
internal enum ColumnKind { Number, Real, Text, Boolean, Bytes }

/// <summary>The tables of the model.</summary>
internal sealed class TableMaps(IModel model)
{
    private readonly FrozenDictionary<Type, TableMap> tables = model.GetEntityTypes()
        .Where(e => !e.IsOwned() && !e.HasSharedClrType)
        .ToFrozenDictionary(e => e.ClrType, e => new TableMap(e));

    public TableMap this[Type entity] => tables[entity];

    public ColumnMap this[Column column] => tables[column.Entity][column.Path];
}
