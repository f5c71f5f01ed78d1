using System.Globalization;
using PartyHub.Importers;

namespace PartyHub.Hub.CommandLine;

/// <summary>Tells how far an import has come: a bar that moves on a terminal, a plain line every five seconds elsewhere.</summary>
internal sealed class ProgressTalk(TextWriter talk, bool isTerminal, TimeProvider time) : IProgress<ImportProgress>
{
    private const int BarWidth = 30;
    private readonly TimeSpan every = isTerminal ? TimeSpan.FromMilliseconds(100) : TimeSpan.FromSeconds(5);
    private readonly Lock gate = new();
    private long last = time.GetTimestamp();
    private bool isBarShown;

    public void Report(ImportProgress value)
    {
        lock (gate)
        {
            if (time.GetElapsedTime(last) < every) return;
            last = time.GetTimestamp();
            if (isTerminal) talk.Write("\r" + Bar(value));
            else talk.WriteLine(Text(value));
            isBarShown = isTerminal;
        }
    }

    /// <summary>Takes the bar away, before something else is said.</summary>
    public void End()
    {
        lock (gate)
        {
            if (isBarShown) talk.Write("\r" + new string(' ', BarWidth + 60) + "\r");
            isBarShown = false;
        }
    }

    private static string Bar(ImportProgress value)
    {
        if (value.RowsTotal is not > 0) return Text(value);
        var filled = (int)Math.Min(BarWidth, (long)BarWidth * value.RowsRead / value.RowsTotal.Value);
        return $"[{new string('#', filled)}{new string('.', BarWidth - filled)}] {Text(value)}";
    }

    private static string Text(ImportProgress value)
    {
        var total = value.RowsTotal is { } rows ? rows.ToString(CultureInfo.InvariantCulture) : "?";
        return string.Create(CultureInfo.InvariantCulture, $"批次 {value.BatchId}: {value.RowsRead}/{total} 行,问题 {value.IssueCount} · batch {value.BatchId}: {value.RowsRead}/{total} rows, {value.IssueCount} issues");
    }
}
