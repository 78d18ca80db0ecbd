import ByteReading

/// Looks through the bytes of a document for what it says of itself as a document, which usually stands behind all
/// goals and is needed before the first of them.
///
/// Parsing the document for that would double the work. The bytes answer it for certain in the usual case: they hold
/// exactly one start tag and one end tag of the element, and nothing behind them ends a comment, a CDATA section or an
/// instruction in which the two might stand. In every other case the answer is that it is not clear, and the document
/// is parsed.
struct StratMLAdministrationSearch {
    /// What the bytes say.
    enum Answer: Equatable {
        /// The element is the only one of its kind; these are its bytes.
        case found([UInt8])
        /// There is none.
        case none
        /// Only parsing can tell.
        case unclear
    }

    private static let element = Array("AdministrativeInformation".utf8)
    private static let organization = Array("Organization".utf8)
    private static let closings = ["-->", "]]>", "?>"].map { Array($0.utf8) }
    /// The element with everything behind it may not be larger.
    private static let longestTail = 262_144
    private static let chunkSize = 262_144
    /// Bytes of a chunk that are looked at again with the next, so that no tag is cut in two.
    private static let overlap = 64

    /// The element's bytes from its start tag on, with everything behind it.
    private var tail: [UInt8] = []
    private var isUnclear = false
    /// How many tags of organisations there may be at most.
    private var organizations = 0
    /// The offset behind the last tag of an organisation that was counted.
    private var counted = 0

    /// Looks through an input.
    ///
    /// - Parameters:
    ///   - input: The document, in an encoding that writes ASCII as it is.
    ///   - organizations: How many organisations were met so far. Where there may be more, the answer is not clear.
    /// - Returns: what the bytes say.
    /// - Throws: `InputFailure` where the input cannot be read.
    static func answer(_ input: InputFile, organizations: Int) throws(InputFailure) -> Answer {
        var search = StratMLAdministrationSearch()
        var stream = try input.open()
        var window = [UInt8](repeating: 0, count: overlap + chunkSize)
        var (kept, offset) = (0, 0)
        while true {
            let read = try stream.read(into: &window, at: kept, count: chunkSize)
            if read == 0 { break }
            let end = kept + read
            search.countOrganizations(window, to: end, offset: offset)
            search.keepTail(window, from: kept, to: end)
            if search.isUnclear || search.organizations > organizations { return .unclear }
            let next = min(overlap, end)
            for index in 0..<next { window[index] = window[end - next + index] }
            offset += end - next
            kept = next
        }
        return search.tail.isEmpty ? .none : search.judgement
    }

    /// Counts what may be start tags of organisations in a window that begins at an offset.
    private mutating func countOrganizations(_ window: [UInt8], to end: Int, offset: Int) {
        let bytes = window.span
        var from = 0
        while let found = Self.first(Self.organization, in: bytes, from: from, to: end) {
            from = found + 1
            if found == 0 || offset + found < counted { continue }
            counted = offset + found + Self.organization.count
            let before = bytes[found - 1]
            if before == UInt8(ascii: "<") || before == UInt8(ascii: ":") { organizations += 1 }
        }
    }

    /// Keeps everything from the element's first tag on.
    private mutating func keepTail(_ window: [UInt8], from kept: Int, to end: Int) {
        if tail.isEmpty {
            guard let found = Self.first(Self.element, in: window.span, from: 0, to: end) else { return }
            guard let start = Self.tagStart(window, before: found) else {
                isUnclear = true
                return
            }
            tail = Array(window[start..<end])
        } else {
            tail += window[kept..<end]
        }
        isUnclear = tail.count > Self.longestTail + Self.chunkSize
    }

    /// Where the tag begins whose name, without a prefix, stands at an index; `nil` where none begins there.
    private static func tagStart(_ bytes: [UInt8], before name: Int) -> Int? {
        var index = name - 1
        guard index >= 0 else { return nil }
        if bytes[index] == UInt8(ascii: ":") {
            index -= 1
            while index >= 0, isNameByte(bytes[index]) { index -= 1 }
        }
        return index >= 0 && bytes[index] == UInt8(ascii: "<") ? index : nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80 || "-._".utf8.contains(byte)
    }

    /// What follows from everything that was kept.
    private var judgement: Answer {
        let bytes = tail.span
        guard let first = Self.first(Self.element, in: bytes, from: 0, to: tail.count) else { return .unclear }
        let behindFirst = first + Self.element.count
        guard let second = Self.first(Self.element, in: bytes, from: behindFirst, to: tail.count) else {
            return .unclear
        }
        let behindSecond = second + Self.element.count
        guard Self.first(Self.element, in: bytes, from: behindSecond, to: tail.count) == nil,
            Self.isStart(tail, first, behindFirst), let end = Self.end(tail, second, behindSecond),
            !Self.closings.contains(where: { Self.first($0, in: bytes, from: 0, to: tail.count) != nil })
        else { return .unclear }
        return .found(Array(tail[..<end]))
    }

    /// Whether the tag around a name is a start tag without attributes.
    private static func isStart(_ bytes: [UInt8], _ name: Int, _ behind: Int) -> Bool {
        behind < bytes.count && bytes[behind] == UInt8(ascii: ">") && tagStart(bytes, before: name) == 0
    }

    /// The index behind the end tag around a name; `nil` where it is none.
    private static func end(_ bytes: [UInt8], _ name: Int, _ behind: Int) -> Int? {
        guard behind < bytes.count, bytes[behind] == UInt8(ascii: ">") else { return nil }
        var index = name - 1
        if bytes[index] == UInt8(ascii: ":") {
            index -= 1
            while index > 0, isNameByte(bytes[index]) { index -= 1 }
        }
        return index > 0 && bytes[index] == UInt8(ascii: "/") && bytes[index - 1] == UInt8(ascii: "<")
            ? behind + 1 : nil
    }

    /// The first place of a word between two indices.
    private static func first(_ word: [UInt8], in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int? {
        var index = start
        while let found = bytes.firstIndex(of: word[0], from: index, to: end) {
            if found + word.count > end { return nil }
            var length = 1
            while length < word.count, bytes[found + length] == word[length] { length += 1 }
            if length == word.count { return found }
            index = found + 1
        }
        return nil
    }
}
