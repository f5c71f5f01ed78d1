namespace PartyHub.Importers.Reading.Xml;

internal enum XmlToken
{
    EndOfDocument,
    StartElement,
    EndElement,
    Text,
}
