using System.CommandLine;

namespace PartyHub.Hub.CommandLine;

/// <summary>Runs a command inside the border where every failure becomes an exit code and a sentence.</summary>
internal static class CommandAction
{
    public static Command Runs(this Command command, Func<CommandContext, CancellationToken, Task<int>> run)
    {
        command.SetAction((parse, cancellationToken) => RunAsync(new CommandContext(parse), run, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, Func<CommandContext, CancellationToken, Task<int>> run, CancellationToken cancellationToken)
    {
        try
        {
            return await run(context, cancellationToken);
        }
        catch (Exception error)
        {
            var failure = Failure.Of(error, ErrorLog.FolderOf(context.Options.Folder), CommandContext.Time);
            await context.Talk.WriteLineAsync(failure.Message);
            return failure.ExitCode;
        }
    }
}
