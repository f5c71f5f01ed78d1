using PartyHub.Model;
using PartyHub.Model.Audit;
using PartyHub.Model.Protection;
using PartyHub.Model.Storage;

namespace PartyHub.Hub;

/// <summary>An opened data folder: the database, the key, and what is made from them.</summary>
internal sealed class DataFolder : IDisposable
{
    private DataFolder(HubOptions options, byte[] key, TimeProvider time)
    {
        Options = options;
        Key = key;
        Time = time;
        Database = HubDatabase.InFolder(options.Folder);
        Protector = new FieldProtector(key);
        Audit = new AuditChain(key, time);
    }

    public HubOptions Options { get; }
    public ReadOnlyMemory<byte> Key { get; }
    public TimeProvider Time { get; }
    public HubDatabase Database { get; }
    public FieldProtector Protector { get; }
    public AuditChain Audit { get; }

    /// <summary>Opens the folder and brings its database to this version; makes it when there is none.</summary>
    public static async Task<DataFolder> OpenAsync(HubOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        var key = HubKey.ReadOrCreate(options.KeyFile, dataExists: File.Exists(DatabaseFile(options.Folder)));
        var data = new DataFolder(options, key, time);
        await data.Database.PrepareAsync(cancellationToken);
        return data;
    }

    /// <summary>Opens a folder that must already hold a hub's data, so that a mistyped --data does not make a new one.</summary>
    /// <exception cref="Refusal">DATA_MISSING.</exception>
    public static Task<DataFolder> OpenExistingAsync(HubOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!File.Exists(DatabaseFile(options.Folder)))
        {
            throw new Refusal(
                "DATA_MISSING",
                $"{options.Folder} 中没有 PartyHub 的数据。请用 --data 指明数据文件夹,或先运行 partyhub import 或 serve。 · " +
                $"There are no data of PartyHub in {options.Folder}. Name the data folder with --data, or run partyhub import or serve first.");
        }

        return OpenAsync(options, time, cancellationToken);
    }

    public static string DatabaseFile(string folder) => Path.Combine(folder, "partyhub.db");

    public Task RecordAsync(HubContext db, AuditFact fact, CancellationToken cancellationToken) => Audit.AppendAsync(db, fact, cancellationToken);

    public async Task RecordAsync(AuditFact fact, CancellationToken cancellationToken)
    {
        await using var db = Database.NewContext();
        await Audit.AppendAsync(db, fact, cancellationToken);
    }

    public void Dispose() => Protector.Dispose();
}
