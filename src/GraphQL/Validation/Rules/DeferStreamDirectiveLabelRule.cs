using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>Labels of @defer and @stream are literal strings, each used once in the document.</summary>
internal sealed class DeferStreamDirectiveLabelRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, DirectiveNode> _known = new(StringComparer.Ordinal);

    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (directive.Name.Value is not ("defer" or "stream"))
            return;
        var label = directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "label")?.Value;
        if (label is null or NullValueNode)
            return;
        if (label is not StringValueNode text)
            Report($"Argument \"@{directive.Name}(label:)\" must be a static string.", directive);
        else if (!_known.TryAdd(text.Value, directive))
            Report("Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages.", _known[text.Value], directive);
    }
}
