using System.CommandLine;
using PartyHub.Hub.CommandLine;
using PartyHub.Hub.Demo;
using PartyHub.Hub.Hosting;
using PartyHub.Hub.Identity;
using PartyHub.Hub.Importing;
using PartyHub.Importers;
using PartyHub.Schema;

namespace PartyHub.Hub.Commands;

/// <summary>partyhub serve: the page, the IDE and /graphql.</summary>
internal static class ServeCommand
{
    /// <summary>A check that began earlier was interrupted; a younger one may be another process's.</summary>
    private static readonly TimeSpan LongestCheck = TimeSpan.FromHours(1);

    private static readonly Option<string> Urls = new("--urls") { Description = "监听地址,多个以分号分隔 · addresses to listen at, separated by semicolons", DefaultValueFactory = _ => HubOptions.DefaultUrl };
    private static readonly Option<bool> Demo = new("--demo") { Description = "导入示例数据并建立演示账号,仅限本机 · imports the samples and makes demo accounts; loopback only" };
    private static readonly Option<string[]> Hosts = new("--host") { Description = "允许的主机名,可多次 · a host name to answer to, may be repeated", HelpName = "NAME", DefaultValueFactory = _ => [] };
    private static readonly Option<string?> PublicUrl = new("--public-url") { Description = "前置代理的 https 地址 · the address in the browser when a proxy that ends TLS stands in front", HelpName = "URL" };
    private static readonly Option<bool> NoGet = new("--no-get") { Description = "关闭 GET 查询 · refuses queries by GET" };

    public static Command Create() =>
        new Command("serve", "启动网页、IDE 与 /graphql · serves the page, the IDE and /graphql") { Urls, Demo, Hosts, PublicUrl, NoGet }.Runs(RunAsync);

    private static async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        using var data = await DataFolder.OpenAsync(OptionsOf(context).Validated(), CommandContext.Time, cancellationToken);
        await using var app = HubHost.Build(data, HubSchema.Build());
        await new ImportPipeline(data.Database, data.Protector, data.Time).RecoverAsync(LongestCheck, cancellationToken);
        if (data.Options.Demo) await ImportDemoAsync(context, data, cancellationToken);
        var demo = data.Options.Demo ? await DemoAccounts.PrepareAsync(data, app.Services.GetRequiredService<AccountBook>(), cancellationToken) : [];
        await app.StartAsync(cancellationToken);
        foreach (var url in app.Urls) await context.Talk.WriteLineAsync($"PartyHub: {url}/  GraphQL: {url}/graphql");
        foreach (var account in demo) await context.Talk.WriteLineAsync($"  {account.Name,-24} {account.Password}");
        await TellFirstAccountAsync(context, app, cancellationToken);
        await context.Talk.WriteLineAsync("按 Ctrl+C 停止。 · Press Ctrl+C to stop.");
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Done;
    }

    private static async Task ImportDemoAsync(CommandContext context, DataFolder data, CancellationToken cancellationToken)
    {
        var progress = new ProgressTalk(context.Talk, context.IsTerminal, CommandContext.Time);
        var run = await DemoData.ImportAsync(data, progress, cancellationToken);
        progress.End();
        if (run is not null) await RunTalk.WriteAsync(context.Talk, data, run, cancellationToken);
    }

    private static async Task TellFirstAccountAsync(CommandContext context, WebApplication app, CancellationToken cancellationToken)
    {
        var bootstrap = app.Services.GetRequiredService<Bootstrap>();
        if (!await bootstrap.OfferAsync(cancellationToken)) return;
        await context.Talk.WriteLineAsync(
            $"还没有账号。请用 partyhub user add 新建,或在 {Bootstrap.Life.TotalMinutes:0} 分钟内凭 {bootstrap.File} 中的口令调用 POST /auth/bootstrap。 · " +
            $"There is no account yet. Make one with partyhub user add, or within {Bootstrap.Life.TotalMinutes:0} minutes by POST /auth/bootstrap with the secret in {bootstrap.File}.");
    }

    private static HubOptions OptionsOf(CommandContext context) => context.Options with
    {
        Urls = (context.Get(Urls) ?? HubOptions.DefaultUrl).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        Demo = context.Get(Demo),
        Hosts = context.Get(Hosts) ?? [],
        PublicUrl = context.Get(PublicUrl) is { } url ? HubOptions.ParsePublicUrl(url) : null,
        AllowsGet = !context.Get(NoGet),
    };
}
