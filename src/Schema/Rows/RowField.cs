using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Rows;

/// <summary>What a column field of a row type reads, and how it is written.</summary>
internal sealed record RowField(Column Column, CellEncoder Encoder);

/// <summary>An object that comes with the row it belongs to.</summary>
internal abstract record RowPart
{
    private RowPart()
    {
    }

    /// <summary>
    /// Columns of the same row under a name of their own (a venue's location, a member's education with its names): there when
    /// <paramref name="Presence"/> is. <paramref name="Field"/> gives what each of its column fields reads.
    /// </summary>
    public sealed record Embedded(Column Presence, Func<object, RowField> Field) : RowPart;

    /// <summary>The row that a foreign key of this row names: joined into the statement.</summary>
    public sealed record ToOne(Column ForeignKey, Type Target) : RowPart;
}
