using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Types;

public sealed class SchemaPrinterTests
{
    private const string Sdl = """"
        """组织 · The schema."""
        schema {
          query: Root
          mutation: Change
        }

        """Marks."""
        directive @mark(
          """Why."""
          reason: String = "no \"reason\""
          old: Int @deprecated
        ) repeatable on FIELD | OBJECT

        type Change {
          set(input: In!): Root
        }

        """种类 · Kind."""
        enum E {
          """甲 · A."""
          A
          B @deprecated
          C @deprecated(reason: "Use A.")
        }

        input In @oneOf {
          a: Int
          list: [E!]
        }

        interface Named {
          name: String
        }

        interface Node implements Named {
          name: String
        }

        """根 · Root."""
        type Root implements Named & Node {
          name: String
          """Many."""
          many(first: Int = 10, where: Where = {in: [A, B], deep: {in: []}}): [[Root!]]!
          u: U @deprecated
        }

        union U = Change | Root

        scalar Url @specifiedBy(url: "https://url.spec.whatwg.org/")

        input Where {
          in: [E!] = [A]
          deep: Where
          url: Url
        }

        """";

    [Fact]
    public void Prints_what_was_read() => Assert.Equal(Sdl, SchemaPrinter.Print(SdlSchemaBuilder.Build(Sdl)));

    [Fact]
    public void Leaves_out_the_schema_definition_when_the_roots_have_their_usual_names() =>
        Assert.Equal("type Query {\n  a: Int\n}\n", SchemaPrinter.Print(SdlSchemaBuilder.Build("schema { query: Query } type Query { a: Int }")));

    [Fact]
    public void Merges_extensions() =>
        Assert.Equal(
            "enum E {\n  A\n  B\n}\n\ntype Query {\n  a: E\n  b: Int\n}\n",
            SchemaPrinter.Print(SdlSchemaBuilder.Build("extend type Query { b: Int } type Query { a: E } enum E { A } extend enum E { B }")));
}
