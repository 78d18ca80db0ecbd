import ByteReading
import Findings

/// In which encoding a document is read: as a person says, by its byte-order mark, by what it declares, or by its bytes.
struct XMLEncodingDecision {
    /// The choice that the text is decoded with.
    let choice: EncodingChoice
    /// What is worth saying about it.
    let findings: [Finding]

    /// Decides about a document.
    ///
    /// - Parameters:
    ///   - bytes: its first bytes, up to 65,536.
    ///   - declared: the encoding it declares.
    ///   - asked: the choice that was asked for.
    ///   - name: the input's name.
    /// - Throws: `XMLFailure` where it declares an encoding that is not read.
    init(firstBytes bytes: [UInt8], declared: String?, asked: EncodingChoice, name: String) throws(XMLFailure) {
        let place = SourcePosition(file: name, line: 1, column: 1)
        if case .pinned = asked {
            (choice, findings) = (asked, [])
            return
        }
        let (found, findings) = try Self.detect(bytes, declared: declared, at: place)
        choice = asked == .detect ? found : asked
        self.findings = findings
    }

    private static func detect(
        _ bytes: [UInt8], declared: String?, at place: SourcePosition
    ) throws(XMLFailure) -> (EncodingChoice, [Finding]) {
        let isMarkedUTF8 = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let wide = wideEncoding(bytes)
        guard let declared else {
            guard let wide, !wide.isMarked else { return (.detect, []) }
            return (.settled(SettledEncoding(wide.encoding)), [unmarked(wide.encoding, at: place)])
        }
        let family = Family(declared)
        if let wide {
            let choice = wide.isMarked ? EncodingChoice.detect : .settled(SettledEncoding(wide.encoding))
            let agrees = family == .utf16 || family == (wide.encoding == .utf16le ? .utf16le : .utf16be)
            return (choice, agrees ? [] : [conflict(declared, wide.encoding, at: place)])
        }
        if isMarkedUTF8 { return (.detect, family == .utf8 ? [] : [conflict(declared, .utf8, at: place)]) }
        switch family {
        case .utf8: return (.detect, [])
        case .utf16, .utf16le, .utf16be: return (.detect, [conflict(declared, .utf8, at: place)])
        case .single(let encoding):
            return (.pinned(encoding), looksLikeUTF8(bytes) ? [suspicion(declared, at: place)] : [])
        case .unknown:
            throw XMLFailure(
                .unknownEncoding, "The document declares the encoding \"\(shown(declared))\", which is not read.",
                at: place)
        }
    }

    private enum Family: Equatable {
        case utf8, utf16, utf16le, utf16be, unknown
        case single(TextEncoding)

        init(_ name: String) {
            switch name.lowercased() {
            case "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
            case "utf-16", "utf16": self = .utf16
            case "utf-16le": self = .utf16le
            case "utf-16be": self = .utf16be
            case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "windows-1252", "cp1252":
                self = .single(.windows1252)
            case "iso-8859-15", "iso8859-15", "iso_8859-15", "latin9", "latin-9": self = .single(.latin9)
            default: self = .unknown
            }
        }
    }

    /// UTF-16, by its byte-order mark or by the zero byte beside the first character.
    private static func wideEncoding(_ bytes: [UInt8]) -> (encoding: TextEncoding, isMarked: Bool)? {
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16le, true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16be, true) }
        guard bytes.count >= 4, bytes[0] == 0 || bytes[1] == 0 else { return nil }
        if bytes[0] != 0 && bytes[2] != 0 && bytes[3] == 0 { return (.utf16le, false) }
        if bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0 { return (.utf16be, false) }
        return nil
    }

    /// Whether the bytes above 0x7F are all parts of well-formed UTF-8, and there are some.
    private static func looksLikeUTF8(_ bytes: [UInt8]) -> Bool {
        var tail = bytes[...]
        // The last character may be cut off.
        for _ in 0..<3 where tail.count > 3 && tail.last.map({ $0 >= 0x80 }) ?? false { tail.removeLast() }
        if !tail.contains(where: { $0 >= 0x80 }) { return false }
        return String(validating: tail, as: UTF8.self) != nil
    }

    private static func shown(_ name: String) -> String { String(name.prefix(60)) }

    private static func unmarked(_ encoding: TextEncoding, at place: SourcePosition) -> Finding {
        Finding(
            .utf16WithoutMark,
            "The file has no byte-order mark and is read as \(encoding.rawValue), by its zero bytes.", at: place)
    }

    private static func conflict(_ declared: String, _ encoding: TextEncoding, at place: SourcePosition) -> Finding {
        Finding(
            .encodingConflict,
            "The document declares the encoding \"\(shown(declared))\" but its first bytes are \(encoding.rawValue), "
                + "which it is read as.", at: place, value: shown(declared))
    }

    private static func suspicion(_ declared: String, at place: SourcePosition) -> Finding {
        Finding(
            .suspectDeclaration,
            "The document declares the encoding \"\(shown(declared))\" and is read in it, but its bytes look like utf-8.",
            at: place, value: shown(declared))
    }
}
