using System.Text;

namespace PartyHub.Importers.Reading;

/// <summary>The encodings of Chinese legacy files, all of which throw on bytes they cannot read.</summary>
internal static class TextEncodings
{
    static TextEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The superset of GB2312 and GBK, with all of Unicode.</summary>
    public static Encoding Gb18030 => Strict("GB18030");

    /// <summary>Microsoft's GBK, the only one with the euro sign at 0x80.</summary>
    public static Encoding CodePage936 => Strict("gb2312");

    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Encoding Utf16LittleEndian { get; } = new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);

    public static Encoding Utf16BigEndian { get; } = new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    /// <summary>Makes the code pages known to readers that ask for them by number.</summary>
    public static void Register()
    {
    }

    private static Encoding Strict(string name) => Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
}
