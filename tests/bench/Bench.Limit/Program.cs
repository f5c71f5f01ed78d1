using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using PartyHub.Bench.Limit;

if (args is not [var file, var address])
{
    Console.Error.WriteLine("usage: PartyHub.Bench.Limit DATABASE-FILE http://127.0.0.1:PORT");
    return 64;
}

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls(address);
var app = builder.Build();

// An object for each connection that is open: its statements are prepared once, and its writer is used again.
var idle = new ConcurrentBag<Questions>();
var writing = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

void Map(string path, Action<Questions, Utf8JsonWriter, IQueryCollection> answer) => app.MapGet(path, (RequestDelegate)(context =>
{
    if (!idle.TryTake(out var questions)) questions = new Questions(file, writing);
    context.Response.ContentType = "application/json; charset=utf-8";
    var writer = questions.Writer;
    writer.Reset(context.Response.BodyWriter);
    writer.WriteStartObject();
    writer.WriteStartObject("data"u8);
    answer(questions, writer, context.Request.Query);
    writer.WriteEndObject();
    writer.WriteEndObject();
    writer.Flush();
    idle.Add(questions);
    return Task.CompletedTask;
}));

static long Number(IQueryCollection query, string name) =>
    long.TryParse(query[name], out var number) ? number : 0;

Map("/q1", (q, json, query) => q.ParentChain.Write(json, query["code"].ToString()));
Map("/q2", (q, json, query) => q.SubtreeCounts.Write(json, Number(query, "id"), SubtreeCounts.Source.Members));
Map("/q2-direct", (q, json, query) => q.SubtreeCounts.Write(json, Number(query, "id"), SubtreeCounts.Source.DirectCounts));
Map("/q3", (q, json, query) => q.ThreeLevels.Write(json, Number(query, "id")));
Map("/q4", (q, json, query) => q.BranchMembers.Write(json, Number(query, "id"), Number(query, "after")));
Map("/q5", (q, json, query) => q.CountyMembers.Write(json, Number(query, "id"), Number(query, "from"), Number(query, "to")));
Map("/q6", (q, json, query) => q.VenuesAndGrids.Write(json, Number(query, "id")));
Map("/q7", (q, json, query) => q.Dashboard.Write(json, Number(query, "id"), (int)Number(query, "today")));
Map("/q8", (q, json, query) => q.ThousandOrganisations.Write(json, Number(query, "after")));
app.MapGet("/", () => "ready");

await app.RunAsync();
return 0;
