namespace PartyHub.Importers.Reading;

/// <summary>How far a problem reaches.</summary>
public enum ProblemReach
{
    /// <summary>Worth telling; everything is read.</summary>
    Notice,
    /// <summary>This sheet is not imported.</summary>
    Sheet,
    /// <summary>Nothing of the file is imported.</summary>
    File,
}

/// <summary>Something to tell about a file, a sheet or a place in it. The words for people belong to the code.</summary>
/// <param name="Code">One of the constants of <see cref="IssueCode"/>, where the arguments of each are listed.</param>
/// <param name="Arguments">What the message of the code names, in its order. Never a value of a data row.</param>
public sealed record FileProblem(string Code, ProblemReach Reach, string? Sheet, CellAddress? Cell, IReadOnlyList<string> Arguments)
{
    public static FileProblem File(string code, params IReadOnlyList<string> arguments) =>
        new(code, ProblemReach.File, null, null, arguments);

    public static FileProblem Notice(string code, params IReadOnlyList<string> arguments) =>
        new(code, ProblemReach.Notice, null, null, arguments);
}
