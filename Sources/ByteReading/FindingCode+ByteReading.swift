public import Findings

extension FindingCode {
    /// A byte-order mark at the start was skipped.
    public static let byteOrderMark = FindingCode(
        "ENC001", .note, "Byte-order mark skipped",
        explanation: "Some programs put an invisible mark in front of UTF-8 text. It is not part of the first "
            + "cell.",
        fix: "Nothing needs to be done.")

    /// UTF-16, recognised by its byte-order mark.
    public static let utf16 = FindingCode(
        "ENC002", .note, "File is UTF-16",
        explanation: "The byte-order mark says that the file is UTF-16. Positions count the bytes of the text as "
            + "UTF-8.",
        fix: "Nothing needs to be done; other programs may prefer the file saved as UTF-8.")

    /// UTF-16 without a byte-order mark.
    public static let utf16WithoutMark = FindingCode(
        "ENC003", .warning, "File looks like UTF-16 without a byte-order mark",
        explanation: "Every second byte is zero, as in western text in UTF-16. No mark confirms it.",
        fix: "Save the file as UTF-8, or confirm with --encoding utf-16le or --encoding utf-16be.")

    /// A byte that is not valid UTF-8 in a file that otherwise is.
    public static let invalidByte = FindingCode(
        "ENC004", .error, "Byte is not valid UTF-8",
        explanation: "The file is UTF-8 but this byte is not: text in another encoding was pasted in, or a "
            + "character was cut in half. What it stood for is not known.",
        fix: "Correct the word in the source and export it again as UTF-8.")

    /// A file that is not UTF-8 and is read as windows-1252.
    public static let legacyEncoding = FindingCode(
        "ENC005", .warning, "File is not UTF-8 and read as windows-1252",
        explanation: "The file holds bytes that are not UTF-8, and few or no UTF-8 sequences. Windows-1252 is the "
            + "usual encoding of such files; in any other one accented letters would now read wrongly.",
        fix: "Look at a few accented words; save the file as UTF-8 or confirm with --encoding windows-1252.")

    /// A byte without a meaning in the encoding.
    public static let undefinedByte = FindingCode(
        "ENC006", .error, "Byte means nothing in this encoding",
        explanation: "Windows-1252 leaves five bytes undefined. Their presence suggests another encoding.",
        fix: "Try --encoding macroman or --encoding latin1, or save the file as UTF-8.")

    /// U+FFFD in the input itself.
    public static let replacementCharacter = FindingCode(
        "ENC007", .warning, "Character was lost before publication",
        explanation: "U+FFFD stands where an earlier program could not read a character. It cannot be brought back "
            + "here.",
        fix: "Look the word up in the original document and correct it in the source.")

    /// Half a surrogate pair or half a unit in UTF-16.
    public static let brokenUTF16 = FindingCode(
        "ENC008", .error, "Half a character in UTF-16",
        explanation: "One half of a surrogate pair stands alone, or the file ends in the middle of a unit.",
        fix: "Export the file again, as UTF-8 if possible.")

    /// A zero byte in the text.
    public static let zeroByte = FindingCode(
        "ENC009", .error, "Zero byte in the text",
        explanation: "Text does not hold zero bytes; they come from damaged files or binary data. The byte is left "
            + "out.",
        fix: "Remove the byte in the source, or export the file again.")

    /// Every kind of finding about encodings, in order of their ids.
    public static let byteReading: [FindingCode] = [
        .byteOrderMark, .utf16, .utf16WithoutMark, .invalidByte, .legacyEncoding, .undefinedByte, .replacementCharacter,
        .brokenUTF16, .zeroByte,
    ]
}
