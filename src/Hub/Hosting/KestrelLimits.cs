using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace PartyHub.Hub.Hosting;

/// <summary>What one process takes on at most (security 0.1).</summary>
internal static class KestrelLimits
{
    public static void Apply(KestrelServerOptions server, HubOptions options)
    {
        server.AddServerHeader = false;
        server.Limits.MaxConcurrentConnections = 12_000;
        server.Limits.MaxConcurrentUpgradedConnections = 2_000;
        // Somewhat more than is accepted: what is over the limit is still read, so that its sender gets the answer and no broken pipe.
        server.Limits.MaxRequestBodySize = options.MaxRequestBytes * 4L;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
    }
}
