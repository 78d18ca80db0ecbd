import Findings

/// What the validation says about an element, sorted by kind and in plain words.
struct SchemaMessage {
    let code: FindingCode
    let message: String
    /// The attribute concerned.
    let attribute: String?

    /// Sorts a problem.
    ///
    /// - Parameters:
    ///   - code: libxml2's number of the error.
    ///   - message: its words.
    ///   - element: the local name of the element.
    init(code: Int32, message: String, element: String) {
        let text = Self.cleaned(message)
        let detail = Self.detail(of: text)
        attribute = Self.attribute(in: text)
        let subject = attribute.map { "attribute \"\($0)\" of <\(element)>" } ?? "element <\(element)>"
        switch code {
        case 1845:
            self.code = .unknownRoot
            self.message = "The root element <\(element)> is not one that the schema describes."
        case 1871 where detail.hasPrefix("Missing"):
            self.code = .missingElement
            self.message = "The element <\(element)> lacks elements. \(Self.expectation(in: detail))"
        case 1871:
            self.code = .unexpectedElement
            self.message = "The element <\(element)> is not expected here. \(Self.expectation(in: detail))"
        case 1868:
            self.code = .missingAttribute
            self.message = "The element <\(element)> lacks the attribute \"\(Self.quoted(detail) ?? "?")\"."
        case 1866, 1867:
            self.code = .unexpectedAttribute
            self.message = "The \(subject) is not one that the schema describes."
        case 1824, 1825, 1826, 1829...1840:
            self.code = .wrongValue
            self.message = "The value of the \(subject) is wrong: \(detail)"
        case 1841, 1842, 1843, 1844:
            self.code = .unexpectedContent
            self.message = "The element <\(element)> holds what it may not: \(detail)"
        default:
            self.code = .otherBreach
            self.message = "The \(subject) breaks a rule of the schema: \(detail)"
        }
    }

    /// Whether the words only repeat that a value is wrong, behind an error that says why.
    static func isRepetition(_ code: Int32, after previous: Int32) -> Bool {
        code == 1824 && (1829...1840).contains(previous)
    }

    /// The words without namespaces in braces and without white space at their end. Braces around numbers are those of a
    /// pattern.
    static func cleaned(_ message: String) -> String {
        var text = ""
        var rest = message[...]
        while let start = rest.firstIndex(of: "{") {
            text += rest[..<start]
            rest = rest[start...]
            let inside = rest.dropFirst().prefix { $0 != "}" }
            let isNamespace = inside.contains { !$0.isNumber && $0 != "," }
            let end = inside.endIndex < rest.endIndex ? rest.index(after: inside.endIndex) : rest.endIndex
            if !isNamespace { text += rest[..<end] }
            rest = rest[end...]
        }
        text += rest
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }

    /// What follows `Element 'name': ` or `Element 'name', attribute 'name': `.
    private static func detail(of text: String) -> String {
        guard text.hasPrefix("Element '"), let end = text.firstRange(of: "': ") else { return text }
        return String(text[end.upperBound...])
    }

    private static func attribute(in text: String) -> String? {
        guard text.hasPrefix("Element '"), let end = text.firstRange(of: "': "),
            let start = text[..<end.lowerBound].firstRange(of: "', attribute '")
        else { return nil }
        return String(text[start.upperBound..<end.lowerBound])
    }

    /// The sentence that says what was expected.
    private static func expectation(in detail: String) -> String {
        guard let start = detail.firstRange(of: "Expected is") else { return "Nothing else is expected." }
        return String(detail[start.lowerBound...])
    }

    private static func quoted(_ text: String) -> String? {
        let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count == 3 ? String(parts[1]) : nil
    }
}
