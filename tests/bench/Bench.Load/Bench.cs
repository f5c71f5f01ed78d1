using System.Diagnostics;
using System.Globalization;
using PartyHub.Model.Storage;

namespace PartyHub.Bench.Load;

/// <summary>Data, servers, comparison, rounds, report.</summary>
internal static class Bench
{
    public static async Task<int> RunAsync(BenchOptions options, CancellationToken cancellationToken)
    {
        var root = RepositoryRoot();
        var folder = await DatasetFolder.EnsureAsync(options, Path.Combine(root, "artifacts", "bench"), cancellationToken);
        await using var limit = await StartLimitAsync(root, folder, cancellationToken);
        var token = options.LimitOnly ? "" : await HubServer.TokenAsync(root, folder, cancellationToken);
        await using var hub = options.LimitOnly ? null : await HubServer.StartAsync(root, folder, cancellationToken);
        var questions = await QuestionsAsync(options, folder, hub, token, cancellationToken);
        if (hub is not null) await CompareAsync(questions, limit, hub, token, cancellationToken);
        await WarmAsync(questions, limit, hub, token, cancellationToken);
        var measurements = await MeasureAsync(options, questions, limit, hub, token, cancellationToken);
        if (options.Profile && hub is not null) await ProfileAsync(questions, hub, token, cancellationToken);
        var report = Head(options, hub) + Report.Tables(measurements);
        Console.WriteLine(report);
        if (options.Write) Report.Insert(Path.Combine(root, "docs", "performance.md"), $"{options.Scale.Name} sqlite", report);
        return 0;
    }

    private static Task<ServerProcess> StartLimitAsync(string root, string folder, CancellationToken cancellationToken) => ServerProcess.StartAsync(
        "limit",
        Path.Combine(root, "tests/bench/Bench.Limit/bin/Release/net10.0/PartyHub.Bench.Limit.dll"),
        port => [DatasetFolder.DatabaseFile(folder), $"http://127.0.0.1:{port}"],
        new Dictionary<string, string>(),
        cancellationToken);

    private static async Task<IReadOnlyList<Question>> QuestionsAsync(
        BenchOptions options, string folder, ServerProcess? hub, string token, CancellationToken cancellationToken)
    {
        using var connection = hub is null ? null : await HttpConnection.OpenAsync(hub.Port, cancellationToken);
        var today = DateTime.UtcNow;
        var questions = await Workload.DrawAsync(
            folder, new Pages(folder, connection, token), (today.Year * 10000) + (today.Month * 100) + today.Day, cancellationToken);
        return [.. questions.Where(q => options.Only.Count == 0 || options.Only.Contains(q.Name))];
    }

    private static async Task CompareAsync(
        IReadOnlyList<Question> questions, ServerProcess limit, ServerProcess hub, string token, CancellationToken cancellationToken)
    {
        using var first = await HttpConnection.OpenAsync(limit.Port, cancellationToken);
        using var second = await HttpConnection.OpenAsync(hub.Port, cancellationToken);
        foreach (var question in questions)
        {
            var clock = Stopwatch.StartNew();
            var (asked, hubAsked) = (question.LimitRequests(), question.HubRequests(token));
            var compared = 0;
            // Slow questions are compared on fewer cases.
            for (; compared < asked.Count && (compared < 5 || clock.Elapsed.TotalSeconds < 5); compared++)
            {
                var difference = Answers.Difference(
                    await Answers.ReadAsync(first, asked[compared], cancellationToken), await Answers.ReadAsync(second, hubAsked[compared], cancellationToken));
                if (difference is not null) throw new BenchException($"{question.Name} with {question.Cases[compared].LimitQuery}: {difference}");
            }

            Console.Error.WriteLine($"{question.Name}: {compared} answers equal");
        }
    }

    /// <summary>Until the runtime has compiled for speed what it will run: its own figure is a few seconds of use.</summary>
    private static async Task WarmAsync(
        IReadOnlyList<Question> questions, ServerProcess limit, ServerProcess? hub, string token, CancellationToken cancellationToken)
    {
        foreach (var question in questions)
        {
            await LoadRun.MeasureAsync(limit, question.LimitRequests(), 4, TimeSpan.FromSeconds(2), cancellationToken);
            if (hub is not null) await LoadRun.MeasureAsync(hub, question.HubRequests(token), 4, TimeSpan.FromSeconds(2), cancellationToken);
        }
    }

    private static async Task<List<Measurement>> MeasureAsync(
        BenchOptions options, IReadOnlyList<Question> questions, ServerProcess limit, ServerProcess? hub, string token, CancellationToken cancellationToken)
    {
        var time = TimeSpan.FromSeconds(options.Seconds);
        var all = new List<Measurement>();
        foreach (var connections in options.Connections)
        {
            var measurements = questions.Select(q => (Question: q, Row: new Measurement(q.Name, connections))).ToList();
            all.AddRange(measurements.Select(m => m.Row));
            for (var round = 1; round <= options.Rounds; round++)
            {
                foreach (var (question, row) in measurements)
                {
                    var open = Math.Min(connections, question.MostConnections);
                    var ofLimit = await LoadRun.MeasureAsync(limit, question.LimitRequests(), open, time, cancellationToken);
                    var ofHub = hub is null ? null : await LoadRun.MeasureAsync(hub, question.HubRequests(token), open, time, cancellationToken);
                    row.Add(ofLimit, ofHub);
                    Console.Error.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"round {round}, {open} connections, {question.Name}: limit {ofLimit.CpuMicroseconds:F0} µs, hub {ofHub?.CpuMicroseconds ?? 0:F0} µs, load {Machine.Load():F1}"));
                }
            }
        }

        return all;
    }

    private static async Task ProfileAsync(IReadOnlyList<Question> questions, ServerProcess hub, string token, CancellationToken cancellationToken)
    {
        foreach (var question in questions)
        {
            var sample = Task.Run(() => hub.Probe.Allocations(2), cancellationToken);
            using var connection = await HttpConnection.OpenAsync(hub.Port, cancellationToken);
            var requests = question.HubRequests(token);
            for (var index = 0; !sample.IsCompleted; index++) await connection.SendAsync(requests[index % requests.Count], cancellationToken);
            Console.Error.WriteLine($"{question.Name} allocates {await sample}");
        }
    }

    private static string Head(BenchOptions options, ServerProcess? hub)
    {
        var memory = hub?.Memory();
        return string.Create(CultureInfo.InvariantCulture, $"""
            Scale {options.Scale.Name}, SQLite, {Machine.Describe()}; {DateTime.UtcNow:yyyy-MM-dd}; {options.Rounds} interleaved rounds of {options.Seconds} s, load average at the end {Machine.Load():F1}.
            {(hub is null ? "" : $"Hub: port open after {hub.StartMilliseconds:F0} ms; memory after the run {memory?.Resident} MiB resident, {memory?.Private} MiB of it its own.")}

            """);
    }

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "PartyHub.sln"))) return folder.FullName;
        throw new BenchException("PartyHub.sln was not found above the program; run tools/bench from the repository.");
    }
}
