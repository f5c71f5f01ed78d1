using System.Buffers;
using System.Text.Json;

namespace PartyHub.GraphQL.Execution;

/// <summary>The data of an execution, written from its levels.</summary>
internal sealed class ExecutedBody(OperationExecution execution, Level root, Action<IBufferWriter<byte>>? announce = null) : IResponseBody
{
    public void WriteTo(IBufferWriter<byte> output)
    {
        output.Write("\"data\":"u8);
        ResultEmitter.Write(execution, root, output);
        if (execution.Request.ShowPlan)
            WritePlan(output);
        announce?.Invoke(output);
    }

    public void Dispose() => execution.Dispose();

    private void WritePlan(IBufferWriter<byte> output)
    {
        output.Write(",\"extensions\":{\"plan\":"u8);
        using (var writer = new Utf8JsonWriter(output))
        {
            writer.WriteStartObject();
            writer.WriteNumber("stepCount"u8, execution.Plan.Steps.Count);
            writer.WriteStartArray("steps"u8);
            foreach (var field in execution.Plan.Steps)
            {
                writer.WriteStartObject();
                writer.WriteString("path"u8, field.Path);
                writer.WriteString("field"u8, field.Coordinate);
                writer.WriteString("step"u8, field.Step?.Description);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.Write("}"u8);
    }
}
