namespace PartyHub.Bench.Load;

/// <summary>Why a measurement cannot be made or must not be believed, with what to do.</summary>
internal sealed class BenchException(string message) : Exception(message);
