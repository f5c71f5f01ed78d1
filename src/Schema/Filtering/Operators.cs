using PartyHub.GraphQL.Types;
using PartyHub.Schema.Scalars;

namespace PartyHub.Schema.Filtering;

/// <summary>The comparisons of one kind of value: the input type that offers them.</summary>
internal sealed class Operators
{
    private Operators(string name, string description, GraphQLType value, params string[] names)
    {
        Input = new InputObjectType(name, description, () => names.Select(operatorName => Field(operatorName, value)));
    }

    public InputObjectType Input { get; }

    public static Operators Text { get; } = new(
        "TextFilter", "文本条件 · Conditions on a text", BuiltInScalars.String, "eq", "neq", "in", "nin", "lt", "lte", "gt", "gte", "contains", "startsWith", "isNull");

    public static Operators Int { get; } = Ordered("IntFilter", "整数条件 · Conditions on a whole number", BuiltInScalars.Int);
    public static Operators Float { get; } = Ordered("FloatFilter", "数值条件 · Conditions on a number", BuiltInScalars.Float);
    public static Operators Date { get; } = Ordered("DateFilter", "日期条件 · Conditions on a day", HubScalars.Date);
    public static Operators DateTime { get; } = Ordered("DateTimeFilter", "时刻条件 · Conditions on a moment", HubScalars.DateTime);

    public static Operators PartialDate { get; } = Ordered(
        "PartialDateFilter",
        "不定精度日期条件:lte \"2012\" 含 2012 年全年,gt \"2012\" 从 2013 年起。 · Conditions on a date known to the year, month or day: lte \"2012\" includes all of 2012, gt \"2012\" begins after it, eq compares date and precision.",
        PartialDateScalar.Type);

    public static Operators Boolean { get; } = new("BooleanFilter", "真假条件 · Conditions on true or false", BuiltInScalars.Boolean, "eq", "neq", "isNull");
    public static Operators Id { get; } = new("IdFilter", "编号条件 · Conditions on a global id", BuiltInScalars.Id, "eq", "neq", "in", "nin");

    public static Operators OfEnum(EnumType type) => EnumOperators.Of(type);

    private static Operators Ordered(string name, string description, GraphQLType value) =>
        new(name, description, value, "eq", "neq", "in", "nin", "lt", "lte", "gt", "gte", "isNull");

    private static InputFieldDefinition Field(string name, GraphQLType value) => name switch
    {
        "in" => new(name, new ListType(value), "其中之一 · One of these"),
        "nin" => new(name, new ListType(value), "不在其中 · None of these"),
        "isNull" => new(name, BuiltInScalars.Boolean, "是否为空 · Whether there is no value"),
        "eq" => new(name, value, "等于(null:为空) · Equal; null: no value"),
        "neq" => new(name, value, "不等于(含空值;null:不为空) · Not equal, no value included; null: any value"),
        "lt" => new(name, value, "小于 · Less than"),
        "lte" => new(name, value, "小于等于 · Less or equal"),
        "gt" => new(name, value, "大于 · Greater than"),
        "gte" => new(name, value, "大于等于 · Greater or equal"),
        "contains" => new(name, value, "包含,不分大小写 · Contains, ignoring case"),
        "startsWith" => new(name, value, "开头为,不分大小写 · Begins with, ignoring case"),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such operator"),
    };

    /// <summary>One input type for each enum, whoever asks.</summary>
    private static class EnumOperators
    {
        private static readonly System.Collections.Concurrent.ConcurrentDictionary<EnumType, Operators> Known = new();

        public static Operators Of(EnumType type) => Known.GetOrAdd(
            type, t => new($"{t.Name}Filter", $"{t.Name} 的条件 · Conditions on {t.Name}", t, "eq", "neq", "in", "nin", "isNull"));
    }
}
