using System.Buffers.Text;
using System.Globalization;
using System.Text;
using PartyHub.GraphQL.Execution;

namespace PartyHub.Schema;

/// <summary>A global id: base64url of the type's name and the row's id ("Organisation:123").</summary>
public readonly record struct NodeId(string TypeName, long Id)
{
    public static bool TryParse(string text, out NodeId id)
    {
        id = default;
        if (text.Length > 100 || !Base64Url.IsValid(text)) return false;
        var plain = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        var colon = plain.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !long.TryParse(plain.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        id = new(plain[..colon], number);
        return true;
    }

    /// <summary>The row's id of an argument that must name an object of the type.</summary>
    /// <exception cref="GraphQLException">BAD_ID.</exception>
    public static long Require(string text, string typeName, string place) => TryParse(text, out var id) && id.TypeName == typeName
        ? id.Id
        : throw new GraphQLException(
            $"{place} 不是 {typeName} 的编号,请使用查询结果中的 id。 · {place} is no id of a {typeName}; use the id that a query gave.", "BAD_ID");

    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{TypeName}:{Id}")));
}
