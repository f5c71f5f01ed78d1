using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using PartyHub.Model.CodeLists;
using PartyHub.Schema.Relations;
using PartyHub.Schema.Rows;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Filtering;

/// <summary>Declares the conditions of an entity's filter.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "Members are called on the instance a declaration is given: row.Column(...).")]
internal sealed class FilterFields<TEntity>(string typeName)
{
    public static FilterType Type(string typeName, string description, Func<FilterFields<TEntity>, IEnumerable<FilterField>> fields) =>
        new($"{typeName}Filter", description, () => fields(new(typeName)));

    public FilterField Id() => new ColumnFilter(
        "id", "编号 · Global id", Sql.Column.Id<TEntity>(), Operators.Id, value => SqlValue.Of(NodeId.Require((string)value, typeName, $"{typeName}Filter.id")));

    public FilterField Column(string name, Expression<Func<TEntity, object?>> property, string description) =>
        new ColumnFilter(name, description, Sql.Column.Of(property), LeafTypes.Of(Sql.Column.Properties(property)[^1].PropertyType).Operators);

    public FilterField Code(string name, Expression<Func<TEntity, object?>> property, CodeList list, string description) =>
        new CodeFilter(name, description, Sql.Column.Of(property), list);

    public FilterField ToOne<TTarget>(string name, Expression<Func<TEntity, TTarget?>> navigation, Func<FilterType> filter, string description)
        where TTarget : class =>
        new ToOneFilter(name, description, ForeignKey(navigation), typeof(TTarget), filter);

    /// <summary>Whether the relation's foreign key names a row.</summary>
    public FilterField Has<TTarget>(string name, Expression<Func<TEntity, TTarget?>> navigation, string description) where TTarget : class =>
        new HasFilter(name, description, ForeignKey(navigation));

    public FilterField ToMany(string name, ListRelation relation, Func<FilterType> filter, string description) =>
        new ToManyFilter(name, description, relation, filter);

    private static Column ForeignKey(LambdaExpression navigation) => new(typeof(TEntity), RowFields<TEntity>.ForeignKey(navigation).Name);
}
