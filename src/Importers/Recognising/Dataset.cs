namespace PartyHub.Importers.Recognising;

/// <summary>The four kinds of records the hub imports.</summary>
public enum Dataset
{
    Organisations,
    Members,
    Grids,
    Venues,
}
