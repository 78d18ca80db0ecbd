/// What the bytes of a whole input say about its encoding, gathered in one pass.
struct EncodingSurvey {
    private(set) var sequences = 0
    private(set) var invalidBytes = 0
    private(set) var endsInsideSequence = false
    private(set) var feeds = 0
    private(set) var loneReturns = 0
    private(set) var undefinedBytes = 0
    private(set) var macEvidence = 0
    private(set) var windowsEvidence = 0
    private(set) var firstDoubt: (word: [UInt8], line: Int, column: Int)?

    private var line = 1
    private var lineStart = 0
    private var verdicts = [Verdict?](repeating: nil, count: 1 << 16)
    private static let lookAhead = 24

    /// Reads all of a stream.
    init(_ stream: consuming ByteStream) throws(InputFailure) {
        var window = [UInt8](repeating: 0, count: 131_072)
        var (filled, index, passed) = (0, 0, 0)
        while true {
            let read = try stream.read(into: &window, at: filled, count: window.count - filled)
            filled += read
            let limit = read == 0 ? filled : max(index, filled - Self.lookAhead)
            while index < limit { index = take(window, at: index, filled: filled, isLast: read == 0, passed: passed) }
            if read == 0 { return }
            let dropped = max(0, index - Self.lookAhead)
            window.moveToFront(from: dropped, to: filled)
            (filled, index, passed) = (filled - dropped, index - dropped, passed + dropped)
        }
    }

    /// Takes the byte or sequence at `index` and returns where the next one begins.
    private mutating func take(_ bytes: [UInt8], at index: Int, filled: Int, isLast: Bool, passed: Int) -> Int {
        let byte = bytes[index]
        if byte < 0x80 {
            if byte == 0x0A {
                feeds += 1
                (line, lineStart) = (line + 1, passed + index + 1)
            } else if byte == 0x0D && !(index + 1 < filled && bytes[index + 1] == 0x0A) {
                loneReturns += 1
                (line, lineStart) = (line + 1, passed + index + 1)
            }
            return index + 1
        }
        switch UTF8Sequence(bytes.span, at: index, end: filled) {
        case .valid(let length):
            sequences += 1
            return index + length
        case .incomplete where isLast:
            endsInsideSequence = true
            gatherEvidence(bytes, at: index, filled: filled)
            noteDoubt(bytes, at: index, filled: filled, passed: passed)
            return filled
        case .incomplete, .invalid:
            invalidBytes += 1
            gatherEvidence(bytes, at: index, filled: filled)
            noteDoubt(bytes, at: index, filled: filled, passed: passed)
            return index + 1
        }
    }

    private mutating func noteDoubt(_ bytes: [UInt8], at index: Int, filled: Int, passed: Int) {
        if firstDoubt != nil { return }
        let isPart = { (byte: UInt8) in byte >= 0x80 || Self.isLetter(byte) }
        var (from, to) = (index, index + 1)
        while from > 0, index - from < 20, isPart(bytes[from - 1]) { from -= 1 }
        while to < filled, to - index < 20, isPart(bytes[to]) { to += 1 }
        firstDoubt = (Array(bytes[from..<to]), line, passed + index - lineStart + 1)
    }

    /// Compares how a high byte beside letters reads in windows-1252 and in Mac Roman.
    private mutating func gatherEvidence(_ bytes: [UInt8], at index: Int, filled: Int) {
        let byte = bytes[index]
        if [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) { undefinedBytes += 1 }
        var (from, to) = (index - 1, index + 1)
        while from >= 0, index - from < 3, bytes[from] >= 0x80 { from -= 1 }
        while to < filled, to - index < 3, bytes[to] >= 0x80 { to += 1 }
        let before = from >= 0 && Self.isLetter(bytes[from]) ? bytes[from] : nil
        let after = to < filled && Self.isLetter(bytes[to]) ? bytes[to] : nil
        let isLast = to + 1 >= filled || !Self.isLetter(bytes[to + 1])
        if before == nil && after == nil { return }
        switch verdict(on: byte, at: WordPlace(before: before, after: after, endsWord: isLast)) {
        case .mac: macEvidence += 1
        case .windows: windowsEvidence += 1
        case .neither: break
        }
    }

    /// Which of the two readings alone makes sense; asked once for each byte and place.
    private mutating func verdict(on byte: UInt8, at place: WordPlace) -> Verdict {
        let key = Int(byte & 0x7F) << 9 | place.key
        if let known = verdicts[key] { return known }
        let asWindows = place.admits(SingleByteTable.windows1252.scalar(byte))
        let asMac = place.admits(SingleByteTable.macRoman.scalar(byte))
        let verdict = asMac == asWindows ? Verdict.neither : asMac ? .mac : .windows
        verdicts[key] = verdict
        return verdict
    }

    private enum Verdict { case mac, windows, neither }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
