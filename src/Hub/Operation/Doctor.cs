using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartyHub.Model.Storage;

namespace PartyHub.Hub.Operation;

/// <summary>One thing looked at: fine, or what to do.</summary>
internal sealed record Finding(bool IsFine, string What, string? Cure = null);

/// <summary>Looks at the data folder, key, database, disk and versions without changing any of them.</summary>
internal static class Doctor
{
    private const long LowDisk = 1L << 30;

    public static async Task<IReadOnlyList<Finding>> ExamineAsync(HubOptions options, CancellationToken cancellationToken)
    {
        List<Finding> findings = [Runtime(), Folder(options.Folder), Key(options), Disk(options.Folder)];
        var database = DataFolder.DatabaseFile(options.Folder);
        if (File.Exists(database)) findings.AddRange(await ExamineDatabaseAsync(database, cancellationToken));
        else findings.Add(new(false, $"数据库尚未建立 · no database yet: {database}", "运行 partyhub import 或 serve · run partyhub import or serve"));
        return findings;
    }

    private static Finding Runtime() => new(Environment.Version >= new Version(10, 0, 7), $".NET {Environment.Version}", "升级到 10.0.7 以上 · update to 10.0.7 or newer");

    private static Finding Folder(string folder)
    {
        if (!Directory.Exists(folder)) return new(false, $"数据文件夹不存在 · no data folder: {folder}", "用 --data 指明 · name it with --data");
        return IsPrivate(new DirectoryInfo(folder))
            ? new(true, $"数据文件夹 · data folder: {folder}")
            : new(false, $"其他用户可以读取数据文件夹 · others may read the data folder: {folder}", $"chmod 700 '{folder}'");
    }

    private static Finding Key(HubOptions options)
    {
        var file = new FileInfo(options.KeyFile);
        if (!file.Exists) return new(false, $"没有密钥文件 · no key file: {file.FullName}", "恢复它,或用 --key 指明 · restore it, or name it with --key");
        if (file.Length != 32) return new(false, $"密钥文件长度 {file.Length},应为 32 · the key file has {file.Length} bytes, 32 are expected", "从备份恢复 · restore it from a backup");
        return IsPrivate(file)
            ? new(true, $"密钥文件 · key file: {file.FullName}")
            : new(false, $"其他用户可以读取密钥文件 · others may read the key file: {file.FullName}", $"chmod 600 '{file.FullName}'");
    }

    private static Finding Disk(string folder)
    {
        var root = Directory.Exists(folder) ? folder : Path.GetPathRoot(folder) ?? folder;
        var free = new DriveInfo(root).AvailableFreeSpace;
        return new(free >= LowDisk, string.Create(CultureInfo.InvariantCulture, $"可用磁盘空间 · free disk space: {free / (double)LowDisk:0.0} GiB"), "腾出至少 1 GiB · free at least 1 GiB");
    }

    private static async Task<IReadOnlyList<Finding>> ExamineDatabaseAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            await using var db = HubDatabase.AtFile(file).NewContext();
            var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
            var check = await db.Database.SqlQueryRaw<string>("PRAGMA quick_check").ToListAsync(cancellationToken);
            return
            [
                new(check is ["ok"], "数据库完整性 · integrity of the database", "用 partyhub restore 恢复备份 · restore a backup with partyhub restore"),
                pending.Count == 0 ? new(true, "数据库版本 · version of the database") : new(true, $"数据库将在下次启动时升级 · the database is updated at the next start: {string.Join(", ", pending)}"),
            ];
        }
        catch (SqliteException error)
        {
            return [new(false, $"数据库无法打开 · the database cannot be opened: {error.Message}", "检查权限,或恢复备份 · check the permissions, or restore a backup")];
        }
    }

    private static bool IsPrivate(FileSystemInfo file) =>
        OperatingSystem.IsWindows() || (file.UnixFileMode & (UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite)) == 0;
}
