using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;

namespace PartyHub.Hub.Pages;

/// <summary>One file of the page or the IDE, ready to send.</summary>
internal sealed record PageFile(byte[] Bytes, string ContentType, string ETag)
{
    /// <summary>Brotli, when it makes the file smaller; null otherwise.</summary>
    public byte[]? Compressed { get; init; }
}

/// <summary>
/// The built page and IDE (wwwroot beside the program). Only files that exist at start are served, by exact name: no request
/// becomes a path. A file is read and compressed at its first use and kept.
/// </summary>
internal sealed class PageFiles
{
    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".woff2"] = "font/woff2",
        [".woff"] = "font/woff",
        [".ttf"] = "font/ttf",
        [".wasm"] = "application/wasm",
        [".md"] = "text/plain; charset=utf-8",
    };

    private readonly Dictionary<string, string> paths;
    private readonly ConcurrentDictionary<string, Lazy<PageFile>> loaded = new(StringComparer.Ordinal);

    public PageFiles(string folder) => paths = !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => ContentTypes.ContainsKey(Path.GetExtension(file)))
        .ToDictionary(file => "/" + Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'), StringComparer.Ordinal);

    public PageFile? Find(string path) =>
        paths.TryGetValue(path, out var file) ? loaded.GetOrAdd(path, static (_, file) => new Lazy<PageFile>(() => Load(file)), file).Value : null;

    private static PageFile Load(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var compressed = Compress(bytes);
        return new PageFile(bytes, ContentTypes[Path.GetExtension(file)], $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}\"")
        {
            Compressed = compressed.Length < bytes.Length * 9 / 10 ? compressed : null,
        };
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var buffer = new MemoryStream();
        using (var brotli = new BrotliStream(buffer, CompressionLevel.Optimal, leaveOpen: true)) brotli.Write(bytes);
        return buffer.ToArray();
    }
}
