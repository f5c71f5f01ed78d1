using System.Globalization;

namespace PartyHub.Hub.CommandLine;

/// <summary>The details of internal errors, one file a day in the data folder's logs, readable by the owner only.</summary>
internal static class ErrorLog
{
    private static readonly Lock Gate = new();

    public static string FolderOf(string dataFolder) => Path.Combine(dataFolder, "logs");

    /// <returns>The file written to; null when even that failed, which must not hide the error itself.</returns>
    public static string? Write(string folder, string trace, Exception error, TimeProvider time)
    {
        try
        {
            PrivateFiles.CreateFolder(folder);
            var now = time.GetUtcNow();
            var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"errors-{now:yyyyMMdd}.log"));
            lock (Gate)
            {
                using var stream = PrivateFiles.Append(file);
                using var writer = new StreamWriter(stream);
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{now:O} {trace}"));
                writer.WriteLine(error);
            }

            return file;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
