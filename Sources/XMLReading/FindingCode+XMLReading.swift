public import Findings

/// What makes a document unreadable.
extension FindingCode {
    /// An input that is not XML.
    public static let notXML = FindingCode(
        "XML001", .error, "File is not XML",
        explanation: "The first bytes are those of another kind of file, or nothing at all. Downloads often save an "
            + "error message or a login page under the name of the data.",
        fix: "Open the file in a text editor, and download or export it again as XML.")

    /// A web page in place of data.
    public static let webPage = FindingCode(
        "XML002", .error, "File is a web page",
        explanation: "The document is a web page. Portals show a login or error page in place of the data.",
        fix: "Open the address in a browser and download the data file itself.")

    /// A document type declaration, which is refused.
    public static let doctype = FindingCode(
        "XML003", .error, "Document type declaration",
        explanation: "A document type declaration can define entities that grow without bound or fetch other files, "
            + "and no plan needs one. Documents with one are refused as a whole.",
        fix: "Remove the <!DOCTYPE ...> declaration and write the characters in place of its entities.")

    /// A declared encoding that is not read.
    public static let unknownEncoding = FindingCode(
        "XML004", .error, "Declared encoding is not read",
        explanation: "The declaration names an encoding that is not among those read: UTF-8, US-ASCII, UTF-16, "
            + "ISO-8859-1, ISO-8859-15 and windows-1252.",
        fix: "Convert the file to UTF-8, for example with iconv, or name its encoding with --encoding.")

    /// A document that ends before its root is closed.
    public static let truncatedDocument = FindingCode(
        "XML005", .error, "Document ends too early",
        explanation: "The file ends before its root element is closed. It was cut off, often by a download that "
            + "broke.",
        fix: "Download or export the file again and check its size.")

    /// An end tag that closes another element.
    public static let mismatchedTag = FindingCode(
        "XML006", .error, "End tag does not match",
        explanation: "An element is closed by the end tag of another one, so the structure cannot be known.",
        fix: "Close the elements in the order they were opened, or export the file again.")

    /// Content before or behind the root.
    public static let contentOutsideRoot = FindingCode(
        "XML007", .error, "Content outside the root element",
        explanation: "A document has exactly one root element. Text or a second element stands before or behind it, "
            + "as when two files are put together.",
        fix: "Split the file, or remove what stands outside the root.")

    /// A character that XML does not allow.
    public static let illegalCharacter = FindingCode(
        "XML008", .error, "Character that XML does not allow",
        explanation: "Control characters, zero bytes and halves of characters are no text in XML, written out or as "
            + "references. They often come from word processors.",
        fix: "Remove the character in the source and export the file again.")

    /// An ampersand that begins no reference.
    public static let bareAmpersand = FindingCode(
        "XML009", .error, "Ampersand that begins no reference",
        explanation: "In XML an ampersand begins a reference such as &amp;. A bare one makes the document ill-formed.",
        fix: "Write &amp; in its place.")

    /// A reference to an unknown entity.
    public static let unknownEntity = FindingCode(
        "XML010", .error, "Unknown entity",
        explanation: "The document refers to an entity by a name that neither XML nor HTML 4 defines.",
        fix: "Write the character itself in its place.")

    /// A `<` that begins no tag.
    public static let bareAngle = FindingCode(
        "XML011", .error, "Angle bracket in the wrong place",
        explanation: "A < stands where no tag begins: in the text, inside another tag, or inside the value of an "
            + "attribute that may never have been closed.",
        fix: "Write &lt; for a < in the text; close the tag or the quote before it.")

    /// An element name with a space or a leading digit.
    public static let badName = FindingCode(
        "XML012", .error, "Name that XML does not allow",
        explanation: "Element names hold no space and do not begin with a digit. Older CKAN portals wrote the "
            + "column names of a table as element names unchanged (CKAN issue 3474), and such files cannot be read "
            + "as XML.",
        fix: "Use the CSV download of the same data, or rename the column; give every attribute a value in quotes.")

    /// An attribute that is given twice or malformed.
    public static let badAttribute = FindingCode(
        "XML013", .error, "Attribute is malformed",
        explanation: "An attribute is given twice, has no value, or its value is not in quotes.",
        fix: "Correct the attribute in the source and export the file again.")

    /// A malformed comment, instruction, section or declaration.
    public static let badMarkup = FindingCode(
        "XML014", .error, "Markup is malformed",
        explanation: "A comment, instruction, CDATA section or declaration breaks the rules of XML.",
        fix: "Correct the markup in the source and export the file again.")

    /// Any other breach of the rules of XML.
    public static let notWellFormed = FindingCode(
        "XML015", .error, "Document is not well-formed",
        explanation: "The document breaks a rule of XML that has no code of its own.",
        fix: "Check the place named with an XML editor and export the file again.")

    /// Every kind of finding about XML documents, in order of their ids.
    public static let xmlReading: [FindingCode] = [
        .notXML, .webPage, .doctype, .unknownEncoding, .truncatedDocument, .mismatchedTag, .contentOutsideRoot,
        .illegalCharacter, .bareAmpersand, .unknownEntity, .bareAngle, .badName, .badAttribute, .badMarkup,
        .notWellFormed, .longText, .longMarkup, .deepNesting, .longName, .manyAttributes, .longStartTag, .manyNames,
        .manyElements, .largeSubtree, .noMemory, .linesBeforeDeclaration, .htmlEntity, .undeclaredPrefix,
        .namespaceFault, .encodingConflict, .suspectDeclaration, .newerVersion,
    ]
}
