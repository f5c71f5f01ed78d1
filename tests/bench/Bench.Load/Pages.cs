using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PartyHub.Bench.Load;

/// <summary>Where pages end: the row for the limit, the cursor for the hub. Cursors are the hub's own; without a hub the row's id stands in.</summary>
internal sealed class Pages(string folder, HttpConnection? hub, string token)
{
    private const string Members = "query M($id: ID!) { organisation(id: $id) { members(first: 50) { nodes { id } pageInfo { endCursor } } } }";
    private const string Organisations = "query O($after: String) { organisations(first: 1000, after: $after) { nodes { id } pageInfo { endCursor } } }";

    public async Task<(long Last, string Cursor)> MembersAsync(long organisation, CancellationToken cancellationToken)
    {
        if (hub is null) return Row($"SELECT Id FROM Members WHERE OrganisationId = {organisation} ORDER BY Id LIMIT 1 OFFSET 49");
        using var answer = await AskAsync(Members, new { id = Workload.GlobalId("Organisation", organisation) }, cancellationToken);
        return End(answer.RootElement.GetProperty("data").GetProperty("organisation").GetProperty("members"));
    }

    public async IAsyncEnumerable<(long Last, string Cursor)> OrganisationsAsync(int pages, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? after = null;
        for (var page = 0; page < pages; page++)
        {
            (long Last, string Cursor) end;
            if (hub is null)
            {
                end = Row($"SELECT Id FROM Organisations ORDER BY Path LIMIT 1 OFFSET {(page * 1000) + 999}");
            }
            else
            {
                using var answer = await AskAsync(Organisations, new { after }, cancellationToken);
                end = End(answer.RootElement.GetProperty("data").GetProperty("organisations"));
            }

            after = end.Cursor;
            yield return end;
        }
    }

    private static (long Last, string Cursor) End(JsonElement connection)
    {
        var nodes = connection.GetProperty("nodes");
        var last = nodes[nodes.GetArrayLength() - 1].GetProperty("id").GetString() ?? "";
        return (Workload.RowId(last), connection.GetProperty("pageInfo").GetProperty("endCursor").GetString() ?? "");
    }

    private (long Last, string Cursor) Row(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={DatasetFolder.DatabaseFile(folder)};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        var id = Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        return (id, id.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private async Task<JsonDocument> AskAsync(string query, object variables, CancellationToken cancellationToken)
    {
        var connection = hub ?? throw new InvalidOperationException("There is no hub to ask.");
        var body = await Answers.ReadAsync(connection, Question.HubRequest(token, query, variables), cancellationToken);
        var answer = JsonDocument.Parse(body);
        if (!answer.RootElement.TryGetProperty("errors", out var errors)) return answer;
        throw new BenchException($"The hub refused a page: {errors}");
    }
}
