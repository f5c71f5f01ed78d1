using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using PartyHub.Importers;
using PartyHub.Model;

namespace PartyHub.Hub.Uploads;

/// <summary>Streams the files of a multipart body to the upload folder, within bounds. The names in it are for people only and never become paths.</summary>
internal static class Multipart
{
    private const int MaxFiles = 20;
    private const int MaxNameLength = 200;

    /// <exception cref="Refusal">UNSUPPORTED_MEDIA_TYPE, PAYLOAD_TOO_LARGE, TOO_MANY_FILES, NO_FILES. The files written so far are in <paramref name="files"/>.</exception>
    public static async Task ReadAsync(HttpRequest request, UploadFolder folder, long maxBytes, List<ImportFile> files, CancellationToken cancellationToken)
    {
        var reader = new MultipartReader(BoundaryOf(request), request.Body) { HeadersCountLimit = 8, HeadersLengthLimit = 4096 };
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            if (section.GetContentDispositionHeader() is not { } disposition || !disposition.IsFileDisposition()) continue;
            if (files.Count == MaxFiles) throw new Refusal("TOO_MANY_FILES", $"一次最多上传 {MaxFiles} 个文件。 · At most {MaxFiles} files at a time.");
            await using var target = folder.Create();
            files.Add(new ImportFile(target.Name, ShownName(disposition)));
            await CopyAsync(section.Body, target, maxBytes, cancellationToken);
        }

        if (files.Count == 0) throw new Refusal("NO_FILES", "请求中没有文件;请以 multipart/form-data 的 files 字段上传。 · There is no file in the request; send multipart/form-data with the field files.");
    }

    private static string BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType == "multipart/form-data" && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= 70 } boundary
            ? boundary.ToString()
            : throw new Refusal("UNSUPPORTED_MEDIA_TYPE", "Content-Type 应为 multipart/form-data。 · The Content-Type must be multipart/form-data.");

    private static async Task CopyAsync(Stream source, FileStream target, long maxBytes, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        for (int read; (read = await source.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (target.Length + read > maxBytes) throw new Refusal("PAYLOAD_TOO_LARGE", $"文件超过 {maxBytes >> 20} MiB。 · The file has more than {maxBytes >> 20} MiB.");
            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            await target.FlushAsync(cancellationToken);
        }
    }

    private static string ShownName(ContentDispositionHeaderValue disposition)
    {
        var given = (disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName)).ToString();
        var name = new string([.. given[(given.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))]);
        return name.Length switch { 0 => "file", > MaxNameLength => name[^MaxNameLength..], _ => name };
    }
}
