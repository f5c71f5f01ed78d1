using System.CommandLine;

namespace PartyHub.Hub.CommandLine;

/// <summary>The options that every command takes.</summary>
internal static class SharedOptions
{
    public static Option<string> Data { get; } = new("--data")
    {
        Description = "数据文件夹,也可用环境变量 PARTYHUB_DATA · the data folder, or PARTYHUB_DATA",
        HelpName = "DIR",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("PARTYHUB_DATA") is { Length: > 0 } folder ? folder : "partyhub-data",
        Recursive = true,
    };

    public static Option<string?> Key { get; } = new("--key")
    {
        Description = "密钥文件,也可用 PARTYHUB_KEY;默认在数据文件夹旁 · the key file, or PARTYHUB_KEY; beside the data folder by default",
        HelpName = "FILE",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("PARTYHUB_KEY") is { Length: > 0 } file ? file : null,
        Recursive = true,
    };
}
