namespace PartyHub.GraphQL;

/// <summary>The codes the engine puts into <c>extensions.code</c>. They are part of the API: add, never rename.</summary>
public static class GraphQLErrorCode
{
    /// <summary>The document is not GraphQL.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document breaks a validation rule of the specification.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>Too many bytes, tokens or fields.</summary>
    public const string QueryTooLarge = "QUERY_TOO_LARGE";

    /// <summary>Nested too deep, or the same field too often on one path.</summary>
    public const string QueryTooDeep = "QUERY_TOO_DEEP";

    /// <summary>Checking the document would take more work than allowed.</summary>
    public const string QueryTooComplex = "QUERY_TOO_COMPLEX";

    /// <summary>Too many aliases, or one root field too often.</summary>
    public const string TooManyAliases = "TOO_MANY_ALIASES";

    /// <summary>Too many directives in the document or at one place.</summary>
    public const string TooManyDirectives = "TOO_MANY_DIRECTIVES";

    /// <summary>The caller may not read the schema.</summary>
    public const string IntrospectionDisabled = "INTROSPECTION_DISABLED";
}
