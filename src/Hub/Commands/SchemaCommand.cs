using System.CommandLine;
using PartyHub.GraphQL.Types;
using PartyHub.Hub.CommandLine;
using PartyHub.Schema;

namespace PartyHub.Hub.Commands;

/// <summary>partyhub schema export: the public schema as SDL, for front ends and reviews. Needs no data folder.</summary>
internal static class SchemaCommand
{
    private static readonly Option<FileInfo?> Output = new("-o", "--output") { Description = "写入文件;默认标准输出 · the file to write; stdout by default" };

    public static Command Create() => new("schema", "公开的 GraphQL 模式 · the public GraphQL schema")
    {
        new Command("export", "输出 SDL · prints the SDL") { Output }.Runs(ExportAsync),
    };

    private static async Task<int> ExportAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var text = SchemaPrinter.Print(HubSchema.Build());
        if (context.Get(Output) is { } file) await File.WriteAllTextAsync(file.FullName, text, cancellationToken);
        else await context.Output.WriteAsync(text);
        return ExitCode.Done;
    }
}
