using System.Globalization;
using System.Text;
using PartyHub.Importers.Reading;
using PartyHub.Importers.Recognising;

namespace PartyHub.Importers.Tests.Reading;

/// <summary>
/// Spoilt files: bytes of the file, of an XML part or of a BIFF stream changed at random. Each gives a clean reading or a
/// refusal, never another exception and never a hang. PARTYHUB_MUTATIONS raises the 2,000 rounds.
/// </summary>
public sealed class MutationTests
{
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("PARTYHUB_MUTATIONS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 2_000;

    private static readonly byte[] Workbook = new Workbook().SharingStrings().MergedSheet("名单", "A1:D1 A4:A5",
        ["某县党员信息汇总表"], ["姓名", "性别", "所在党支部", "入党时间"], ["张三", "男", "第一党支部", new DateTime(2001, 7, 1)],
        ["李四", "女", "第二党支部", 2001.7], ["", true, "第二党支部", new Workbook.Styled(44322, 57)]).ToBytes();

    [Fact]
    public void Mutated_zip_bytes() => Run(1, random => (Mutate(Workbook, random), "a.xlsx"));

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    public void Mutated_xml_bytes(string part)
    {
        var xml = PartOf(Workbook, part);
        Run(2, random => (ZipBytes.Replace(Workbook, part, Mutate(xml, random)), "a.xlsx"), share: 5);
    }

    [Fact]
    public void Mutated_biff_bytes()
    {
        var book = File.ReadAllBytes(Path.Combine(Samples.Folder, "01-党组织信息采集表.xls"));
        Run(3, random => (Mutate(book, random), "a.xls"), share: 8);
    }

    [Fact]
    public void Mutated_text_and_markup_bytes()
    {
        byte[][] texts =
        [
            TextEncodings.Gb18030.GetBytes("姓名,性别,所在党支部,入党时间\n\"张三\",男,第一党支部,2001.7\n"),
            Encoding.UTF8.GetBytes("<table><tr><td colspan=2 rowspan=\"2\">姓名<td>性别&amp;</table><!-- x -->"),
            Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><Workbook xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"a\"><Table><Row ss:Index=\"2\"><Cell ss:MergeAcross=\"2\"><Data ss:Type=\"Number\">1</Data></Cell></Row></Table></Worksheet></Workbook>"),
        ];
        Run(4, random => (Mutate(texts[random.Next(texts.Length)], random), "a.csv"));
    }

    private static void Run(int seed, Func<Random, (byte[] Bytes, string Name)> make, int share = 1)
    {
        for (var round = 0; round < Rounds / share; round++)
        {
            var (bytes, name) = make(new Random(seed * 100_000 + round));
            try
            {
                using var file = Reading.Open(bytes, name);
                foreach (var sheet in file.Sheets)
                    _ = SheetRecogniser.Recognise(sheet).Rows().Count();
            }
            catch (Exception failure) when (failure is not FileRefusedException)
            {
                Assert.Fail($"seed {seed}, round {round}: {failure}");
            }
            catch (FileRefusedException)
            {
                // A refusal while rows are read is an answer too.
            }
        }
    }

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        var mutated = bytes.ToList();
        for (var changes = random.Next(1, 6); changes > 0 && mutated.Count > 8; changes--)
        {
            var at = random.Next(mutated.Count);
            switch (random.Next(5))
            {
                case 0:
                    mutated[at] = (byte)random.Next(256);
                    break;
                case 1:
                    mutated[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    mutated.RemoveRange(at, Math.Min(random.Next(1, 8), mutated.Count - at));
                    break;
                case 3:
                    mutated.InsertRange(at, mutated.GetRange(random.Next(mutated.Count), 1));
                    break;
                default:
                    mutated.RemoveRange(at, random.Next(20) == 0 ? mutated.Count - at : 0);
                    break;
            }
        }
        return [.. mutated];
    }

    private static byte[] PartOf(byte[] zip, string part)
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(zip));
        using var stream = (archive.GetEntry(part) ?? throw new InvalidOperationException(part)).Open();
        var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
