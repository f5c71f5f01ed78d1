using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Schema.Steps;

namespace PartyHub.Schema.Imports;

/// <summary>Applying and taking back a batch. What is refused comes back as typed errors of the payload, with the batch as it is.</summary>
internal static class ImportMutations
{
    private static readonly ObjectType Error = new("ImportError", "拒绝的原因 · Why it was refused", () =>
    [
        new("code", !BuiltInScalars.String, new ColumnField(ErrorPart.Code), "代码 · Stable code"),
        new("message", !BuiltInScalars.String, new ColumnField(ErrorPart.Message), "说明及办法 · What was found and what to do"),
    ]);

    public static IEnumerable<FieldDefinition> Fields =>
    [
        Of("applyImport", "ApplyImport", "写入已检查的批次;检查后数据已变时拒绝 · Writes a checked batch; refused when something it was checked against has changed since",
            (actions, id, session, cancellationToken) => actions.ApplyAsync(id, session.Viewer, cancellationToken)),
        Of("rollbackImport", "RollbackImport", "撤回已写入的批次;之后又改过的记录保留并列出 · Takes a written batch back; rows edited since are left alone and listed",
            (actions, id, session, cancellationToken) => actions.RollBackAsync(id, session.Viewer, cancellationToken)),
    ];

    private static FieldDefinition Of(string name, string typeName, string description, ImportAction action)
    {
        var input = new InputObjectType($"{typeName}Input", description, () => [new("batchId", !BuiltInScalars.Id, "批次编号 · Id of the batch")]);
        var payload = new ObjectType($"{typeName}Payload", description, () =>
        [
            new("batch", ImportBatchType.Type, new StepField(request => new ToOneStep(request, typeof(Model.Imports.ImportBatch), ProvenanceType.BatchKey)), "批次 · The batch as it is now"),
            new("errors", !new ListType(!Error), new PartField(ErrorPart.Code), "拒绝的原因;成功时为空 · Why it was refused; empty when it was done"),
        ]);
        return new(name, !payload, new StepField(request => new ImportActionStep(request, action)), description)
        {
            Arguments = [new("input", !input, "输入 · Input")],
        };
    }
}

/// <summary>The cells of an error, in the order of their slots.</summary>
internal enum ErrorPart { Code, Message }
