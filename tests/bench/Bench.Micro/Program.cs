using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using PartyHub.Bench.Micro;

// dotnet run -c Release --project tests/bench/Bench.Micro -- cpu       CPU time of reading a workbook, where the machine is not idle
if (args is ["cpu"]) return ReadingCpu.Measure();

// dotnet run -c Release --project tests/bench/Bench.Micro -- --filter '*Engine*'
var config = ManualConfig.CreateEmpty()
    .AddLogger(ConsoleLogger.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddExporter(MarkdownExporter.GitHub)
    .WithArtifactsPath(Path.Combine("artifacts", "bench", "micro"));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
