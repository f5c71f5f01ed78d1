using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Model.Imports;
using PartyHub.Model.Values;
using PartyHub.Schema.Rows;

namespace PartyHub.Schema.Imports;

/// <summary>The progress of an import while it runs.</summary>
internal static class ImportSubscriptions
{
    private static readonly ObjectType Progress = new("ImportProgress", "导入进度 · Progress of an import", () =>
    [
        new("state", !EnumTypes.Of(typeof(ImportState)), Read(p => CodeName<ImportState>.Of(p.State)), "状态 · State"),
        new("rowsRead", !BuiltInScalars.Int, Read(p => p.RowsRead), "已读行数 · Rows read so far"),
        new("rowsTotal", BuiltInScalars.Int, Read(p => p.RowsTotal), "总行数(未知为空)· Rows in all, when known"),
        new("issueCount", !BuiltInScalars.Int, Read(p => p.IssueCount), "问题数 · Issues so far"),
    ])
    { ClrType = typeof(ImportProgressed) };

    public static IEnumerable<FieldDefinition> Fields =>
    [
        new("importProgress", !Progress, new ResolverField(Resolve.Each<ImportProgressed>(p => p)), "导入进度,至结束为止 · Progress of a batch until it ends")
        {
            Arguments = [new("batchId", !BuiltInScalars.Id, "批次编号 · Id of the batch")],
            Subscribe = context => context.Request.Get<IImportActions>().WatchAsync(
                NodeId.Require(context.Arguments.Get<string>("batchId") ?? "", nameof(ImportBatch), "batchId"), context.CancellationToken),
        },
    ];

    private static ResolverField Read(Func<ImportProgressed, object?> value) => new(Resolve.Each<ImportProgressed>(value));
}
