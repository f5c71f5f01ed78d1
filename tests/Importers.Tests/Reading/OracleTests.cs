using ExcelDataReader;
using PartyHub.Importers.Reading;
using static PartyHub.Importers.Tests.Workbook;

namespace PartyHub.Importers.Tests.Reading;

/// <summary>Our .xlsx reader against ExcelDataReader on workbooks made at random, within what the other can read.</summary>
public sealed class OracleTests
{
    private const string Characters = "党员支部网格张三李四abcXYZ019 　\u00A0&<>\"'_x000D__\n𠮷é";

    static OracleTests() => TextEncodings.Register();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Agrees_with_the_other_reader(int seed)
    {
        for (var round = 0; round < 25; round++)
        {
            var random = new Random(seed * 1_000 + round);
            var workbook = new Workbook { Uses1904Dates = random.Next(4) == 0 };
            if (random.Next(2) == 0)
                workbook.SharingStrings();
            for (var sheet = random.Next(1, 4); sheet > 0; sheet--)
                workbook.Sheet($"表{sheet}", [.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => Row(random))]);
            var bytes = workbook.ToBytes();

            Assert.True(Oracle(bytes) == Ours(bytes), $"seed {seed}, round {round}:\n{Oracle(bytes)}\n---\n{Ours(bytes)}");
        }
    }

    private static object?[] Row(Random random) => [.. Enumerable.Range(0, random.Next(0, 8)).Select(_ => Value(random))];

    private static object? Value(Random random) => random.Next(8) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 => random.Next(-1_000_000, 1_000_000),
        3 => Math.Round(random.NextDouble() * 1e6, random.Next(0, 10)),
        4 => new DateTime(1950, 1, 1).AddDays(random.Next(20_000)),
        5 => new Styled(random.Next(100, 40_000), Code: "yyyy\"年\"m\"月\""),
        6 => random.NextDouble() * Math.Pow(10, random.Next(-20, 20)),
        _ => new string(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Characters[random.Next(Characters.Length)])
            .Where(character => !char.IsSurrogate(character)).Prepend('x').ToArray()),
    };

    private static string Ours(byte[] bytes)
    {
        using var file = Reading.Open(bytes);
        return string.Join("\n\n", file.Sheets.Select(sheet => sheet.Name + "\n" + string.Join('\n',
            sheet.Rows().Where(row => row.Count > 0).Select(row => $"{row.Number}:" + string.Join('|', row.Cells.ToArray().Select(Ours))))));
    }

    private static string Ours(Cell cell) => cell.Kind switch
    {
        CellKind.Empty => "",
        CellKind.Text => cell.Text,
        CellKind.Boolean => cell.Number == 1 ? "True" : "False",
        CellKind.Date => cell.Date is { } date ? $"{date:s}" : throw new InvalidOperationException("no date"),
        _ => Number(cell.Number),
    };

    private static string Oracle(byte[] bytes)
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes));
        var sheets = new List<string>();
        do
        {
            var rows = new List<string>();
            for (var number = 1; reader.Read(); number++)
            {
                var values = Enumerable.Range(0, reader.FieldCount).Select(column => Oracle(reader.GetValue(column))).ToList();
                var count = values.FindLastIndex(value => value.Length > 0) + 1;
                if (count > 0)
                    rows.Add($"{number}:" + string.Join('|', values.Take(count)));
            }
            sheets.Add(reader.Name + "\n" + string.Join('\n', rows));
        }
        while (reader.NextResult());
        return string.Join("\n\n", sheets);
    }

    private static string Oracle(object? value) => value switch
    {
        null => "",
        string text => text,
        DateTime date => $"{date:s}",
        bool truth => truth ? "True" : "False",
        IConvertible number => Number(number.ToDouble(null)),
        _ => throw new InvalidOperationException(value.GetType().Name),
    };

    private static string Number(double number) => number.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
