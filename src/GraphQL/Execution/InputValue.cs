using System.Diagnostics.CodeAnalysis;

namespace PartyHub.GraphQL.Execution;

/// <summary>Reads coerced values as the C# types their readers want.</summary>
internal static class InputValue
{
    [return: MaybeNull]
    public static T As<T>(object? value, string place)
    {
        if (value is null)
            return default;
        if (value is T typed)
            return typed;
        if (typeof(T).IsArray && value is object?[] items)
            return (T)(object)ToArray(items, typeof(T).GetElementType() ?? typeof(object));
        throw new InvalidOperationException($"\"{place}\" holds a {value.GetType().Name}, but was asked for as {typeof(T).Name}; ask for the type its scalar gives.");
    }

    private static Array ToArray(object?[] items, Type element)
    {
        var array = Array.CreateInstance(element, items.Length);
        for (var i = 0; i < items.Length; i++)
            array.SetValue(items[i], i);
        return array;
    }
}
