using PartyHub.GraphQL.Types;
using PartyHub.Hub.Edge;
using PartyHub.Hub.Identity;
using PartyHub.Hub.OverHttp;
using PartyHub.Hub.OverWebSocket;
using PartyHub.Hub.Pages;
using PartyHub.Hub.Uploads;

namespace PartyHub.Hub.Hosting;

/// <summary>The web host: what it is made of, and the layers a request goes through from the outside in.</summary>
internal static class HubHost
{
    public static WebApplication Build(DataFolder data, GraphQLSchema schema)
    {
        // Empty: nothing but HubOptions configures a hub, no file and no variable beside the program.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrel(server => KestrelLimits.Apply(server, data.Options)).UseUrls([.. data.Options.Urls]);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(10));
        AddParts(builder.Services, data, schema);
        var app = builder.Build();
        UseLayers(app, data);
        app.Services.GetRequiredService<UploadFolder>().Clean();
        return app;
    }

    private static void AddParts(IServiceCollection services, DataFolder data, GraphQLSchema schema)
    {
        services.AddRouting();
        services.AddSingleton(data).AddSingleton(data.Options).AddSingleton(data.Time);
        services.AddSingleton<Passwords>().AddSingleton<PasswordGate>().AddSingleton<AttemptLimit>();
        services.AddSingleton<AccountBook>().AddSingleton<CallerBook>().AddSingleton<SignIn>().AddSingleton<Bootstrap>();
        services.AddSingleton<SessionBook>().AddHostedService(provider => provider.GetRequiredService<SessionBook>());
        services.AddSingleton<AccessLog>().AddHostedService(provider => provider.GetRequiredService<AccessLog>());
        services.AddSingleton<UploadFolder>().AddSingleton<ImportGate>();
        services.AddSingleton(new PageFiles(Path.Combine(AppContext.BaseDirectory, "wwwroot")));
        // By a factory, so that the host disposes it.
        services.AddSingleton(_ => new GraphQLHost(data, schema)).AddSingleton<SocketEndpoint>();
    }

    private static void UseLayers(WebApplication app, DataFolder data)
    {
        var accessLog = app.Services.GetRequiredService<AccessLog>();
        app.Use(next => http => accessLog.RecordAsync(http, next));
        app.UseSecurityHeaders(data.Options);
        app.UseErrorBorder(data);
        app.UseHostCheck(data.Options);
        app.UseCrossSiteCheck();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(15), KeepAliveTimeout = TimeSpan.FromSeconds(30) });
        app.UseRouting();
        app.MapAuth();
        app.MapGraphQL();
        app.MapSchemaText();
        app.MapImports();
        app.MapPages();
    }
}
