using Microsoft.EntityFrameworkCore;
using PartyHub.Model;
using PartyHub.Model.Accounts;
using PartyHub.Model.Audit;

namespace PartyHub.Hub.Identity;

/// <summary>Makes and revokes the tokens of programs.</summary>
internal sealed class TokenBook(DataFolder data)
{
    /// <param name="rights">At most one organisation.</param>
    /// <returns>The token itself, which cannot be had again.</returns>
    /// <exception cref="Refusal">USAGE: the days are out of range.</exception>
    public async Task<string> CreateAsync(string name, Rights rights, int days, string actor, CancellationToken cancellationToken)
    {
        if (days is < 1 or > MachineToken.MaxDays)
            throw new Refusal("USAGE", $"--days {days} 超出范围,应为 1 到 {MachineToken.MaxDays}。 · --days {days} is out of range; 1 to {MachineToken.MaxDays} are possible.");
        var token = OpaqueToken.NewForMachine();
        await using var db = data.Database.NewContext();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var now = data.Time.GetUtcNow();
        db.MachineTokens.Add(new MachineToken
        {
            Name = name,
            TokenHash = OpaqueToken.Hash(token),
            Roles = rights.Roles,
            SeesEverything = rights.OrganisationIds is null,
            OrganisationId = rights.OrganisationIds?.Single(),
            CreatedBy = actor,
            CreatedAt = now,
            ExpiresAt = now.AddDays(days),
        });
        await db.SaveChangesAsync(cancellationToken);
        var detail = $"roles: {Rights.NamesOf(rights.Roles)}; scope: {(rights.OrganisationIds is null ? "everything" : string.Join(",", rights.OrganisationIds))}; days: {days}";
        await data.RecordAsync(db, new AuditFact(actor, "token.create", "token:" + name, Detail: detail), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return token;
    }

    /// <returns>How many tokens of that name were revoked.</returns>
    public async Task<int> RevokeAsync(string name, string actor, CancellationToken cancellationToken)
    {
        await using var db = data.Database.NewContext();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var now = data.Time.GetUtcNow();
        var revoked = await db.MachineTokens.Where(t => t.Name == name && t.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.RevokedAt, (DateTimeOffset?)now), cancellationToken);
        await data.RecordAsync(db, new AuditFact(actor, "token.revoke", "token:" + name, Detail: $"revoked: {revoked}"), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return revoked;
    }
}
