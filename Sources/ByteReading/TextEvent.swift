package import Findings

/// Something about the decoding that becomes a finding once its row and line are known.
package struct TextEvent: Sendable, Hashable {
    /// What kinds there are.
    package enum Kind: UInt8, Sendable {
        case byteOrderMark, utf16, utf16WithoutMark, invalidByte, legacy, undefinedByte, replacementCharacter
        case brokenUTF16, zeroByte
    }

    /// Where it is: the number of bytes of decoded text before it.
    package let offset: Int
    /// What it is.
    package let kind: Kind
    /// The encoding concerned.
    package let encoding: TextEncoding
    /// The byte or unit concerned.
    package let value: UInt16
    /// How many there are: a run of zero bytes, or more than can be listed, is one event.
    private(set) var count = 1

    init(_ kind: Kind, at offset: Int, encoding: TextEncoding = .utf8, value: UInt16 = 0) {
        self.kind = kind
        self.offset = offset
        self.encoding = encoding
        self.value = value
    }

    /// Counts one more of the kind.
    mutating func repeatOnce() { count += 1 }

    /// The kind of finding it becomes.
    package var code: FindingCode {
        switch kind {
        case .byteOrderMark: .byteOrderMark
        case .utf16: .utf16
        case .utf16WithoutMark: .utf16WithoutMark
        case .invalidByte: .invalidByte
        case .legacy: .legacyEncoding
        case .undefinedByte: .undefinedByte
        case .replacementCharacter: .replacementCharacter
        case .brokenUTF16: .brokenUTF16
        case .zeroByte: .zeroByte
        }
    }

    /// The finding it becomes at a position.
    package func finding(at position: SourcePosition) -> Finding {
        let isCut = count > 1 && kind != .zeroByte
        let more = isCut ? " \(count - 1) more of these and similar cases follow unlisted." : ""
        return Finding(code, message + more, at: position, value: shownValue)
    }

    private var message: String {
        switch kind {
        case .byteOrderMark: "The file begins with a byte-order mark, which is skipped."
        case .utf16: "The file is \(encoding.rawValue), as its byte-order mark says."
        case .utf16WithoutMark:
            "The file has no byte-order mark and is read as \(encoding.rawValue), by its zero bytes."
        case .invalidByte: "The byte \(hexadecimal) is not valid UTF-8; U+FFFD takes its place."
        case .legacy: "The file is not UTF-8 and is read as \(encoding.rawValue) from here on."
        case .undefinedByte: "The byte \(hexadecimal) has no meaning in \(encoding.rawValue) and becomes U+FFFD."
        case .replacementCharacter: "The text holds U+FFFD: a character was lost before the file was published."
        case .brokenUTF16: "The unit \(hexadecimal) is half a character in UTF-16; U+FFFD takes its place."
        case .zeroByte where count > 1: "The text holds \(count) zero bytes in a row, which are left out."
        case .zeroByte: "The text holds a zero byte, which is left out."
        }
    }

    private var shownValue: String? {
        switch kind {
        case .invalidByte, .undefinedByte, .brokenUTF16: hexadecimal
        case .byteOrderMark, .utf16, .utf16WithoutMark, .legacy, .replacementCharacter, .zeroByte: nil
        }
    }

    private var hexadecimal: String {
        let digits = String(value, radix: 16, uppercase: true)
        let width = kind == .brokenUTF16 ? 4 : 2
        return "0x" + String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
