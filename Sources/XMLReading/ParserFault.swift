import CLibXML2
import Findings

/// What the parser found wrong, in our words.
struct ParserFault {
    let code: FindingCode
    let message: String
    /// Whether it may be due to a character that is not allowed.
    var mayBeCharacter: Bool { ![.mismatchedTag, .contentOutsideRoot].contains(code) && !isRepetition }
    private let isRepetition: Bool

    /// Puts a problem into words.
    ///
    /// - Parameters:
    ///   - problem: what the parser found.
    ///   - words: what it says about that.
    ///   - tag: the tag it was at.
    ///   - open: the name of the innermost element that is open.
    init(_ problem: PushParser.Problem, words: String, tag: String, open: String?) {
        isRepetition = problem.code == Int32(XML_ERR_ATTRIBUTE_REDEFINED.rawValue)
        if let name = SpacedName(tag), problem.code != Int32(XML_ERR_TAG_NAME_MISMATCH.rawValue) {
            code = .badName
            message = name.message
            return
        }
        switch xmlParserErrors(UInt32(bitPattern: problem.code)) {
        case XML_ERR_TAG_NAME_MISMATCH:
            code = .mismatchedTag
            message = "The end tag \(tag) stands where \(open.map { "<\($0)>" } ?? "no element") is open."
        case XML_ERR_DOCUMENT_END:
            code = .contentOutsideRoot
            message = "Behind the end of the root element stands more content."
        case XML_ERR_DOCUMENT_EMPTY:
            code = .contentOutsideRoot
            message = "Before the root element stands something that is no markup."
        case XML_ERR_INVALID_CHAR:
            code = .illegalCharacter
            message = "A character is not allowed in XML."
        case XML_ERR_ATTRIBUTE_REDEFINED:
            code = .badAttribute
            message = "An attribute is given twice in the tag \(tag)."
        case XML_ERR_ATTRIBUTE_WITHOUT_VALUE, XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED,
            XML_ERR_SPACE_REQUIRED, XML_ERR_GT_REQUIRED:
            code = .badAttribute
            message = "The tag \(tag) is malformed: \(Self.clause(words, problem.code))."
        case XML_ERR_MISPLACED_CDATA_END:
            code = .badMarkup
            message = "The characters ]]> stand in the text, where they must be written ]]&gt;."
        case XML_ERR_PI_NOT_STARTED, XML_ERR_PI_NOT_FINISHED, XML_ERR_COMMENT_NOT_FINISHED:
            code = .badMarkup
            message = "A comment or instruction is malformed: \(Self.clause(words, problem.code))."
        default:
            code = .notWellFormed
            message = "The document is not well-formed here: \(Self.clause(words, problem.code))."
        }
    }

    /// The parser's own words, without a full stop.
    private static func clause(_ words: String, _ code: Int32) -> String {
        var words = String(words.prefix(300))
        while let last = words.last, last == "." || last.isWhitespace { words.removeLast() }
        return words.isEmpty ? "error \(code)" : words
    }
}
