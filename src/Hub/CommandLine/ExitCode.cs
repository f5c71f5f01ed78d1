namespace PartyHub.Hub.CommandLine;

/// <summary>What a command's end tells the script that called it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Written, with rows staged or rejected.</summary>
    public const int Partly = 1;

    /// <summary>A file or sheet was refused and nothing of it written.</summary>
    public const int Refused = 2;
    public const int Usage = 64;
    public const int Internal = 70;

    /// <summary>Locked or full: the same command may succeed later.</summary>
    public const int TryAgain = 75;
    public const int Configuration = 78;

    /// <summary>Stopped by the user, as shells count it.</summary>
    public const int Interrupted = 130;
}
