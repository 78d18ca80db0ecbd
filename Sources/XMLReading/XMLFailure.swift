public import Findings

/// Why a document cannot be read, or not beyond a place: what is the matter, where, and what to try next.
public struct XMLFailure: Error, Equatable, Sendable, CustomStringConvertible {
    /// The input's name.
    public let name: String
    /// What kind of failure it is.
    public let code: FindingCode
    /// The physical line, from 1; `nil` where the whole input is concerned.
    public let line: Int?
    /// The byte within that line, from 1, as `SourcePosition` counts it.
    public let column: Int?
    /// The path of the innermost element that was open.
    public let element: String?
    /// What is the matter, as a sentence.
    public let message: String
    /// What to do about this one; `nil` where the code's own advice fits.
    public let specificFix: String?

    init(_ code: FindingCode, _ message: String, at position: SourcePosition, fix: String? = nil) {
        name = position.file
        self.code = code
        line = position.line
        column = position.column
        element = position.element
        self.message = message
        specificFix = fix
    }

    /// Where reading stopped.
    public var position: SourcePosition { SourcePosition(file: name, line: line, column: column, element: element) }

    /// The failure as a finding, for outputs that list what is wrong with an input.
    public var finding: Finding { Finding(code, message, at: position, fix: specificFix) }

    /// What is the matter and what to try next.
    public var description: String {
        var place = name
        if let line { place += ", line \(line)" }
        if let column { place += ", column \(column)" }
        return "\(place): \(message) \(specificFix ?? code.fix)"
    }
}
