using System.Globalization;
using System.Text;

namespace PartyHub.Bench.Load;

/// <summary>The tables of a run, and their place in docs/performance.md between two markers.</summary>
internal static class Report
{
    public static string Tables(IReadOnlyList<Measurement> measurements)
    {
        var text = new StringBuilder();
        foreach (var group in measurements.GroupBy(m => m.Connections))
        {
            text.AppendLine(Invariant($"\n{group.Key} connection{(group.Key == 1 ? "" : "s")}:\n"));
            AppendTable(text, [.. group]);
        }

        return text.ToString();
    }

    /// <summary>Replaces what stands between the markers of the name, or adds both at the end.</summary>
    public static void Insert(string file, string name, string content)
    {
        var (begin, end) = ($"<!-- bench {name} -->", $"<!-- end {name} -->");
        var text = File.Exists(file) ? File.ReadAllText(file) : "";
        var section = $"{begin}\n{content.Trim()}\n{end}";
        var (from, to) = (text.IndexOf(begin, StringComparison.Ordinal), text.IndexOf(end, StringComparison.Ordinal));
        File.WriteAllText(file, from >= 0 && to > from
            ? string.Concat(text.AsSpan(0, from), section, text.AsSpan(to + end.Length))
            : text.TrimEnd() + $"\n\n{section}\n");
    }

    private static void AppendTable(StringBuilder text, IReadOnlyList<Measurement> rows)
    {
        if (!rows[0].HasHub)
        {
            text.AppendLine("| question | limit req/s | CPU µs | p50 ms | p99 ms | KiB |\n|---|---|---|---|---|---|");
            foreach (var row in rows)
            {
                text.AppendLine(Invariant(
                    $"| {row.Question} | {row.Limit(r => r.PerSecond):F0} | {row.Limit(r => r.CpuMicroseconds):F0} | {row.Limit(r => r.Median):F2} | {row.Limit(r => r.Percentile99):F2} | {row.Limit(r => r.AllocatedBytes) / 1024:F1} |"));
            }

            return;
        }

        text.AppendLine("| question | throughput, hub ÷ limit | CPU, hub ÷ limit | CPU µs limit, hub | req/s limit, hub | p50 ms limit, hub | p99 ms limit, hub | KiB allocated limit, hub |\n|---|---|---|---|---|---|---|---|");
        foreach (var row in rows)
        {
            text.AppendLine($"| {row.Question} | {Ratio(row, r => r.PerSecond)} | {Ratio(row, r => r.CpuMicroseconds)} | {Pair(row, r => r.CpuMicroseconds, "F0")} | " +
                $"{Pair(row, r => r.PerSecond, "F0")} | {Pair(row, r => r.Median, "F2")} | {Pair(row, r => r.Percentile99, "F2")} | {Pair(row, r => r.AllocatedBytes / 1024, "F1")} |");
        }
    }

    private static string Ratio(Measurement row, Func<LoadResult, double> figure)
    {
        var (median, least, most) = row.Ratio(figure);
        return Invariant($"**{median:0.00#}** [{least:0.00#}–{most:0.00#}]");
    }

    private static string Pair(Measurement row, Func<LoadResult, double> figure, string format) =>
        $"{row.Limit(figure).ToString(format, CultureInfo.InvariantCulture)}, {row.Hub(figure).ToString(format, CultureInfo.InvariantCulture)}";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
