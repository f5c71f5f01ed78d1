using System.Diagnostics;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using PartyHub.Model;

namespace PartyHub.Hub.CommandLine;

/// <summary>How a command failed: the exit code and the words. The one place where exceptions become either.</summary>
internal sealed record Failure(int ExitCode, string Message)
{
    private const int DiskFullOnUnix = 28;
    private const int DiskFullOnWindows = unchecked((int)0x80070070);

    /// <summary>Refusals that are not of the data's but of the set-up's or the command's making.</summary>
    private static readonly Dictionary<string, int> ExitCodes = new(StringComparer.Ordinal)
    {
        ["OPTIONS"] = CommandLine.ExitCode.Configuration,
        ["DATA_MISSING"] = CommandLine.ExitCode.Configuration,
        ["KEY_MISSING"] = CommandLine.ExitCode.Configuration,
        ["KEY_DAMAGED"] = CommandLine.ExitCode.Configuration,
        ["UNKNOWN_ROLE"] = CommandLine.ExitCode.Usage,
        ["ROLES_CONFLICT"] = CommandLine.ExitCode.Usage,
        ["UNKNOWN_SCOPE"] = CommandLine.ExitCode.Usage,
        ["UNKNOWN_ACCOUNT"] = CommandLine.ExitCode.Usage,
        ["ACCOUNT_EXISTS"] = CommandLine.ExitCode.Usage,
        ["ACCOUNT_NAME"] = CommandLine.ExitCode.Usage,
        ["PASSWORD_WEAK"] = CommandLine.ExitCode.Usage,
        ["UNDER_NOT_FOUND"] = CommandLine.ExitCode.Usage,
        ["BATCH_NOT_FOUND"] = CommandLine.ExitCode.Usage,
        ["UNKNOWN_BATCH"] = CommandLine.ExitCode.Usage,
        ["USAGE"] = CommandLine.ExitCode.Usage,
    };

    /// <param name="logFolder">Where the details of an internal error go; they are never shown.</param>
    public static Failure Of(Exception error, string logFolder, TimeProvider time) => error switch
    {
        Refusal refusal => new(ExitCodes.GetValueOrDefault(refusal.Code, CommandLine.ExitCode.Refused), refusal.Message),
        OperationCanceledException => new(CommandLine.ExitCode.Interrupted, "已中断。 · Interrupted."),
        _ when Find<AddressInUseException>(error) is not null => new(
            CommandLine.ExitCode.Configuration,
            "监听地址已被占用。请停止占用它的程序,或用 --urls http://127.0.0.1:端口 换一个端口。 · The address to listen at is in use. Stop the program that uses it, or choose another port with --urls http://127.0.0.1:PORT."),
        _ when Find<SqliteException>(error) is { } sqlite => OfDatabase(sqlite, error, logFolder, time),
        FileNotFoundException missing => new(CommandLine.ExitCode.Usage, $"找不到文件 {missing.FileName}。 · There is no file {missing.FileName}."),
        DirectoryNotFoundException missing => new(CommandLine.ExitCode.Usage, $"找不到文件夹:{missing.Message} · {missing.Message}"),
        UnauthorizedAccessException denied => new(CommandLine.ExitCode.Configuration, $"没有访问权限:{denied.Message} · No permission: {denied.Message}"),
        IOException io when IsDiskFull(io) => DiskFull,
        _ => Unforeseen(error, logFolder, time),
    };

    private static Failure DiskFull => new(
        CommandLine.ExitCode.TryAgain, "磁盘已满,没有写入任何内容。请腾出空间后重试。 · The disk is full and nothing was written. Free some space and try again.");

    /// <summary>SQLite's result codes: 5 busy, 6 locked, 13 full, 8 read-only, 14 cannot open, 11 corrupt, 26 not a database.</summary>
    private static Failure OfDatabase(SqliteException sqlite, Exception error, string logFolder, TimeProvider time) => sqlite.SqliteErrorCode switch
    {
        5 or 6 => new(CommandLine.ExitCode.TryAgain, "数据库正被另一个程序写入。请稍后重试。 · Another program is writing to the database. Try again in a moment."),
        13 => DiskFull,
        8 or 14 => new(CommandLine.ExitCode.Configuration, $"数据库无法打开或不可写({sqlite.Message})。请检查数据文件夹的权限。 · The database cannot be opened or written ({sqlite.Message}). Check the permissions of the data folder."),
        11 or 26 => new(CommandLine.ExitCode.Configuration, "数据库文件已损坏。请用 partyhub restore 从备份恢复。 · The database file is damaged. Restore a backup with partyhub restore."),
        _ => Unforeseen(error, logFolder, time),
    };

    private static Failure Unforeseen(Exception error, string logFolder, TimeProvider time)
    {
        var trace = ActivityTraceId.CreateRandom().ToHexString();
        var log = ErrorLog.Write(logFolder, trace, error, time);
        var where = log is null ? "" : $" 详情见 {log}。";
        var place = log is null ? "" : $" The details are in {log}.";
        return new(CommandLine.ExitCode.Internal, $"内部错误,跟踪号 {trace}。{where} · Internal error, trace {trace}.{place}");
    }

    private static T? Find<T>(Exception? error) where T : Exception
    {
        for (; error is not null; error = error.InnerException)
            if (error is T found) return found;
        return null;
    }

    private static bool IsDiskFull(IOException error) => error.HResult is DiskFullOnUnix or DiskFullOnWindows;
}
