using System.Diagnostics.CodeAnalysis;

namespace PartyHub.GraphQL.Language;

/// <summary>
/// A schema coordinate (section 3.14): <c>Type</c>, <c>Type.member</c>, <c>Type.field(argument:)</c>, <c>@directive</c> or
/// <c>@directive(argument:)</c>. Nothing may stand between its parts.
/// </summary>
public sealed record SchemaCoordinate(string Name, bool IsDirective = false, string? MemberName = null, string? ArgumentName = null)
{
    /// <summary>Reads a coordinate; on failure says what was found and where.</summary>
    public static bool TryParse(
        string text,
        [NotNullWhen(true)] out SchemaCoordinate? coordinate,
        [NotNullWhen(false)] out GraphQLError? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reader = new Reader(text);
        coordinate = reader.Read();
        error = reader.Error;
        if (error is not null)
            coordinate = null;
        return error is null;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var member = MemberName is null ? "" : $".{MemberName}";
        var argument = ArgumentName is null ? "" : $"({ArgumentName}:)";
        return $"{(IsDirective ? "@" : "")}{Name}{member}{argument}";
    }

    /// <summary>SchemaCoordinate : Name | Name . Name | Name . Name ( Name : ) | @ Name | @ Name ( Name : )</summary>
    private sealed class Reader(string text)
    {
        private int _position;

        public GraphQLError? Error { get; private set; }

        public SchemaCoordinate Read()
        {
            var isDirective = Take('@');
            var name = TakeName();
            var member = !isDirective && Take('.') ? TakeName() : null;
            string? argument = null;
            if ((isDirective || member is not null) && Take('('))
            {
                argument = TakeName();
                Expect(':');
                Expect(')');
            }
            if (_position < text.Length)
                Fail($"Expected <EOF>, found {Found()}.");
            return new SchemaCoordinate(name, isDirective, member, argument);
        }

        private bool Take(char punctuator)
        {
            if (Error is not null || _position >= text.Length || text[_position] != punctuator)
                return false;
            _position++;
            return true;
        }

        private void Expect(char punctuator)
        {
            if (!Take(punctuator))
                Fail($"Expected \"{punctuator}\", found {Found()}.");
        }

        private string TakeName()
        {
            var name = NameAt(_position);
            if (name.Length == 0)
                Fail($"Expected Name, found {Found()}.");
            _position += name.Length;
            return name;
        }

        private string NameAt(int start)
        {
            var end = start;
            while (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] == '_' || (end > start && char.IsAsciiDigit(text[end]))))
                end++;
            return text[start..end];
        }

        private string Found()
        {
            if (_position >= text.Length)
                return "<EOF>";
            var name = NameAt(_position);
            return name.Length > 0 ? $"Name \"{name}\"" : $"\"{text[_position]}\"";
        }

        /// <summary>A character that is in no coordinate is named before what was expected there.</summary>
        private void Fail(string message)
        {
            if (_position < text.Length && NameAt(_position).Length == 0 && !".(:)@".Contains(text[_position], StringComparison.Ordinal))
                message = $"Invalid character: \"{text[_position]}\".";
            Error ??= new GraphQLError($"Syntax Error: {message}", GraphQLErrorCode.ParseFailed)
            {
                Locations = [new SourceLocation(1, _position + 1)],
            };
        }
    }
}
