using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using PartyHub.GraphQL.Types;
using PartyHub.Model.CodeLists;
using PartyHub.Schema.CodeLists;
using PartyHub.Schema.Paging;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Rows;

/// <summary>Declares the fields of an object type whose objects are rows of an entity. What is not declared is not in the schema.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "Members are called on the instance a declaration is given: row.Column(...).")]
internal sealed class RowFields<TEntity>(string typeName)
{
    public static ObjectType Type(string name, string description, Func<RowFields<TEntity>, IEnumerable<FieldDefinition>> fields, bool isNode = true) =>
        new(name, description, () => fields(new(name))) { Implements = () => isNode ? [NodeType.Type] : [] };

    public FieldDefinition Id() => new(
        "id", !BuiltInScalars.Id, new ColumnField(new RowField(Sql.Column.Id<TEntity>(), new GlobalIdEncoder(typeName))), "全局编号 · Global id");

    /// <summary>A property as it is; type and nullability are the property's.</summary>
    public FieldDefinition Column(string name, Expression<Func<TEntity, object?>> property, string description)
    {
        var path = Sql.Column.Properties(property);
        var leaf = LeafTypes.Of(path[^1].PropertyType);
        return new(name, LeafTypes.IsNullable(path) ? leaf.Type : !leaf.Type, new ColumnField(new RowField(Sql.Column.Of<TEntity>((LambdaExpression)property), leaf.Encoder)), description);
    }

    /// <summary>An enum column that may be null in the database and is UNKNOWN then in the schema.</summary>
    public FieldDefinition ColumnOrUnknown<TEnum>(string name, Expression<Func<TEntity, TEnum?>> property, string description) where TEnum : struct, Enum =>
        new(name, !EnumTypes.Of(typeof(TEnum)), new ColumnField(new RowField(Sql.Column.Of<TEntity>((LambdaExpression)property), CellEncoder.TextOrUnknown)), description);

    /// <summary>A text column that holds JSON of the given type.</summary>
    public FieldDefinition Json(string name, Expression<Func<TEntity, object?>> property, ScalarType type, string description) =>
        new(name, type, new ColumnField(new RowField(Sql.Column.Of(property), CellEncoder.Json)), description);

    /// <summary>A code of a code list, with its names.</summary>
    public FieldDefinition Code(string name, Expression<Func<TEntity, object?>> property, CodeList list, string description)
    {
        var column = Sql.Column.Of(property);
        var parts = Enum.GetValues<CodePart>().ToDictionary(
            p => p, p => new RowField(column, p == CodePart.Code ? CellEncoder.Text : new CodeEncoder(list, p)));
        return new(name, CodeType.Type, new PartField(new RowPart.Embedded(column, part => parts[(CodePart)part])), description);
    }

    /// <summary>Columns of the row under an object of their own, there when the given column is.</summary>
    public FieldDefinition Embedded(string name, Expression<Func<TEntity, object?>> presence, ObjectType type, string description) =>
        new(name, type, new PartField(new RowPart.Embedded(Sql.Column.Of(presence), field => (RowField)field)), description);

    /// <summary>The row that the navigation's foreign key (its name with "Id") names; null also where it is out of the viewer's sight.</summary>
    public FieldDefinition ToOne<TTarget>(string name, Expression<Func<TEntity, TTarget?>> navigation, Func<ObjectType> type, string description)
        where TTarget : class
    {
        var foreignKey = ForeignKey(navigation);
        var isRequired = foreignKey.PropertyType == typeof(long);
        var part = new PartField(new RowPart.ToOne(new Column(typeof(TEntity), foreignKey.Name), typeof(TTarget)));
        return new(name, isRequired ? !type() : type(), part, description);
    }

    internal static PropertyInfo ForeignKey(LambdaExpression navigation)
    {
        var name = Sql.Column.Properties(navigation)[^1].Name + "Id";
        return typeof(TEntity).GetProperty(name) ?? throw new ArgumentException($"{typeof(TEntity).Name} has no foreign key {name} for {navigation}.");
    }
}
