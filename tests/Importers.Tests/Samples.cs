using System.Runtime.CompilerServices;
using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Tests;

/// <summary>The five spreadsheets of tests/samples.</summary>
internal static class Samples
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(SourceFolder(), "..", "samples"));

    public static OpenedFile Open(string name) => SheetReader.Open(Path.Combine(Folder, name));

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path) ?? ".";
}
