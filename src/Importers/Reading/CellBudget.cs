namespace PartyHub.Importers.Reading;

/// <summary>Counts the filled cells of one reading of a sheet against the limit.</summary>
internal sealed class CellBudget(long allowed)
{
    private long _spent;

    public void Spend()
    {
        if (++_spent > allowed)
            throw FileRefusedException.Limit(IssueCode.FileTooLarge, "cells", _spent, allowed);
    }
}
