using System.Text;
using System.Text.Json;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Tests.Language;

public sealed class GraphQLErrorTests
{
    [Fact]
    public void Is_written_with_its_places_its_path_and_its_code()
    {
        var error = new GraphQLError("No.", "REFUSED")
        {
            Locations = [new SourceLocation(1, 3)],
            Path = ["members", 0, "name"],
            Extensions = new Dictionary<string, object?> { ["limit"] = 12, ["hint"] = "ask for less", ["nothing"] = null },
        };
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
            error.WriteTo(writer);
        Assert.Equal(
            """{"message":"No.","locations":[{"line":1,"column":3}],"path":["members",0,"name"],"extensions":{"code":"REFUSED","limit":12,"hint":"ask for less","nothing":null}}""",
            Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
