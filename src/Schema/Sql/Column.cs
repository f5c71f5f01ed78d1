using System.Linq.Expressions;
using System.Reflection;

namespace PartyHub.Schema.Sql;

/// <summary>
/// A column of the model, named by the property that holds it: the path from its entity, owned values included
/// ("Mobile.Masked"). Equal columns are equal tokens, wherever they are named.
/// </summary>
internal sealed record Column(Type Entity, string Path)
{
    public const string IdPath = "Id";

    public static Column Id<TEntity>() => new(typeof(TEntity), IdPath);

    public static Column Of<TEntity>(LambdaExpression property) => new(typeof(TEntity), string.Join('.', Properties(property).Select(p => p.Name)));

    public static Column Of<TEntity>(Expression<Func<TEntity, object?>> property) => Of<TEntity>((LambdaExpression)property);

    /// <summary>The properties from the entity to the column.</summary>
    public static IReadOnlyList<PropertyInfo> Properties(LambdaExpression lambda)
    {
        var path = new Stack<PropertyInfo>();
        var expression = Unconverted(lambda.Body);
        while (expression is MemberExpression { Member: PropertyInfo property } member)
        {
            path.Push(property);
            expression = member.Expression is null ? null : Unconverted(member.Expression);
        }

        return expression is ParameterExpression && path.Count > 0
            ? [.. path]
            : throw new ArgumentException($"{lambda} is no path of properties of its parameter; name a column as e => e.Property or e => e.Owned.Property.");
    }

    private static Expression Unconverted(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : expression;
}
