using System.Security.Cryptography;
using PartyHub.Hub.Operation;

namespace PartyHub.Hub.Uploads;

/// <summary>
/// What was uploaded: as plain text only while it is checked, afterwards sealed under the hash of its bytes, from where the annotated
/// workbook is made. What a crash left in the open is removed at start.
/// </summary>
internal sealed class UploadFolder(DataFolder data)
{
    private const string Purpose = "upload";
    private readonly string folder = Path.Combine(data.Options.Folder, "uploads");
    private readonly string open = Path.Combine(data.Options.Folder, "uploads", "open");

    public void Clean()
    {
        PrivateFiles.CreateFolder(folder);
        if (Directory.Exists(open)) Directory.Delete(open, recursive: true);
        PrivateFiles.CreateFolder(open);
    }

    /// <summary>A new file, readable by its owner only, under a name of our own.</summary>
    public FileStream Create() => PrivateFiles.Create(Path.Combine(open, Guid.NewGuid().ToString("N")));

    /// <summary>Seals the file and removes it.</summary>
    public async Task SealAsync(string file, CancellationToken cancellationToken)
    {
        var sealedFile = NameOf(await HashAsync(file, cancellationToken));
        if (!File.Exists(sealedFile))
        {
            var partial = sealedFile + "." + Guid.NewGuid().ToString("N");
            await using (var plain = File.OpenRead(file))
            await using (var target = PrivateFiles.Create(partial))
                await SealedFile.SealAsync(plain, target, data.Key, Purpose, cancellationToken);
            File.Move(partial, sealedFile, overwrite: true);
        }

        File.Delete(file);
    }

    /// <returns>The file's bytes; null when it was not uploaded here.</returns>
    public async Task<MemoryStream?> OpenAsync(byte[] hash, CancellationToken cancellationToken)
    {
        var file = NameOf(hash);
        if (!File.Exists(file)) return null;
        var plain = new MemoryStream();
        await using var source = File.OpenRead(file);
        await SealedFile.OpenAsync(source, plain, data.Key, Purpose, cancellationToken);
        plain.Position = 0;
        return plain;
    }

    private string NameOf(byte[] hash) => Path.Combine(folder, Convert.ToHexStringLower(hash) + ".sealed");

    private static async Task<byte[]> HashAsync(string file, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(file);
        return await SHA256.HashDataAsync(stream, cancellationToken);
    }
}
