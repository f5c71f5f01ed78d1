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

    /// <summary>A variable or argument does not fit its type.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>The request does not say which of several operations to run, or names one that is not there.</summary>
    public const string OperationUnresolved = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>A page of no, negative or too many objects.</summary>
    public const string BadPageSize = "BAD_PAGE_SIZE";

    /// <summary>The operation could bring more objects than allowed.</summary>
    public const string CostLimit = "COST_LIMIT";

    /// <summary>The operation took longer than allowed.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>The operation is of a kind that may not be sent this way.</summary>
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";

    /// <summary>Something broke that is not the caller's doing; the trace id finds it in the log.</summary>
    public const string Internal = "INTERNAL";

    /// <summary>The caller may not read the schema.</summary>
    public const string IntrospectionDisabled = "INTROSPECTION_DISABLED";
}
