using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Validation;

/// <summary>Two fields, or the fields below two fields, that answer one response name differently.</summary>
/// <param name="ResponseName">The response name both want.</param>
/// <param name="Reason">Why they cannot be merged.</param>
/// <param name="Fields1">The field of the first side, then those below it that conflict.</param>
/// <param name="Fields2">The same for the second side.</param>
internal sealed record FieldConflict(
    string ResponseName, string Reason, IReadOnlyList<FieldNode> Fields1, IReadOnlyList<FieldNode> Fields2)
{
    private const int MaxReasonLength = 1_000;
    private const int MaxFields = 20;

    /// <summary>Two fields conflict because fields below them do; the detail is bounded whatever the size of the document.</summary>
    public static FieldConflict Of(string responseName, FieldNode field1, FieldNode field2, IReadOnlyList<FieldConflict> below)
    {
        var reason = "";
        foreach (var conflict in below)
        {
            var separator = reason.Length == 0 ? "" : " and ";
            reason += $"{separator}subfields \"{conflict.ResponseName}\" conflict because {conflict.Reason}";
            if (reason.Length > MaxReasonLength)
                break;
        }
        return new FieldConflict(
            responseName,
            reason.Length > MaxReasonLength ? $"{reason[..MaxReasonLength]}..." : reason,
            Collect(field1, below, conflict => conflict.Fields1),
            Collect(field2, below, conflict => conflict.Fields2));
    }

    private static List<FieldNode> Collect(
        FieldNode outer, IReadOnlyList<FieldConflict> below, Func<FieldConflict, IReadOnlyList<FieldNode>> side)
    {
        List<FieldNode> fields = [outer];
        foreach (var conflict in below)
        {
            // Where there are too many, the deeper fields say more.
            fields.AddRange(side(conflict).TakeLast(MaxFields - fields.Count));
            if (fields.Count == MaxFields)
                break;
        }
        return fields;
    }
}
