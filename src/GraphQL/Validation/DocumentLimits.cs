namespace PartyHub.GraphQL.Validation;

/// <summary>How large a document may be once it is parsed. <see cref="Language.ParserLimits"/> bounds what is parsed at all.</summary>
public sealed record DocumentLimits
{
    /// <summary>The bounds for documents of strangers.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>No bounds, for documents of our own.</summary>
    public static DocumentLimits None { get; } = new()
    {
        MaxDepth = int.MaxValue,
        MaxCoordinateRepeats = int.MaxValue,
        MaxFields = int.MaxValue,
        MaxAliases = int.MaxValue,
        MaxRootFieldRepeats = int.MaxValue,
        MaxDirectives = int.MaxValue,
        MaxDirectivesPerLocation = int.MaxValue,
        MaxFragmentVisits = int.MaxValue,
        MaxIntrospectionOfTypes = int.MaxValue,
        MaxIntrospectionListRepeats = int.MaxValue,
    };

    /// <summary>The deepest nesting of fields, fragments expanded; 12 unless set. Introspection has bounds of its own.</summary>
    public int MaxDepth { get; init; } = 12;

    /// <summary>How often one field of one type may stand on a path; 3 unless set.</summary>
    public int MaxCoordinateRepeats { get; init; } = 3;

    /// <summary>The most fields written in the document; 1,000 unless set.</summary>
    public int MaxFields { get; init; } = 1_000;

    /// <summary>The most aliases written in the document; 50 unless set.</summary>
    public int MaxAliases { get; init; } = 50;

    /// <summary>How often one root field may be selected under different response names in an operation; 5 unless set.</summary>
    public int MaxRootFieldRepeats { get; init; } = 5;

    /// <summary>The most directives written in the document; 50 unless set.</summary>
    public int MaxDirectives { get; init; } = 50;

    /// <summary>The most directives at one place; 4 unless set.</summary>
    public int MaxDirectivesPerLocation { get; init; } = 4;

    /// <summary>The most fragment spreads met when all operations are expanded; 1,000 unless set.</summary>
    public int MaxFragmentVisits { get; init; } = 1_000;

    /// <summary>The most <c>ofType</c> on a path of introspection; 16 unless set.</summary>
    public int MaxIntrospectionOfTypes { get; init; } = 16;

    /// <summary>How often one list field of introspection may stand on a path; 1 unless set.</summary>
    public int MaxIntrospectionListRepeats { get; init; } = 1;
}
