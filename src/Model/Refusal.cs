namespace PartyHub.Model;

/// <summary>A request that is understood and refused: a stable code, and a message that says what was found, what was expected and what to do.</summary>
public sealed class Refusal(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
