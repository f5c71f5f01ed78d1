using Microsoft.EntityFrameworkCore;

namespace PartyHub.Model.Audit;

/// <summary>The embedded database itself refuses to change or remove an audit entry; who goes round the triggers breaks the chain.</summary>
internal static class AuditTriggers
{
    private const string Sql =
        """
        CREATE TRIGGER IF NOT EXISTS AuditEntries_NoUpdate BEFORE UPDATE ON AuditEntries BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END;
        CREATE TRIGGER IF NOT EXISTS AuditEntries_NoDelete BEFORE DELETE ON AuditEntries BEGIN SELECT RAISE(ABORT, 'audit entries are never removed'); END;
        """;

    public static async Task CreateAsync(HubContext db, CancellationToken cancellationToken)
    {
        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync(Sql, cancellationToken);
    }
}
