/// A text written as a raw Swift string literal over several lines, whose value is that text byte for byte.
struct SwiftLiteral {
    /// The literal with its delimiters. Its lines start in column 1, because indentation would become part of the value.
    let source: String

    /// Writes the text as a literal with as many `#` as it takes for nothing in the text to end or escape it.
    ///
    /// Throws for a carriage return, which the compiler would read as a line feed, and for a NUL, which it refuses.
    init(_ text: String) throws(SwiftLiteralFailure) {
        var longestRun = 0
        var run = 0
        var follows = false
        for byte in text.utf8 {
            switch byte {
            case 0x00: throw .nul
            case 0x0D: throw .carriageReturn
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                follows = true
                run = 0
            case UInt8(ascii: "#") where follows:
                run += 1
                longestRun = max(longestRun, run)
            default:
                follows = false
            }
        }
        let fence = String(repeating: "#", count: longestRun + 1)
        source = "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
    }

    /// The Swift name for a file name: `co-creation-standards` becomes `coCreationStandards`.
    static func identifier(for fileName: String) -> String {
        let words = fileName.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        guard let first = words.first else { return "unnamed" }
        return first.lowercased() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
