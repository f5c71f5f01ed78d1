using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Schema.Rows;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Ordering;

/// <summary>The order of an entity: an input type of one key, given as a list, and the sort keys that it means.</summary>
internal sealed class OrderType
{
    private readonly Lazy<Dictionary<string, OrderField>> fields;

    private OrderType(string name, string description, Func<IEnumerable<OrderField>> fields)
    {
        this.fields = new(() => fields().ToDictionary(f => f.Name, StringComparer.Ordinal));
        Input = new InputObjectType(name, description, () => this.fields.Value.Values.Select(f => new InputFieldDefinition(f.Name, f.Input, f.Description))) { IsOneOf = true };
    }

    public static EnumType Direction { get; } = new(
        "SortDirection", "排序方向,空值总在最后 · Direction of an order; what has no value stands last in both",
        [new EnumValueDefinition("ASC", "升序 · Ascending"), new EnumValueDefinition("DESC", "降序 · Descending")]);

    public InputObjectType Input { get; }

    public static OrderType Of<TEntity>(string typeName, string description, Func<OrderFields<TEntity>, IEnumerable<OrderField>> fields) =>
        new($"{typeName}Order", description, () => fields(new()));

    public SortKey Key(InputObject order)
    {
        var (name, value) = order.Fields.Single();
        return fields.Value[name].Key(value ?? throw new InvalidOperationException("a one-key input has its value"));
    }
}

/// <summary>One thing to order by.</summary>
internal abstract record OrderField(string Name, string Description)
{
    public abstract GraphQLType Input { get; }

    public abstract SortKey Key(object value);
}

internal sealed record ColumnOrder(string Name, string Description, SortExpression By) : OrderField(Name, Description)
{
    public override GraphQLType Input => OrderType.Direction;

    public override SortKey Key(object value) => new(By, value is "DESC");
}

internal sealed record ToOneOrder(string Name, string Description, Column ForeignKey, Type Target, Func<OrderType> Order) : OrderField(Name, Description)
{
    public override GraphQLType Input => Order().Input;

    public override SortKey Key(object value)
    {
        var inner = Order().Key((InputObject)value);
        return new(new ToOneSort(ForeignKey, Target, inner.By), inner.Descending);
    }
}

/// <summary>Declares what rows of an entity can be ordered by.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "Members are called on the instance a declaration is given: row.Column(...).")]
internal sealed class OrderFields<TEntity>
{
    public OrderField Column(string name, Expression<Func<TEntity, object?>> property, string description) =>
        new ColumnOrder(name, description, new ColumnSort(Sql.Column.Of(property)));

    public OrderField By(string name, SortExpression expression, string description) => new ColumnOrder(name, description, expression);

    public OrderField ToOne<TTarget>(string name, Expression<Func<TEntity, TTarget?>> navigation, Func<OrderType> order, string description)
        where TTarget : class =>
        new ToOneOrder(name, description, new Column(typeof(TEntity), RowFields<TEntity>.ForeignKey(navigation).Name), typeof(TTarget), order);
}
