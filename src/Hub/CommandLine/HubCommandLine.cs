using System.CommandLine;
using System.CommandLine.Invocation;
using PartyHub.Hub.Commands;

namespace PartyHub.Hub.CommandLine;

/// <summary>The command partyhub: its subcommands, and how one is run.</summary>
internal static class HubCommandLine
{
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter talk, CancellationToken cancellationToken)
    {
        var parse = Root().Parse(arguments);
        if (parse.Action is ParseErrorAction) return Misused(parse, talk);
        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = talk,
            // What a command starts to write is finished or taken back before the process ends.
            ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
            EnableDefaultExceptionHandler = false,
        };
        return await parse.InvokeAsync(configuration, cancellationToken);
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("党组织数据汇聚枢纽 · PartyHub: from legacy spreadsheets to one GraphQL schema");
        root.Options.Add(SharedOptions.Data);
        root.Options.Add(SharedOptions.Key);
        foreach (var command in Commands()) root.Subcommands.Add(command);
        return root;
    }

    private static IEnumerable<Command> Commands() =>
    [
        ServeCommand.Create(),
        SchemaCommand.Create(),
        ImportCommand.Create(),
        BatchesCommand.Create(),
        ExportCommand.Create(),
        RegionsCommand.Create(),
        TokenCommand.Create(),
        UserCommand.Create(),
        BackupCommand.Create(),
        RestoreCommand.Create(),
        AuditCommand.Create(),
        DoctorCommand.Create(),
    ];

    private static int Misused(ParseResult parse, TextWriter talk)
    {
        foreach (var error in parse.Errors) talk.WriteLine(error.Message);
        talk.WriteLine("用法不对;加 --help 查看说明。 · Wrong usage; add --help to see what is expected.");
        return ExitCode.Usage;
    }
}
