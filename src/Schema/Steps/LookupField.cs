using System.Linq.Expressions;
using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Steps;

/// <summary>Root fields that give one object by its global id or its code.</summary>
internal static class LookupField
{
    public static FieldDefinition ById<TEntity>(string name, ObjectType type, bool isRequired, string description) => Of<TEntity>(
        name, type, description, arguments => IdOf<TEntity>(arguments, type), Id(isRequired));

    public static FieldDefinition ByIdOrCode<TEntity>(string name, ObjectType type, Expression<Func<TEntity, object?>> code, string description) => Of<TEntity>(
        name, type, description, arguments => IdOf<TEntity>(arguments, type) ?? CodeOf(arguments, code), Id(false), Code(BuiltInScalars.String));

    public static FieldDefinition ByCode<TEntity>(string name, ObjectType type, Expression<Func<TEntity, object?>> code, string description) => Of<TEntity>(
        name, type, description, arguments => CodeOf(arguments, code), Code(!BuiltInScalars.String));

    private static FieldDefinition Of<TEntity>(
        string name, ObjectType type, string description, Func<ArgumentValues, (Column, SqlValue)?> condition, params IReadOnlyList<ArgumentDefinition> arguments) =>
        new(name, type, new StepField(request => new LookupStep(request, new Lookup(typeof(TEntity), condition))), description) { Arguments = arguments };

    private static ArgumentDefinition Id(bool isRequired) => new("id", isRequired ? !BuiltInScalars.Id : BuiltInScalars.Id, "全局编号 · Global id");

    private static ArgumentDefinition Code(GraphQLType type) => new("code", type, "代码 · Code");

    private static (Column, SqlValue)? IdOf<TEntity>(ArgumentValues arguments, ObjectType type) =>
        arguments.Get<string>("id") is { } id ? (Column.Id<TEntity>(), SqlValue.Of(NodeId.Require(id, type.Name, "id"))) : null;

    private static (Column, SqlValue)? CodeOf<TEntity>(ArgumentValues arguments, Expression<Func<TEntity, object?>> code) =>
        arguments.Get<string>("code") is { } text ? (Column.Of(code), SqlValue.Of(text)) : null;
}
