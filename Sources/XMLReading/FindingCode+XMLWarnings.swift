public import Findings

/// What is read in spite of a fault.
extension FindingCode {
    /// Blank lines before the declaration.
    public static let linesBeforeDeclaration = FindingCode(
        "XML026", .warning, "Blank lines before the XML declaration",
        explanation: "The declaration must be the very first thing in a file. The blank lines before it are "
            + "skipped; lines are counted with them.",
        fix: "Remove the blank lines.")

    /// A named entity of HTML, replaced by its character.
    public static let htmlEntity = FindingCode(
        "XML027", .warning, "Entity of HTML in XML",
        explanation: "The document uses a name that HTML gives to a character and XML does not know. It is replaced "
            + "by that character here and wherever it occurs again.",
        fix: "Write the character itself in the source.")

    /// A prefix that is not declared.
    public static let undeclaredPrefix = FindingCode(
        "XML028", .warning, "Prefix is not declared",
        explanation: "A name has a prefix that no xmlns attribute declares. Its local name is used.",
        fix: "Declare the prefix at the root element.")

    /// Another breach of the rules of namespaces.
    public static let namespaceFault = FindingCode(
        "XML029", .warning, "Breach of the rules of namespaces",
        explanation: "A name or declaration breaks the rules of namespaces in XML. Local names are used.",
        fix: "Correct the declaration of the namespace in the source.")

    /// A declared encoding that the bytes contradict.
    public static let encodingConflict = FindingCode(
        "XML030", .warning, "Declared encoding is not the real one",
        explanation: "The byte-order mark or the zero bytes of the file show another encoding than the one it "
            + "declares. The bytes win.",
        fix: "Correct the declaration, or save the file as UTF-8.")

    /// A single-byte declaration over UTF-8 bytes.
    public static let suspectDeclaration = FindingCode(
        "XML031", .warning, "Declared encoding is probably wrong",
        explanation: "The file declares a single-byte encoding, but its first bytes are flawless UTF-8. Read as "
            + "declared, accented letters turn into two wrong ones.",
        fix: "Look at a few accented words; if they are wrong, read the file with --encoding utf-8 and correct its "
            + "declaration.")

    /// A version of XML beyond 1.0.
    public static let newerVersion = FindingCode(
        "XML032", .warning, "Document declares XML 1.1 or later",
        explanation: "The document is read by the rules of XML 1.0. They differ in rare characters only; one that "
            + "XML 1.0 does not allow ends the reading.",
        fix: "Declare version 1.0 in the source.")
}
