using System.Security.Cryptography;

namespace PartyHub.Model.Storage;

/// <summary>The hub's key file: 32 random bytes, readable by its owner only, kept outside the data folder so that a copied folder opens nothing.</summary>
public static class HubKey
{
    /// <summary>The file beside the data folder: /srv/partyhub-data has its key in /srv/partyhub-data.key.</summary>
    public static string DefaultFile(string dataFolder) => Path.GetFullPath(dataFolder).TrimEnd(Path.DirectorySeparatorChar) + ".key";

    /// <summary>Reads the key; makes one when there is neither a key nor data that an earlier key may have sealed.</summary>
    /// <exception cref="Refusal">KEY_MISSING or KEY_DAMAGED.</exception>
    public static byte[] ReadOrCreate(string file, bool dataExists)
    {
        if (File.Exists(file)) return Read(file);
        if (dataExists)
        {
            throw new Refusal("KEY_MISSING",
                $"找不到密钥文件 {file},已有数据无法解密。请恢复该文件,或用 --key 指明其位置。 · The key file {file} is missing, and there are data sealed with it. Restore it, or name its place with --key.");
        }

        var key = RandomNumberGenerator.GetBytes(32);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(file, options);
        stream.Write(key);
        return key;
    }

    private static byte[] Read(string file)
    {
        var key = File.ReadAllBytes(file);
        return key.Length == 32 ? key : throw new Refusal("KEY_DAMAGED",
            $"密钥文件 {file} 有 {key.Length} 字节,应为 32 字节。请从备份恢复。 · The key file {file} has {key.Length} bytes; 32 are expected. Restore it from a backup.");
    }
}
