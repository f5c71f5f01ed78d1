using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using PartyHub.Model;

namespace PartyHub.Importers.Writing;

/// <summary>
/// Inserts many rows of an entity through one prepared command in the context's transaction. Columns and conversions come from the
/// model, owned values included, so that what it writes is what EF Core would write; ids are the caller's.
/// </summary>
internal sealed class BulkInsert<TEntity> : IAsyncDisposable where TEntity : class
{
    private readonly DbCommand command;
    private readonly List<Column> columns;

    public BulkInsert(HubContext db)
    {
        var type = db.Model.FindEntityType(typeof(TEntity)) ?? throw new ArgumentException($"{typeof(TEntity).Name} is no entity");
        var table = StoreObjectIdentifier.Table(type.GetTableName() ?? throw new ArgumentException($"{typeof(TEntity).Name} has no table"), type.GetSchema());
        columns = [.. Own(type, table), .. Owned(type, table)];
        command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("Rows are inserted inside a transaction.");
        var sql = db.GetService<ISqlGenerationHelper>();
        command.CommandText = $"INSERT INTO {sql.DelimitIdentifier(table.Name, table.Schema)} ({string.Join(", ", columns.Select(c => sql.DelimitIdentifier(c.Name)))}) " +
            $"VALUES ({string.Join(", ", columns.Select((_, index) => $"@p{index}"))})";
        for (var index = 0; index < columns.Count; index++)
            command.Parameters.Add(columns[index].Mapping.CreateParameter(command, $"@p{index}", null, nullable: true));
    }

    public async Task InsertAsync(IEnumerable<TEntity> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            for (var index = 0; index < columns.Count; index++) command.Parameters[index].Value = columns[index].ValueOf(row) ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => command.DisposeAsync();

    private static IEnumerable<Column> Own(IEntityType type, StoreObjectIdentifier table)
    {
        foreach (var property in type.GetProperties())
            if (property.PropertyInfo is not null) yield return new Column(property, null, property.GetColumnName(table) ?? property.Name);
    }

    private static IEnumerable<Column> Owned(IEntityType type, StoreObjectIdentifier table)
    {
        foreach (var navigation in type.GetNavigations().Where(n => n.TargetEntityType.IsOwned()))
            foreach (var property in navigation.TargetEntityType.GetProperties())
                if (property.PropertyInfo is not null && property.GetColumnName(table) is { } name) yield return new Column(property, navigation.PropertyInfo, name);
    }

    private sealed class Column(IProperty property, PropertyInfo? owner, string name)
    {
        private readonly Func<object, object?> read = Getter(property.PropertyInfo ?? throw new ArgumentException("a shadow property"));
        private readonly Func<object, object?>? readOwner = owner is null ? null : Getter(owner);
        private readonly Func<object?, object?>? convert = property.GetTypeMapping().Converter?.ConvertToProvider;

        public string Name => name;

        public RelationalTypeMapping Mapping { get; } = property.GetRelationalTypeMapping();

        public object? ValueOf(object row)
        {
            var holder = readOwner is null ? row : readOwner(row);
            var value = holder is null ? null : read(holder);
            return value is null || convert is null ? value : convert(value);
        }

        private static Func<object, object?> Getter(PropertyInfo member)
        {
            var row = Expression.Parameter(typeof(object));
            var value = Expression.Property(Expression.Convert(row, member.DeclaringType ?? typeof(object)), member);
            return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), row).Compile();
        }
    }
}
