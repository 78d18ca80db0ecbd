public import Findings

/// What a check against a schema finds.
extension FindingCode {
    /// An element that the schema does not expect at its place.
    public static let unexpectedElement = FindingCode(
        "XSD001", .warning, "Element is not expected here",
        explanation:
            "The schema of the format does not allow this element at this place: it is in the wrong order, given "
            + "too often, or not part of the format. It is read nevertheless.",
        fix: "Put the elements in the order of the schema, or correct the name.")

    /// An attribute that the schema demands.
    public static let missingAttribute = FindingCode(
        "XSD002", .warning, "Attribute is missing",
        explanation: "The schema of the format demands an attribute that this element lacks.",
        fix: "Add the attribute in the source.")

    /// A value that is not of the type the schema demands.
    public static let wrongValue = FindingCode(
        "XSD003", .warning, "Value is of the wrong type",
        explanation:
            "The text of an element or attribute is not what the schema of the format demands, such as a date or a "
            + "code of a list.",
        fix: "Correct the value in the source.")

    /// An element that the schema demands.
    public static let missingElement = FindingCode(
        "XSD004", .warning, "Element is missing",
        explanation: "The schema of the format demands an element that is missing inside this one.",
        fix: "Add the element in the source.")

    /// An attribute that the schema does not know.
    public static let unexpectedAttribute = FindingCode(
        "XSD005", .warning, "Attribute is not expected here",
        explanation: "The schema of the format does not know this attribute at this element.",
        fix: "Remove the attribute, or correct its name.")

    /// A root element that the schema does not know.
    public static let unknownRoot = FindingCode(
        "XSD006", .warning, "Root element is not in the schema",
        explanation: "The document is not of the kind that the schema describes, or its namespace differs.",
        fix: "Check the namespace of the document, or choose the schema that belongs to it.")

    /// Content where the schema allows none or another.
    public static let unexpectedContent = FindingCode(
        "XSD007", .warning, "Content is not allowed here",
        explanation: "The schema of the format allows no text, or no elements, inside this element.",
        fix: "Move the content to the element it belongs to.")

    /// Another breach of the schema.
    public static let otherBreach = FindingCode(
        "XSD008", .warning, "Rule of the schema is broken",
        explanation: "The document breaks a rule of the schema that has no code of its own.",
        fix: "Correct the place named in the source.")

    /// A schema that cannot be used.
    public static let unusableSchema = FindingCode(
        "XSD009", .error, "Schema cannot be used",
        explanation: "The file is not a valid XML Schema, refers to what was not found, or would take too much work.",
        fix: "Put the documents the schema includes into its folder, or use the schema that the format publishes.")

    /// Every kind of finding about schemas, in order of their ids.
    public static let xmlSchemas: [FindingCode] = [
        .unexpectedElement, .missingAttribute, .wrongValue, .missingElement, .unexpectedAttribute, .unknownRoot,
        .unexpectedContent, .otherBreach, .unusableSchema,
    ]
}
