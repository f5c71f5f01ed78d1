using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Oracle;

/// <summary>One generated schema with everything in it, always the same.</summary>
public static class SampleSchema
{
    public static string Sdl { get; } = new SchemaGenerator(new Random(7)).Generate();

    public static GraphQLSchema Value { get; } = SdlSchemaBuilder.Build(Sdl);
}
