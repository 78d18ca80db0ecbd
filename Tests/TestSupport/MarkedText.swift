/// A sample text with positions marked inside it, so that nobody counts columns: the signs ① to ⑨ are taken out, and each
/// says where it stood.
public struct MarkedText: Sendable, Hashable {
    /// A place in the text without the signs.
    public struct Mark: Sendable, Hashable {
        /// The bytes before it.
        public let offset: Int
        /// The line, counted from 1; LF, CR LF and CR end lines.
        public let line: Int
        /// The byte of the line, counted from 1.
        public let column: Int

        /// A place.
        public init(offset: Int, line: Int, column: Int) {
            self.offset = offset
            self.line = line
            self.column = column
        }
    }

    /// The text without the signs.
    public let text: String
    /// The places, by the number of the sign.
    public let marks: [Int: Mark]

    /// Takes the signs out of a text. A sign that stands twice is a mistake of the test.
    public init(_ source: String) {
        var bytes: [UInt8] = []
        var marks: [Int: Mark] = [:]
        var line = 1
        var lineStart = 0
        for scalar in source.unicodeScalars {
            if ("①"..."⑨").contains(scalar) {
                let number = Int(scalar.value - 0x2460) + 1
                precondition(marks[number] == nil, "the sign \(scalar) stands twice in a marked text")
                marks[number] = Mark(offset: bytes.count, line: line, column: bytes.count - lineStart + 1)
                continue
            }
            let isSecondHalf = scalar == "\n" && bytes.last == 0x0D
            bytes += Array(String(scalar).utf8)
            if scalar == "\n" || scalar == "\r" {
                line += isSecondHalf ? 0 : 1
                lineStart = bytes.count
            }
        }
        text = String(decoding: bytes, as: UTF8.self)
        self.marks = marks
    }

    /// The bytes of the text without the signs.
    public var bytes: [UInt8] { Array(text.utf8) }

    /// The place of a sign, by its number; a sign that is not there is a mistake of the test.
    public subscript(number: Int) -> Mark {
        guard let mark = marks[number] else { preconditionFailure("no sign \(number) in the marked text") }
        return mark
    }
}
