public import Findings

/// What exceeds a limit.
extension FindingCode {
    /// A text longer than allowed.
    public static let longText = FindingCode(
        "XML016", .error, "Text is longer than allowed",
        explanation: "One run of text, a CDATA section or the value of an attribute exceeds the limit.",
        fix: "Check the place; raise the limit with --max-text-bytes if the text is really that long.")

    /// A comment or instruction longer than allowed.
    public static let longMarkup = FindingCode(
        "XML017", .error, "Comment or instruction is longer than allowed",
        explanation: "One comment or processing instruction exceeds the limit for texts.",
        fix: "Remove it, or raise the limit with --max-text-bytes.")

    /// Elements nested deeper than allowed.
    public static let deepNesting = FindingCode(
        "XML018", .error, "Elements are nested too deeply",
        explanation: "The nesting of elements exceeds the limit. Plans are nested about ten elements deep.",
        fix: "Check that the file is a plan; raise the limit with --max-depth if it is.")

    /// A name longer than allowed.
    public static let longName = FindingCode(
        "XML019", .error, "Name is longer than allowed",
        explanation: "The name of an element or attribute exceeds the limit.",
        fix: "Check that the file is a plan; raise the limit with --max-name-bytes if it is.")

    /// More attributes than allowed.
    public static let manyAttributes = FindingCode(
        "XML020", .error, "Element has more attributes than allowed",
        explanation: "The number of attributes of one element exceeds the limit.",
        fix: "Check that the file is a plan; raise the limit with --max-attributes if it is.")

    /// A tag longer than allowed.
    public static let longStartTag = FindingCode(
        "XML021", .error, "Tag is longer than allowed",
        explanation: "One tag with its attributes exceeds the limit, or the quote of an attribute was never closed.",
        fix: "Check the quotes of the tag; raise the limit with --max-tag-bytes if it is really that long.")

    /// More distinct names than allowed.
    public static let manyNames = FindingCode(
        "XML022", .error, "More distinct names than allowed",
        explanation: "The document uses more distinct names of elements, attributes, prefixes and namespaces than "
            + "the limit allows. Formats for plans know fewer than a hundred.",
        fix: "Check that the file is a plan; raise the limit with --max-distinct-names if it is.")

    /// More elements than allowed.
    public static let manyElements = FindingCode(
        "XML023", .error, "More elements than allowed",
        explanation: "The number of elements exceeds the limit.",
        fix: "Split the file, or raise the limit with --max-elements.")

    /// An element too large to be kept.
    public static let largeSubtree = FindingCode(
        "XML024", .error, "Element is too large to be kept as a whole",
        explanation: "One record with everything inside it exceeds the limit for what is kept in memory.",
        fix: "Check that the file is a plan; raise the limit with --max-subtree-bytes if it is.")

    /// No memory.
    public static let noMemory = FindingCode(
        "XML025", .error, "Out of memory",
        explanation: "The system gave no more memory while the document was read.",
        fix: "Close other programs or lower the limits.")
}
