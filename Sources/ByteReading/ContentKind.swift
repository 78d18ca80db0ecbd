/// What an input is, judged by its first bytes and not by its name.
public enum ContentKind: Sendable, Hashable, CaseIterable {
    /// Nothing, or only white space.
    case empty
    /// Text that is neither JSON, HTML nor XML: the candidate for a table.
    case text
    /// A JSON document.
    case json
    /// A web page.
    case html
    /// An XML document.
    case xml
    /// A gzip archive.
    case gzip
    /// A zip container, such as an Excel or LibreOffice workbook.
    case zip
    /// A workbook or document of Excel or Word before 2007.
    case oldOffice
    /// A PDF document.
    case pdf
    /// A picture (PNG or JPEG).
    case picture
    /// Text in UTF-32.
    case utf32

    /// Whether it is XML, to be read as a document and not as a table.
    public var isMarkup: Bool { self == .xml }

    /// Judges the first bytes of an input.
    ///
    /// - Parameters:
    ///   - bytes: the first bytes; 4,096 are plenty.
    ///   - isWhole: whether these are all bytes of the input.
    public init(firstBytes bytes: [UInt8], isWhole: Bool) {
        for (mark, kind) in Self.marks where bytes.starts(with: mark) {
            self = kind
            return
        }
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var stride = 1
        switch TextEncoding.utf16(firstBytes: bytes) {
        case .utf16le?: (start, stride) = (bytes.starts(with: [0xFF, 0xFE]) ? 2 : 0, 2)
        case .utf16be?: (start, stride) = (bytes.starts(with: [0xFE, 0xFF]) ? 3 : 1, 2)
        default: break
        }
        let letters = Swift.stride(from: start, to: bytes.count, by: stride).map { bytes[$0] }
        let content = letters.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        self = content.isEmpty ? (isWhole ? .empty : .text) : Self.textKind(content.prefix(512))
    }

    private static let marks: [([UInt8], ContentKind)] = [
        ([0x1F, 0x8B], .gzip), ([0x50, 0x4B, 0x03, 0x04], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip),
        ([0x25, 0x50, 0x44, 0x46, 0x2D], .pdf), ([0xD0, 0xCF, 0x11, 0xE0], .oldOffice),
        ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture),
        ([0xFF, 0xFE, 0x00, 0x00], .utf32), ([0x00, 0x00, 0xFE, 0xFF], .utf32),
    ]

    private static func textKind(_ content: ArraySlice<UInt8>) -> ContentKind {
        guard let first = content.first else { return .empty }
        let second = content.dropFirst().first { $0 != 0x20 && !(0x09...0x0D).contains($0) }
        if first == UInt8(ascii: "{") { return second.map { #""}"#.utf8.contains($0) } ?? false ? .json : .text }
        if first == UInt8(ascii: "[") { return second.map { #""{[]"#.utf8.contains($0) } ?? false ? .json : .text }
        if first != UInt8(ascii: "<") { return .text }
        return markupKind(content)
    }

    private static func markupKind(_ content: ArraySlice<UInt8>) -> ContentKind {
        let lower = content.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        for opening in ["<!doctype html", "<html", "<head", "<body", "<table", "<div", "<meta"]
        where lower.starts(with: Array(opening.utf8)) {
            return .html
        }
        guard let second = content.dropFirst().first else { return .text }
        let opensTag = second == UInt8(ascii: "?") || second == UInt8(ascii: "!") || second >= 0x80
        let isLetter = (0x61...0x7A).contains(second | 0x20) || second == UInt8(ascii: "_")
        return opensTag || isLetter ? .xml : .text
    }

    /// What it is and what to do, in one sentence that follows the input's name.
    public var advice: String {
        switch self {
        case .empty: "is empty; export it again and check that the download finished."
        case .text: "is text; it is read as a table of comma-separated values."
        case .json: "is a JSON document; export the data as CSV or XML."
        case .html: "is a web page, perhaps a login page saved in place of the data; download the data file itself."
        case .xml: "is an XML document; it is read by the XML formats."
        case .gzip: "is compressed with gzip; unpack it first, for example with gunzip."
        case .zip: "is a zip container such as an Excel workbook; unpack it, or save the sheet as CSV (UTF-8)."
        case .oldOffice: "is an Excel or Word file of before 2007; open it and save the sheet as CSV (UTF-8)."
        case .pdf: "is a PDF document; ask the publisher for the table behind it as CSV."
        case .picture: "is a picture; ask the publisher for the table behind it as CSV."
        case .utf32: "is text in UTF-32; save it as UTF-8."
        }
    }
}
