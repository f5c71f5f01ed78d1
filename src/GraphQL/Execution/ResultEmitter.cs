namespace PartyHub.GraphQL.Execution;

/// <summary>Writes a finished result as JSON, depth first, by copying fragments: nothing is made per object.</summary>
internal ref struct ResultEmitter(OperationExecution execution, DeferGroup? group, Utf8Output output)
{
    private Utf8Output output = output;

    /// <summary>Writes the root with what belongs to the first response.</summary>
    public static void Write(OperationExecution execution, Level level, System.Buffers.IBufferWriter<byte> writer)
    {
        var emitter = new ResultEmitter(execution, null, new Utf8Output(writer));
        emitter.WriteRow(level, 0);
        emitter.output.Flush();
    }

    /// <summary>Writes what a deferred group adds to an object that was written before.</summary>
    public static void WritePiece(OperationExecution execution, DeferGroup group, Level level, int row, System.Buffers.IBufferWriter<byte> writer)
    {
        var emitter = new ResultEmitter(execution, group, new Utf8Output(writer));
        emitter.WriteFields(level, row);
        emitter.output.Flush();
    }

    private void WriteRow(Level level, int row)
    {
        if (level.IsNulled(row))
        {
            output.Write("null"u8);
            return;
        }

        WriteFields(level, row);
    }

    private void WriteFields(Level level, int row)
    {
        var separator = (byte)'{';
        foreach (var field in execution.FieldsOf(level.Selection))
        {
            if (!execution.IsAnswered(field, group))
                continue;
            output.Write(separator);
            separator = (byte)',';
            output.Write(field.NameUtf8.Span);
            WriteField(level, row, field);
        }

        output.Write(separator == (byte)'{' ? "{}"u8 : "}"u8);
    }

    private void WriteField(Level level, int row, FieldPlan field)
    {
        switch (field.Form)
        {
            case FieldForm.TypeName:
                output.Write(level.Selection.TypeNameJson.Span);
                break;
            case FieldForm.Column:
                WriteFragment(level.Cells is { } cells ? cells[row, field.Slot] : default);
                break;
            default:
                WriteResult(level.Result(field), row);
                break;
        }
    }

    private void WriteResult(FieldResult result, int row)
    {
        switch (result)
        {
            case LeafColumn leaf:
                WriteFragment(leaf[row]);
                break;
            case ChildLink link:
                WriteValue(link, 0, row);
                break;
            default:
                output.Write("null"u8);
                break;
        }
    }

    private void WriteValue(ChildLink link, int depth, int number)
    {
        if (depth < link.ListDepth)
            WriteList(link, depth, number);
        else if (link.IsNullItem(number))
            output.Write("null"u8);
        else
            WriteRow(link.LevelOf(number), link.RowOf(number));
    }

    private void WriteList(ChildLink link, int depth, int number)
    {
        var runs = link.Runs(depth);
        if (runs.IsShownAsNull(number))
        {
            output.Write("null"u8);
            return;
        }

        output.Write((byte)'[');
        var start = runs.Start(number);
        for (var i = start; i < runs.End(number); i++)
        {
            if (i > start)
                output.Write((byte)',');
            WriteValue(link, depth + 1, i);
        }

        output.Write((byte)']');
    }

    private void WriteFragment(ReadOnlySpan<byte> fragment) => output.Write(fragment.IsEmpty ? "null"u8 : fragment);
}
