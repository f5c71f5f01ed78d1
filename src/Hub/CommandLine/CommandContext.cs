using System.CommandLine;

namespace PartyHub.Hub.CommandLine;

/// <summary>What a running command has at hand: the parsed line, stdout for data, stderr for talk.</summary>
internal sealed class CommandContext(ParseResult parse)
{
    public TextWriter Output => parse.InvocationConfiguration.Output;
    public TextWriter Talk => parse.InvocationConfiguration.Error;
    public static TimeProvider Time => TimeProvider.System;

    /// <summary>Talk goes to a terminal, where a line may be written over.</summary>
    public bool IsTerminal => Talk == Console.Error && !Console.IsErrorRedirected;

    /// <summary>Somebody is there to answer a question.</summary>
    public bool IsInteractive => IsTerminal && !Console.IsInputRedirected;

    /// <summary>The person at the keyboard, as the audit record names who held the data folder.</summary>
    public static string Actor => "console:" + Environment.UserName;

    public HubOptions Options { get; } = HubOptions.For(parse.GetRequiredValue(SharedOptions.Data), parse.GetValue(SharedOptions.Key));

    public T? Get<T>(Option<T> option) => parse.GetValue(option);

    public T Get<T>(Argument<T> argument) where T : notnull => parse.GetRequiredValue(argument);

    public Task<DataFolder> OpenAsync(CancellationToken cancellationToken) => DataFolder.OpenAsync(Options.Validated(), Time, cancellationToken);

    public Task<DataFolder> OpenExistingAsync(CancellationToken cancellationToken) => DataFolder.OpenExistingAsync(Options.Validated(), Time, cancellationToken);
}
