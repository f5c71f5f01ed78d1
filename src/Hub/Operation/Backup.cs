using System.Globalization;
using Microsoft.Data.Sqlite;
using PartyHub.Model;

namespace PartyHub.Hub.Operation;

/// <summary>Backs the embedded database up while it is in use, sealed with the hub's key, and puts a backup back.</summary>
internal static class Backup
{
    private const string Purpose = "backup";

    public static async Task WriteAsync(DataFolder data, string file, CancellationToken cancellationToken)
    {
        var copy = TemporaryFile(data.Options.Folder);
        try
        {
            await CopyAsync(data.Database.ConnectionString, copy, cancellationToken);
            await using var plain = File.OpenRead(copy);
            await using var target = PrivateFiles.Create(file);
            await SealedFile.SealAsync(plain, target, data.Key, Purpose, cancellationToken);
        }
        finally
        {
            Remove(copy);
        }
    }

    /// <summary>The backup is opened and checked whole before anything is replaced; what it replaces is kept beside.</summary>
    /// <returns>The file that the database so far was moved to; null when there was none.</returns>
    /// <exception cref="Refusal">SEALED_FILE, or BACKUP_DAMAGED.</exception>
    public static async Task<string?> RestoreAsync(HubOptions options, ReadOnlyMemory<byte> key, string file, TimeProvider time, CancellationToken cancellationToken)
    {
        PrivateFiles.CreateFolder(options.Folder);
        var copy = TemporaryFile(options.Folder);
        try
        {
            await using (var source = File.OpenRead(file))
            await using (var plain = PrivateFiles.Create(copy))
                await SealedFile.OpenAsync(source, plain, key, Purpose, cancellationToken);
            await RequireWholeAsync(copy, cancellationToken);
            return Replace(DataFolder.DatabaseFile(options.Folder), copy, time);
        }
        finally
        {
            Remove(copy);
        }
    }

    private static async Task CopyAsync(string connectionString, string copy, CancellationToken cancellationToken)
    {
        await using var source = new SqliteConnection(connectionString);
        await source.OpenAsync(cancellationToken);
        await using var target = new SqliteConnection(Unpooled(copy));
        source.BackupDatabase(target);
    }

    private static async Task RequireWholeAsync(string file, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(Unpooled(file));
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        if (await command.ExecuteScalarAsync(cancellationToken) is not "ok")
            throw new Refusal("BACKUP_DAMAGED", "备份中的数据库已损坏,没有恢复任何内容。请使用另一份备份。 · The database in the backup is damaged; nothing was restored. Use another backup.");
    }

    private static string? Replace(string database, string copy, TimeProvider time)
    {
        string? kept = null;
        if (File.Exists(database))
        {
            kept = string.Create(CultureInfo.InvariantCulture, $"{database}.before-restore-{time.GetUtcNow():yyyyMMddHHmmss}");
            File.Move(database, kept);
            // The write-ahead log belongs to the database it was written for.
            foreach (var suffix in (string[])["-wal", "-shm"])
                if (File.Exists(database + suffix)) File.Move(database + suffix, kept + suffix);
        }

        File.Move(copy, database);
        return kept;
    }

    private static string Unpooled(string file) => new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString();

    private static string TemporaryFile(string folder) => Path.Combine(folder, $"backup-{Guid.NewGuid():N}.tmp");

    private static void Remove(string copy)
    {
        foreach (var suffix in (string[])["", "-wal", "-shm", "-journal"]) File.Delete(copy + suffix);
    }
}
