using Microsoft.EntityFrameworkCore;
using PartyHub.GraphQL.Execution;
using PartyHub.Model;
using PartyHub.Model.Audit;
using PartyHub.Model.Members;
using PartyHub.Model.Protection;
using PartyHub.Model.Scopes;
using PartyHub.Schema.Sessions;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Members;

/// <summary>Opens protected values after the record of it is safe. The host puts the <see cref="AuditChain"/> into the request.</summary>
internal static class UnmaskResolver
{
    public const int MaxMembers = 20;
    private const int LeastPurpose = 10;
    private const int MostPurpose = 200;

    public static async ValueTask<object?> ResolveAsync(ResolverContext context)
    {
        var session = context.Request.Get<HubSession>();
        var input = context.Arguments.Get<InputObject>("input");
        var ids = Check(session.Viewer, input?.Get<string[]>("ids") ?? [], input?.Get<string>("purpose")?.Trim() ?? "");
        var seen = await InSightAsync(session, ids, context.CancellationToken).ConfigureAwait(false);
        await session.RefreshAsync().ConfigureAwait(false);
        await using var db = session.Data.Database.NewContext();
        await using var transaction = await db.Database.BeginTransactionAsync(context.CancellationToken).ConfigureAwait(false);
        var fact = new AuditFact(session.Viewer.Name, "member.unmask", $"members:{string.Join(',', seen)}", Detail: input?.Get<string>("purpose")?.Trim());
        await context.Request.Get<AuditChain>().AppendAsync(db, fact, context.CancellationToken).ConfigureAwait(false);
        var opened = await OpenAsync(db, seen, session.Data.Protector, context.CancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(context.CancellationToken).ConfigureAwait(false);
        return opened;
    }

    private static long[] Check(Viewer viewer, string[] ids, string purpose)
    {
        if (!viewer.Has(Role.Steward) && !viewer.Has(Role.Editor))
            throw new GraphQLException("只有数据管理员或编辑员可以查看完整信息。 · Only a steward or an editor may see protected values; ask one.", "FORBIDDEN");
        if (ids.Length is 0 or > MaxMembers)
            throw new GraphQLException($"ids 有 {ids.Length} 项,应为 1 至 {MaxMembers}。 · ids has {ids.Length} entries; give 1 to {MaxMembers}.", "BAD_USER_INPUT");
        if (purpose.Length is < LeastPurpose or > MostPurpose)
            throw new GraphQLException($"用途有 {purpose.Length} 字,应为 {LeastPurpose} 至 {MostPurpose}。 · The purpose has {purpose.Length} characters; say in {LeastPurpose} to {MostPurpose} what for.", "BAD_USER_INPUT");
        return [.. ids.Select(id => NodeId.Require(id, nameof(Member), "ids")).Distinct()];
    }

    /// <summary>The members among these that the viewer may see.</summary>
    private static async ValueTask<List<long>> InSightAsync(HubSession session, long[] ids, CancellationToken cancellationToken)
    {
        var sql = await session.WriterAsync(cancellationToken).ConfigureAwait(false);
        var id = sql.Column("t", typeof(Member), Column.IdPath);
        sql.Write("SELECT ").Write(id).Write(" FROM ").WriteTable(typeof(Member), "t").Write(" WHERE ").WriteScope(typeof(Member), "t")
            .Write(" AND ").Write(sql.Dialect.IsOneOf(id, sql.Parameter(SqlValue.Of(ids))));
        var seen = new List<long>();
        await using var row = await session.QueryAsync(sql, cancellationToken).ConfigureAwait(false);
        while (await row.ReadAsync().ConfigureAwait(false)) seen.Add(row.Number(0));
        return seen;
    }

    private static async Task<IReadOnlyList<UnmaskedMember>> OpenAsync(HubContext db, List<long> ids, FieldProtector protector, CancellationToken cancellationToken)
    {
        var members = await db.Members.AsNoTracking().Where(m => ids.Contains(m.Id)).OrderBy(m => m.Id).ToListAsync(cancellationToken).ConfigureAwait(false);
        return [.. members.Select(m => new UnmaskedMember(
            new NodeId(nameof(Member), m.Id), Open(m.IdNumber, $"{nameof(Member)}.{nameof(Member.IdNumber)}", protector), Open(m.Mobile, $"{nameof(Member)}.{nameof(Member.Mobile)}", protector)))];
    }

    private static string? Open(ProtectedText? text, string place, FieldProtector protector) => text is null ? null : protector.OpenText(text.Cipher, place);
}
