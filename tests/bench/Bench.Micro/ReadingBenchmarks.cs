using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PartyHub.Importers.Reading;

namespace PartyHub.Bench.Micro;

/// <summary>Reading a workbook of 200,000 rows by 25 columns, against the least that any reader must do: unpack the sheet and look at its bytes.</summary>
[Config(typeof(Jobs))]
public class ReadingBenchmarks
{
    private const int Rows = 200_000;
    private readonly string file = Path.Combine(Path.GetTempPath(), $"partyhub-bench-{Rows}x{MemberWorkbook.Columns}.xlsx");

    [GlobalSetup]
    public void Write()
    {
        if (!File.Exists(file)) MemberWorkbook.Write(file, Rows);
    }

    [GlobalCleanup]
    public void Delete() => File.Delete(file);

    [Benchmark(Baseline = true, Description = "bare scan: unpack the sheet, count its cells by bytes")]
    public long Scan()
    {
        using var archive = ZipFile.OpenRead(file);
        var entry = archive.GetEntry("xl/worksheets/sheet1.xml") ?? throw new InvalidOperationException("The workbook has no sheet.");
        using var sheet = entry.Open();
        var buffer = new byte[1 << 16];
        var cells = 0L;
        while (sheet.Read(buffer) is > 0 and var read)
        {
            // A tag cut by the end of a buffer does not matter here: the bytes are looked at.
            for (var rest = buffer.AsSpan(0, read); ;)
            {
                var at = rest.IndexOf("<c "u8);
                if (at < 0) break;
                cells++;
                rest = rest[(at + 3)..];
            }
        }

        return cells;
    }

    [Benchmark(Description = "SheetReader: every cell with its value and format")]
    public long Read()
    {
        using var opened = SheetReader.Open(file);
        if (opened.IsRefused) throw new InvalidOperationException(opened.Problems[0].Code);
        var cells = 0L;
        foreach (var row in opened.Sheets[0].Rows()) cells += row.Count;
        return cells == (long)Rows * MemberWorkbook.Columns ? cells : throw new InvalidOperationException($"{cells} cells were read.");
    }

    private sealed class Jobs : BenchmarkDotNet.Configs.ManualConfig
    {
        public Jobs() => AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(4));
    }
}
