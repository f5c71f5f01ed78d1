using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace PartyHub.GraphQL.Language;

/// <summary>
/// Recursive descent over the grammar of the specification; a method's comment is its production. The first fault is kept and
/// every token after it is end of file, so all loops end without an exception.
/// </summary>
public ref partial struct Parser
{
    private delegate T Production<T>(ref Parser parser);

    private readonly SourceText _source;
    private readonly ParserLimits _limits;
    private Utf8Lexer _lexer;
    private Token _token;
    private Token _last;
    private int _depth;
    private GraphQLError? _error;

    private Parser(SourceText source, ParserLimits limits)
    {
        _source = source;
        _limits = limits;
        _lexer = new Utf8Lexer(source.Utf8.Span);
        _token = new Token(TokenKind.StartOfFile, 0, 0);
        _last = _token;
    }

    /// <summary>Reads a document within the limits; on failure says what is wrong and where. The document keeps the bytes, so they must not change.</summary>
    public static bool TryParse(
        ReadOnlyMemory<byte> utf8,
        ParserLimits limits,
        [NotNullWhen(true)] out DocumentNode? document,
        [NotNullWhen(false)] out GraphQLError? error)
    {
        var parser = new Parser(new SourceText(utf8), limits);
        return parser.TryParse(static (ref parser) => parser.ParseDocument(), out document, out error);
    }

    /// <summary>Reads a document of our own, such as a schema or an operation in a test.</summary>
    /// <exception cref="FormatException">The text is not GraphQL; the message says where.</exception>
    public static DocumentNode ParseDocument(string text) =>
        TryParse(Encoding.UTF8.GetBytes(text), ParserLimits.Trusted, out var document, out var error)
            ? document
            : throw Unreadable(error);

    /// <summary>Reads a single value of our own; with <paramref name="isConstant"/> variables are refused.</summary>
    /// <exception cref="FormatException">The text is not a value; the message says where.</exception>
    public static ValueNode ParseValue(string text, bool isConstant = false)
    {
        var parser = new Parser(new SourceText(Encoding.UTF8.GetBytes(text)), ParserLimits.Trusted);
        return parser.TryParse(
            isConstant ? static (ref parser) => parser.ParseValueLiteral(true) : static (ref parser) => parser.ParseValueLiteral(false),
            out ValueNode? value,
            out var error) ? value : throw Unreadable(error);
    }

    /// <summary>Reads a single type reference of our own, such as <c>[String!]</c>.</summary>
    /// <exception cref="FormatException">The text is not a type; the message says where.</exception>
    public static TypeNode ParseType(string text)
    {
        var parser = new Parser(new SourceText(Encoding.UTF8.GetBytes(text)), ParserLimits.Trusted);
        return parser.TryParse(static (ref parser) => parser.ParseTypeReference(), out TypeNode? type, out var error)
            ? type
            : throw Unreadable(error);
    }

    private static FormatException Unreadable(GraphQLError error) =>
        new($"{error.Message} (line {error.Locations[0].Line}, column {error.Locations[0].Column})");

    private bool TryParse<T>(
        Production<T> production, [NotNullWhen(true)] out T? result, [NotNullWhen(false)] out GraphQLError? error)
        where T : class
    {
        CheckSource();
        Advance();
        var value = production(ref this);
        if (_token.Kind != TokenKind.EndOfFile)
            Expect(TokenKind.EndOfFile);
        error = _error;
        result = error is null ? value : null;
        return result is not null;
    }

    /// <summary>Refuses what is too long or not text before a single token is read.</summary>
    private void CheckSource()
    {
        var text = _source.Utf8.Span;
        if (text.Length > _limits.MaxBytes)
            FailLimit(
                0,
                $"文档有 {text.Length} 字节，最多 {_limits.MaxBytes} 字节；请精简或分成几次请求。 "
                + $"The document has {text.Length} bytes; at most {_limits.MaxBytes} are read. Shorten it or split it into several requests.",
                GraphQLErrorCode.QueryTooLarge);
        else if (!Utf8.IsValid(text))
            Fail(FirstInvalid(text), "Invalid character: the document is not well-formed UTF-8.");
    }

    private static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        var position = 0;
        while (Rune.DecodeFromUtf8(text[position..], out _, out var length) == System.Buffers.OperationStatus.Done)
            position += length;
        return position;
    }

    private bool HasFailed => _error is not null;

    private readonly Location Since(Token start) => new(start.Start, _last.End);

    private readonly bool Peek(TokenKind kind) => _token.Kind == kind;

    private readonly bool PeekKeyword(scoped ReadOnlySpan<byte> keyword) => IsKeyword(_token, keyword);

    private readonly bool IsKeyword(Token token, scoped ReadOnlySpan<byte> keyword) =>
        token.Kind == TokenKind.Name && _lexer.Bytes(token).SequenceEqual(keyword);

    private void Advance()
    {
        if (HasFailed)
            return;
        _last = _token;
        var next = _lexer.Read();
        if (_lexer.Error is { } fault)
            Fail(_lexer.ErrorPosition, fault);
        else if (_lexer.Count > _limits.MaxTokens)
            FailLimit(
                next.Start,
                $"文档的词元（含注释与逗号）超过 {_limits.MaxTokens} 个；请精简或分成几次请求。 "
                + $"The document has more than {_limits.MaxTokens} tokens (comments and commas count). Shorten it or split it into several requests.",
                GraphQLErrorCode.QueryTooLarge);
        else
            _token = next;
    }

    private Token LookAhead()
    {
        var ahead = _lexer;
        var token = ahead.Read();
        if (ahead.Error is { } fault)
            Fail(ahead.ErrorPosition, fault);
        return token;
    }

    private Token Expect(TokenKind kind)
    {
        var token = _token;
        if (token.Kind == kind)
            Advance();
        else
            Fail(token.Start, $"Expected {kind.Describe()}, found {Describe(token)}.");
        return token;
    }

    private bool ExpectOptional(TokenKind kind)
    {
        if (_token.Kind != kind || HasFailed)
            return false;
        Advance();
        return true;
    }

    private void ExpectKeyword(scoped ReadOnlySpan<byte> keyword)
    {
        if (PeekKeyword(keyword))
            Advance();
        else
            Fail(_token.Start, $"Expected \"{Encoding.UTF8.GetString(keyword)}\", found {Describe(_token)}.");
    }

    private bool ExpectOptionalKeyword(scoped ReadOnlySpan<byte> keyword)
    {
        if (!PeekKeyword(keyword))
            return false;
        Advance();
        return true;
    }

    /// <summary>open Item* close</summary>
    private ImmutableArray<T> Any<T>(TokenKind open, Production<T> item, TokenKind close)
    {
        Expect(open);
        var items = ImmutableArray.CreateBuilder<T>();
        while (!HasFailed && !ExpectOptional(close))
            items.Add(item(ref this));
        return items.DrainToImmutable();
    }

    /// <summary>open Item+ close</summary>
    private ImmutableArray<T> Many<T>(TokenKind open, Production<T> item, TokenKind close)
    {
        Expect(open);
        var items = ImmutableArray.CreateBuilder<T>();
        while (!HasFailed)
        {
            items.Add(item(ref this));
            if (ExpectOptional(close))
                break;
        }
        return items.DrainToImmutable();
    }

    /// <summary>Nothing, or open Item+ close</summary>
    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Production<T> item, TokenKind close) =>
        Peek(open) ? Many(open, item, close) : [];

    /// <summary>delimiter? Item (delimiter Item)*</summary>
    private ImmutableArray<T> DelimitedMany<T>(TokenKind delimiter, Production<T> item)
    {
        ExpectOptional(delimiter);
        var items = ImmutableArray.CreateBuilder<T>();
        do
            items.Add(item(ref this));
        while (ExpectOptional(delimiter));
        return items.DrainToImmutable();
    }

    /// <summary>Steps one level down, unless that is deeper than the limit or the stack allows.</summary>
    private bool TryEnter()
    {
        if (++_depth <= _limits.MaxDepth && RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return true;
        FailLimit(
            _token.Start,
            $"文档嵌套超过 {_limits.MaxDepth} 层；请减少一次查询的层数。 "
            + $"The document is nested deeper than {_limits.MaxDepth} levels. Ask for fewer levels at once.",
            GraphQLErrorCode.QueryTooDeep);
        return false;
    }

    private void Leave() => _depth--;

    private void FailUnexpected(Token token) => Fail(token.Start, $"Unexpected {Describe(token)}.");

    private void Fail(int position, string message) =>
        FailLimit(position, $"Syntax Error: {message}", GraphQLErrorCode.ParseFailed);

    private void FailLimit(int position, string message, string code)
    {
        _error ??= new GraphQLError(GraphQLError.Bounded(message), code) { Locations = [_source.GetLocation(position)] };
        var end = _source.Utf8.Length;
        _token = new Token(TokenKind.EndOfFile, end, end);
    }

    private readonly string Describe(Token token)
    {
        var hasValue = token.Kind >= TokenKind.Name;
        return hasValue ? $"{token.Kind.Describe()} \"{_lexer.Value(token)}\"" : token.Kind.Describe();
    }
}
