/// A strict reader for the JSON of our own data files (RFC 8259, without byte-order mark, comments or trailing commas).
///
/// It differs from `JSONDecoder` in what it says about a mistake: every value keeps its place, so that a wrong value is
/// reported with line, column and key. A key that occurs twice in an object is a mistake, nesting ends at 64 levels.
struct JSONText: Sendable {
    /// The name that failures carry.
    let file: String
    private let bytes: [UInt8]
    private var position = 0
    private var path: [Step] = []

    private static let deepest = 64

    /// One step from the document to the value being read.
    private enum Step {
        case key(String)
        case index(Int)
    }

    /// A document to read.
    init(_ text: String, file: String) {
        self.file = file
        bytes = Array(text.utf8)
    }

    /// Reads the whole document.
    ///
    /// - Throws: `CatalogueFailure` for the first place where the text is not JSON.
    mutating func document() throws(CatalogueFailure) -> JSONValue {
        position = 0
        path = []
        let value = try self.value()
        skipSpace()
        guard position == bytes.count else { throw failure("unexpected text after the end of the document") }
        return value
    }

    /// A mistake at a byte offset.
    func failure(_ problem: String, at offset: Int, key: String) -> CatalogueFailure {
        var line = 1
        var start = 0
        for index in 0..<min(offset, bytes.count) where bytes[index] == UInt8(ascii: "\n") {
            line += 1
            start = index + 1
        }
        return CatalogueFailure(file: file, line: line, column: offset - start + 1, key: key, problem: problem)
    }

    private func failure(_ problem: String, at offset: Int? = nil) -> CatalogueFailure {
        var key = ""
        for step in path {
            switch step {
            case .key(let name): key += key.isEmpty ? name : ".\(name)"
            case .index(let index): key += "[\(index)]"
            }
        }
        return failure(problem, at: offset ?? position, key: key)
    }
}

extension JSONText {
    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func value() throws(CatalogueFailure) -> JSONValue {
        skipSpace()
        let start = position
        guard let byte = next else { throw failure("the document ends where a value is expected") }
        switch byte {
        case UInt8(ascii: "{"): return JSONValue(offset: start, content: .object(try object()))
        case UInt8(ascii: "["): return JSONValue(offset: start, content: .array(try array()))
        case UInt8(ascii: "\""): return JSONValue(offset: start, content: .string(try string()))
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return JSONValue(offset: start, content: .number(try number()))
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: throw failure("a value is expected here")
        }
    }

    private mutating func word(
        _ word: String, _ content: JSONValue.Content
    ) throws(CatalogueFailure) -> JSONValue {
        let start = position
        guard bytes[start...].starts(with: word.utf8) else { throw failure("a value is expected here") }
        position += word.utf8.count
        return JSONValue(offset: start, content: content)
    }

    private mutating func open() throws(CatalogueFailure) {
        guard path.count < Self.deepest else { throw failure("nested more than \(Self.deepest) levels deep") }
        position += 1
        skipSpace()
    }

    private mutating func object() throws(CatalogueFailure) -> [JSONValue.Field] {
        try open()
        var fields: [JSONValue.Field] = []
        if next == UInt8(ascii: "}") {
            position += 1
            return fields
        }
        while true {
            skipSpace()
            let start = position
            guard next == UInt8(ascii: "\"") else { throw failure("a key in double quotes is expected here") }
            let key = try string()
            path.append(.key(key))
            if fields.contains(where: { $0.key == key }) { throw failure("this key occurs twice", at: start) }
            skipSpace()
            guard next == UInt8(ascii: ":") else { throw failure("a colon is expected after the key") }
            position += 1
            fields.append(JSONValue.Field(key: key, offset: start, value: try value()))
            path.removeLast()
            if try endsList(with: UInt8(ascii: "}")) { return fields }
        }
    }

    private mutating func array() throws(CatalogueFailure) -> [JSONValue] {
        try open()
        var values: [JSONValue] = []
        if next == UInt8(ascii: "]") {
            position += 1
            return values
        }
        while true {
            path.append(.index(values.count))
            values.append(try value())
            path.removeLast()
            if try endsList(with: UInt8(ascii: "]")) { return values }
        }
    }

    /// Takes the comma or the closing bracket after an element; says whether it was the bracket.
    private mutating func endsList(with bracket: UInt8) throws(CatalogueFailure) -> Bool {
        skipSpace()
        guard let byte = next, byte == bracket || byte == UInt8(ascii: ",") else {
            throw failure("a comma or \(Character(Unicode.Scalar(bracket))) is expected here")
        }
        position += 1
        return byte == bracket
    }

    private mutating func number() throws(CatalogueFailure) -> String {
        let start = position
        if next == UInt8(ascii: "-") { position += 1 }
        let whole = digits()
        if whole == 0 { throw failure("a digit is expected here") }
        if whole > 1, bytes[position - whole] == UInt8(ascii: "0") {
            throw failure("a number does not start with 0", at: start)
        }
        if next == UInt8(ascii: ".") {
            position += 1
            if digits() == 0 { throw failure("a digit is expected after the decimal point") }
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            position += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
            if digits() == 0 { throw failure("a digit is expected in the exponent") }
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let start = position
        while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { position += 1 }
        return position - start
    }
}

extension JSONText {
    private mutating func string() throws(CatalogueFailure) -> String {
        let opening = position
        position += 1
        let start = position
        var unescaped: [UInt8]?
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                defer { position += 1 }
                if let unescaped { return String(decoding: unescaped, as: UTF8.self) }
                return String(decoding: bytes[start..<position], as: UTF8.self)
            case UInt8(ascii: "\\"):
                if unescaped == nil { unescaped = Array(bytes[start..<position]) }
                unescaped?.append(contentsOf: try escape().utf8)
            case 0x00..<0x20: throw failure("a control character in a string is written as an escape")
            default:
                unescaped?.append(byte)
                position += 1
            }
        }
        throw failure("this string is not closed", at: opening)
    }

    private mutating func escape() throws(CatalogueFailure) -> Unicode.Scalar {
        let start = position
        position += 1
        let byte = next
        position += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let first = try hexadecimal(from: start)
            if let scalar = Unicode.Scalar(first) { return scalar }
            if first < 0xDC00, next == UInt8(ascii: "\\"), position + 1 < bytes.count,
                bytes[position + 1] == UInt8(ascii: "u")
            {
                position += 2
                let second = try hexadecimal(from: start)
                if (0xDC00...0xDFFF).contains(second),
                    let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
                {
                    return scalar
                }
            }
            throw failure("half a surrogate pair is no character", at: start)
        default: throw failure("this escape is not known", at: start)
        }
    }

    private mutating func hexadecimal(from start: Int) throws(CatalogueFailure) -> UInt32 {
        guard position + 4 <= bytes.count,
            bytes[position..<position + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let value = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { throw failure("four hexadecimal digits are expected after \\u", at: start) }
        position += 4
        return value
    }
}
