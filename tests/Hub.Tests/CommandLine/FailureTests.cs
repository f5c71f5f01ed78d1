using Microsoft.Data.Sqlite;
using PartyHub.Hub.CommandLine;
using PartyHub.Model;

namespace PartyHub.Hub.Tests.CommandLine;

public sealed class FailureTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<Exception, int> Kinds => new()
    {
        { new Refusal("SEALED_FILE", "."), ExitCode.Refused },
        { new Refusal("KEY_MISSING", "."), ExitCode.Configuration },
        { new SqliteException("database is locked", 5), ExitCode.TryAgain },
        { new InvalidOperationException("while saving", new SqliteException("disk is full", 13)), ExitCode.TryAgain },
        { new SqliteException("file is not a database", 26), ExitCode.Configuration },
        { new IOException("no space left", 28), ExitCode.TryAgain },
        { new FileNotFoundException(null, "a.xlsx"), ExitCode.Usage },
        { new OperationCanceledException(), ExitCode.Interrupted },
        { new InvalidOperationException("a bug"), ExitCode.Internal },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_of_failure_has_its_exit_code(Exception error, int exitCode) =>
        Assert.Equal(exitCode, Failure.Of(error, folder.File("logs"), TimeProvider.System).ExitCode);

    [Fact]
    public void An_internal_error_shows_a_trace_and_keeps_the_details_in_the_log()
    {
        var failure = Failure.Of(new InvalidOperationException("secret detail"), folder.File("logs"), TimeProvider.System);
        Assert.DoesNotContain("secret detail", failure.Message, StringComparison.Ordinal);
        var log = File.ReadAllText(Assert.Single(Directory.GetFiles(folder.File("logs"))));
        Assert.Contains("secret detail", log, StringComparison.Ordinal);
        Assert.Contains(log.Split(' ', '\n')[1], failure.Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
