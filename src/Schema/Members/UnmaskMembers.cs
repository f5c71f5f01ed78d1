using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;

namespace PartyHub.Schema.Members;

/// <summary>Shows protected values of members, on record: who, whom, and why are written to the audit first.</summary>
internal static class UnmaskMembers
{
    private static readonly InputObjectType Input = new("UnmaskMembersInput", "查看完整个人信息 · Show protected values", () =>
    [
        new("ids", !new ListType(!BuiltInScalars.Id), $"党员编号,最多 {UnmaskResolver.MaxMembers} 个 · Ids of members, at most {UnmaskResolver.MaxMembers}"),
        new("purpose", !BuiltInScalars.String, "用途(10 至 200 字),记入审计 · What for, 10 to 200 characters; it goes on record"),
    ]);

    private static readonly ObjectType Member = new("UnmaskedMember", "完整个人信息 · Protected values of a member", () =>
    [
        new("id", !BuiltInScalars.Id, Read(m => m.Id.ToString()), "党员编号 · Id of the member"),
        new("idNumber", BuiltInScalars.String, Read(m => m.IdNumber), "公民身份号码 · Identity number"),
        new("mobile", BuiltInScalars.String, Read(m => m.Mobile), "手机 · Mobile"),
    ])
    { ClrType = typeof(UnmaskedMember) };

    private static readonly ObjectType Payload = new("UnmaskMembersPayload", "完整个人信息 · Protected values", () =>
    [
        new("members", !new ListType(!Member), new ResolverField(Resolve.Each<IReadOnlyList<UnmaskedMember>>(m => m)), "查看范围内的党员 · The members within the viewer's scope"),
    ]);

    public static FieldDefinition Field { get; } = new(
        "unmaskMembers", !Payload, new ResolverField(Resolve.Once(UnmaskResolver.ResolveAsync)),
        "查看完整个人信息,记入审计 · Shows protected values of members; every use goes on record")
    {
        Arguments = [new("input", !Input, "输入 · Input")],
    };

    private static ResolverField Read(Func<UnmaskedMember, object?> value) => new(Resolve.Each<UnmaskedMember>(value));
}

/// <summary>The protected values of a member, open.</summary>
internal sealed record UnmaskedMember(NodeId Id, string? IdNumber, string? Mobile);
