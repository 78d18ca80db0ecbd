import Findings

extension MarkupFault.Kind {
    /// The kind of failure it becomes.
    var code: FindingCode {
        switch self {
        case .doctype(let isHTML): isHTML ? .webPage : .doctype
        case .lateDeclaration, .badDeclaration, .badInstruction, .unknownMarkup, .doubleHyphen: .badMarkup
        case .sectionOutsideRoot: .contentOutsideRoot
        case .angleInValue, .angleInTag, .bareAngle: .bareAngle
        case .digitName: .badName
        case .bareAmpersand: .bareAmpersand
        case .unknownEntity: .unknownEntity
        case .illegalReference, .illegalCharacter, .halfCharacter: .illegalCharacter
        case .longText, .longCDATA: .longText
        case .longComment, .longInstruction: .longMarkup
        case .longTag: .longStartTag
        case .longName: .longName
        case .manyAttributes: .manyAttributes
        case .deep: .deepNesting
        case .manyElements: .manyElements
        case .manyTargets: .manyNames
        case .stuck: .notWellFormed
        case .truncated: .truncatedDocument
        }
    }

    /// What is the matter, as a sentence.
    ///
    /// - Parameters:
    ///   - limits: the limits that hold.
    ///   - open: the name of the innermost element that is open.
    ///   - text: the text at the place.
    /// - Returns: the sentence.
    func message(_ limits: XMLLimits, open: String?, _ text: String) -> String {
        switch self {
        case .doctype(isHTML: true): "This is a web page, perhaps a login or error page saved in place of the data."
        case .doctype(isHTML: false): "The document has a document type declaration."
        case .sectionOutsideRoot: "A CDATA section stands outside the root element."
        case .lateDeclaration: "An XML declaration stands inside the document; it may only be its very beginning."
        case .badDeclaration:
            "The XML declaration is malformed: it names a version, an encoding and standalone, in this order."
        case .badInstruction: "An instruction begins here whose name is malformed."
        case .unknownMarkup: "The characters <! begin neither a comment nor a CDATA section."
        case .doubleHyphen: "A comment holds two hyphens in a row."
        case .angleInValue: "A < stands in the value of an attribute of this tag, or a quote of it is never closed."
        case .angleInTag: "The tag that begins here is not closed before the next < begins."
        case .bareAngle: "A < stands here that begins no tag."
        case .digitName: "The element name \"\(Self.word(text))\" begins with a digit (CKAN issue 3474)."
        case .bareAmpersand: "An ampersand stands here that begins no reference."
        case .unknownEntity(let name): "The entity &\(name); is not known."
        case .illegalReference(let spelling):
            "The reference \(spelling) stands for a character that XML does not allow."
        case .illegalCharacter(let value): "The character \(Self.code(value)) is not allowed in XML."
        case .halfCharacter: "Half a character of UTF-16 stands here."
        case .stuck: "The parser does not go on here."
        case .truncated(let construct): Self.truncation(construct, open: open)
        case .longText, .longCDATA, .longComment, .longInstruction, .longTag, .longName, .manyAttributes, .deep,
            .manyElements, .manyTargets:
            limitMessage(limits)
        }
    }

    /// What to do, where the advice of the code is too general.
    var fix: String? {
        switch self {
        case .doubleHyphen: "Write something else in place of the hyphens, or remove the comment."
        case .lateDeclaration: "Remove it, or split the file where two documents were put together."
        default: nil
        }
    }

    private func limitMessage(_ limits: XMLLimits) -> String {
        switch self {
        case .longText: "The text that begins here is longer than \(limits.textBytes) bytes."
        case .longCDATA: "The CDATA section that begins here is longer than \(limits.textBytes) bytes."
        case .longComment: "The comment that begins here is longer than \(limits.textBytes) bytes."
        case .longInstruction:
            "The instruction that begins here is too long: its limit is \(limits.textBytes) bytes, "
                + "and \(limits.nameBytes) for its name."
        case .longTag: "The tag that begins here is longer than \(limits.startTagBytes) bytes."
        case .longName(let name): "The name \"\(name)...\" is longer than \(limits.nameBytes) bytes."
        case .manyAttributes(let count): "The element has \(count) attributes and the limit is \(limits.attributes)."
        case .deep: "The element stands inside \(limits.depth) others, which is the limit."
        case .manyTargets: "The document has more than \(limits.distinctNames) distinct names of instructions."
        case .manyElements: "The document has more than \(limits.elements) elements."
        default: ""
        }
    }

    private static func truncation(_ construct: MarkupFault.Construct, open: String?) -> String {
        let place =
            switch construct {
            case .prolog: "before a root element began"
            case .text: ""
            case .tag: "inside a tag"
            case .comment: "inside a comment"
            case .instruction: "inside an instruction"
            case .cdata: "inside a CDATA section"
            case .reference: "inside a reference"
            case .declaration: "inside markup"
            }
        let element = open.map { "while the element <\($0)> is open" }
        return "The document ends here " + [place, element ?? ""].filter { !$0.isEmpty }.joined(separator: " ") + "."
    }

    private static func word(_ text: String) -> String {
        String(text.drop { $0 == "<" }.prefix { !"<>/=\"".contains($0) && !$0.isNewline }.prefix(60))
    }

    private static func code(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
