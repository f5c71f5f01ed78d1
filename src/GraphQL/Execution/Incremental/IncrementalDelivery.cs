using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace PartyHub.GraphQL.Execution;

/// <summary>
/// Delivers what @defer puts off, wave by wave: first what waits for nothing but the first response, then what stands inside that.
/// The fields of a wave run once for all objects of their levels, as everything does, so a wave is one payload.
/// The format is that of 2024 to 2026: <c>pending</c>, <c>incremental</c>, <c>completed</c>, <c>hasNext</c>.
/// </summary>
internal sealed class IncrementalDelivery
{
    private readonly OperationExecution execution;
    private readonly DeferGroups groups;
    private readonly Level root;
    private readonly int maximumErrors;
    private readonly DeliveredObjects objects;
    private List<PendingDefer> pending = [];
    private int wave = 1;
    private int lastId;

    public IncrementalDelivery(OperationExecution execution, DeferGroups groups, Level root, int maximumErrors)
    {
        this.execution = execution;
        this.groups = groups;
        this.root = root;
        this.maximumErrors = maximumErrors;
        objects = new(execution, groups);
    }

    /// <summary>Claims that payloads will follow.</summary>
    public bool HasNext => pending.Count > 0;

    /// <summary>Announces what the first response puts off; false when it puts off nothing.</summary>
    public bool Begin()
    {
        pending = Announce(null, root, 0, null, []);
        return HasNext;
    }

    /// <summary>The members that a payload has for what is announced: <c>,"pending":[…]</c> if anything is, and <c>,"hasNext":…</c>.</summary>
    public void WriteAnnouncements(IBufferWriter<byte> output)
    {
        if (HasNext)
        {
            output.Write(",\"pending\":"u8);
            using var writer = new Utf8JsonWriter(output);
            writer.WriteStartArray();
            foreach (var defer in pending)
                WritePending(writer, defer);
            writer.WriteEndArray();
        }

        output.Write(HasNext ? ",\"hasNext\":true"u8 : ",\"hasNext\":false"u8);
    }

    /// <summary>Runs the next wave and gives the members of its payload.</summary>
    public async ValueTask<byte[]> NextAsync()
    {
        await new LevelRunner(execution).RunWaveAsync(wave).ConfigureAwait(false);
        var due = pending;
        foreach (var piece in FindPieces(due).Where(p => p.Group.Wave == wave))
            Settle(piece);
        // Found again, for settling may have taken away the objects that other pieces would have been added to.
        var pieces = FindPieces(due);
        foreach (var piece in pieces.Where(p => !p.IsKept))
            piece.Owners.ForEach(o => o.Failures.AddRange(piece.Errors));
        wave++;
        pending = [.. due.Where(d => d.Failures.Count == 0).SelectMany(d => Announce(d.Usage, d.Level, d.Row, d.Within, d.Path))];

        var output = new ArrayBufferWriter<byte>();
        output.Write("\"incremental\":["u8);
        WritePieces(pieces, output);
        output.Write("],\"completed\":["u8);
        WriteCompleted(due, output);
        output.Write("]"u8);
        WriteAnnouncements(output);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>The last payload of a delivery that had to stop: everything still announced ends with the error.</summary>
    public byte[] Abandon(GraphQLError error)
    {
        pending.ForEach(d => d.Failures.Add(error));
        var output = new ArrayBufferWriter<byte>();
        output.Write("\"completed\":["u8);
        WriteCompleted(pending, output);
        output.Write("],\"hasNext\":false"u8);
        pending = [];
        return output.WrittenSpan.ToArray();
    }

    /// <summary>The @defers directly inside <paramref name="outer"/>, at or below an object, that have something to bring.</summary>
    private List<PendingDefer> Announce(DeferUsage? outer, Level level, int row, DeferGroup? within, object[] path)
    {
        var found = FindDefers(outer, level, row, within, path);
        lastId += found.Count;
        return [.. found.Where(BringsSomething)];
    }

    private List<PendingDefer> FindDefers(DeferUsage? outer, Level level, int row, DeferGroup? within, object[] path)
    {
        var found = new List<PendingDefer>();
        objects.Walk(level, row, path, within, (at, atRow, atWithin) =>
        {
            foreach (var usage in at.Selection.Defers)
            {
                if (ReferenceEquals(groups.Active(usage), usage) && ReferenceEquals(groups.Active(usage.Parent), outer))
                    found.Add(new((lastId + found.Count).ToString(CultureInfo.InvariantCulture), usage, at, atRow, atWithin, objects.CurrentPath()));
            }
        });
        return found;
    }

    /// <summary>It brings fields of its own, or holds a @defer that does and can only be announced after it.</summary>
    private bool BringsSomething(PendingDefer defer) =>
        FindPieces([defer], isTrial: true).Exists(p => p.Group.Wave == groups.WaveOf(defer.Usage))
        || FindDefers(defer.Usage, defer.Level, defer.Row, defer.Within, defer.Path).Exists(BringsSomething);

    private List<DeferredPiece> FindPieces(List<PendingDefer> defers, bool isTrial = false)
    {
        var found = new List<DeferredPiece>();
        foreach (var defer in defers)
        {
            objects.Walk(defer.Level, defer.Row, defer.Path, defer.Within, (level, row, within) =>
            {
                foreach (var field in execution.FieldsOf(level.Selection))
                {
                    if (!execution.IsIncluded(field) || groups.Of(field) is not { } group || ReferenceEquals(group, within) || !group.Usages.Contains(defer.Usage))
                        continue;
                    var piece = isTrial ? new(group, level, row, []) : objects.PieceOf(group, level, row);
                    if (!found.Contains(piece))
                        found.Add(piece);
                    if (!piece.Owners.Contains(defer))
                        piece.Owners.Add(defer);
                }
            });
        }

        return found;
    }

    private void Settle(DeferredPiece piece)
    {
        if (!execution.HasFaults)
            return;
        var propagation = new NullPropagation(execution, piece.Group, maximumErrors);
        piece.IsKept = propagation.KeepsPiece(piece.Level, piece.Row, piece.Path);
        // What failed before inside a piece that is not delivered concerns nobody; the error that took it away came last.
        piece.Errors = piece.IsKept ? propagation.Errors : [.. propagation.Errors.TakeLast(1)];
    }

    private void WritePieces(List<DeferredPiece> pieces, ArrayBufferWriter<byte> output)
    {
        var isFirst = true;
        foreach (var piece in pieces.Where(p => p.Group.Wave == wave - 1 && p.IsKept))
        {
            // The announced object nearest to the piece names it, which makes the rest of the path short.
            if (piece.Owners.Where(o => o.Failures.Count == 0).MaxBy(o => o.Path.Length) is not { } owner)
                continue;
            if (!isFirst)
                output.Write(","u8);
            isFirst = false;
            output.Write("{\"id\":\""u8);
            output.Write(System.Text.Encoding.UTF8.GetBytes(owner.Id));
            output.Write("\""u8);
            if (piece.Path.Length > owner.Path.Length)
            {
                output.Write(",\"subPath\":"u8);
                using var writer = new Utf8JsonWriter(output);
                WritePath(writer, piece.Path[owner.Path.Length..]);
            }

            output.Write(",\"data\":"u8);
            ResultEmitter.WritePiece(execution, piece.Group, piece.Level, piece.Row, output);
            if (piece.Errors.Count > 0)
            {
                output.Write(",\"errors\":"u8);
                GraphQLResponse.WriteErrors(piece.Errors, output);
            }

            output.Write("}"u8);
        }
    }

    private static void WriteCompleted(List<PendingDefer> defers, ArrayBufferWriter<byte> output)
    {
        for (var i = 0; i < defers.Count; i++)
        {
            output.Write(i == 0 ? "{\"id\":\""u8 : ",{\"id\":\""u8);
            output.Write(System.Text.Encoding.UTF8.GetBytes(defers[i].Id));
            output.Write("\""u8);
            if (defers[i].Failures.Count > 0)
            {
                output.Write(",\"errors\":"u8);
                GraphQLResponse.WriteErrors(defers[i].Failures, output);
            }

            output.Write("}"u8);
        }
    }

    private static void WritePending(Utf8JsonWriter writer, PendingDefer defer)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, defer.Id);
        writer.WritePropertyName("path"u8);
        WritePath(writer, defer.Path);
        if (defer.Usage.Label is { } label)
            writer.WriteString("label"u8, label);
        writer.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter writer, IEnumerable<object> path)
    {
        writer.WriteStartArray();
        foreach (var segment in path)
        {
            if (segment is int index)
                writer.WriteNumberValue(index);
            else
                writer.WriteStringValue((string)segment);
        }

        writer.WriteEndArray();
    }
}
