using System.Text.Json;
using PartyHub.Model;
using PartyHub.Model.Imports;

namespace PartyHub.Schema.Tests.Imports;

public sealed class ImportQueryTests
{
    [Fact]
    public async Task Shows_a_batch_with_its_issues_changes_and_the_provenance_of_a_value()
    {
        var world = new World(seed: 61, 5);
        await using var hub = await SchemaHub.CreateAsync(world.FillAsync);
        await using (var db = hub.Database.NewContext())
        {
            AddBatch(db, hub);
            await db.SaveChangesAsync();
        }

        var data = await hub.AskAsync($$"""
            { importBatches(where: { dataset: { eq: MEMBERS } }) { nodes { id fileName state asOf startedAt rowsRead created updated
                issues(where: { severity: { eq: NOTICE } }) { totalCount nodes { code cell row message cure } }
                changes(first: 10) { nodes { row kind label key fields { field old new } } } } }
              member(id: "{{new NodeId("Member", 2)}}") { provenance { field sheet cell recordedAt batch { fileName } } } }
            """);
        var batch = data["importBatches"]?["nodes"]?[0];
        Assert.Equal(("a.xlsx", "CHECKED", "2024-12-31", "2025-01-01T08:00:00Z"),
            ((string?)batch?["fileName"], (string?)batch?["state"], (string?)batch?["asOf"], (string?)batch?["startedAt"]));
        Assert.Equal((1, "E7"), ((int?)batch?["issues"]?["totalCount"], (string?)batch?["issues"]?["nodes"]?[0]?["cell"]));
        var change = batch?["changes"]?["nodes"]?[0];
        Assert.Equal(("UPDATE", world.Members[1].Name), ((string?)change?["kind"], (string?)change?["label"]));
        Assert.Equal("""[{"field":"mobile","old":"138******00","new":"139******11"},{"field":"stage","old":null,"new":"FULL"}]""", change?["fields"]?.ToJsonString());
        Assert.Equal("""[{"field":"name","sheet":"表1","cell":"B7","recordedAt":"2025-01-01T09:00:00Z","batch":{"fileName":"a.xlsx"}}]""",
            data["member"]?["provenance"]?.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    private static void AddBatch(HubContext db, SchemaHub hub)
    {
        byte[] Seal(Dictionary<string, string?> values, string place) => hub.Protector.Seal(JsonSerializer.SerializeToUtf8Bytes(values), place);
        db.Add(new ImportBatch
        {
            Id = 1, FileName = "a.xlsx", SheetName = "表1", FileHash = [1], ImportedBy = "test", Dataset = Dataset.Members, State = ImportState.Checked,
            AsOf = new DateOnly(2024, 12, 31), StartedAt = new DateTimeOffset(2025, 1, 1, 8, 0, 0, TimeSpan.Zero), RowsRead = 1, Updated = 1,
            Columns = """[{"cell":"B3","heading":"姓名","field":"name"},{"cell":"C3","heading":"婚姻","field":null,"dropped":"COLUMN_DROPPED_PRIVACY"}]""",
        });
        db.Add(new ImportIssue { Id = 1, BatchId = 1, Code = "APPROXIMATE", Severity = IssueSeverity.Notice, Cell = "E7", Row = 7, Message = "m", Cure = "c" });
        db.Add(new ImportIssue { Id = 2, BatchId = 1, Code = "ID_CHECKSUM", Severity = IssueSeverity.FieldError, Cell = "D7", Row = 7, Message = "m", Cure = "c" });
        db.Add(new RecordChange
        {
            Id = 1, BatchId = 1, Row = 7, Dataset = Dataset.Members, Kind = ChangeKind.Update, RecordId = 2,
            Before = Seal(new() { ["mobile"] = "13800000000" }, "RecordChange.Before"), After = Seal(new() { ["mobile"] = "13911111111", ["stage"] = "FULL" }, "RecordChange.After"),
        });
        db.Add(new Provenance
        {
            Id = 1, Dataset = Dataset.Members, RecordId = 2, BatchId = 1, Row = 7, Fields = DatasetFields.Bit(Dataset.Members, "name"),
            RecordedAt = new DateTimeOffset(2025, 1, 1, 9, 0, 0, TimeSpan.Zero),
        });
    }
}
