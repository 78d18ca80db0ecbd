/// What the first bytes of an input say about its encoding.
struct EncodingOpening {
    /// The encoding to begin with.
    let encoding: TextEncoding
    /// The length of the byte-order mark.
    let markLength: Int
    /// What is worth saying about it.
    let events: [TextEvent]
    /// Whether the first byte above 0x7F is to be announced as the proof of another encoding.
    let announcesLegacy: Bool

    init(_ choice: EncodingChoice, firstBytes: [UInt8]) {
        switch choice {
        case .pinned(let pinned):
            encoding = pinned
            announcesLegacy = false
        case .settled(let settled):
            encoding = settled.encoding
            announcesLegacy = settled.encoding.table != nil
        case .detect:
            let isUTF8 = firstBytes.starts(with: TextEncoding.utf8.byteOrderMark)
            encoding = isUTF8 ? .utf8 : TextEncoding.utf16(firstBytes: firstBytes) ?? .utf8
            announcesLegacy = false
        }
        let mark = encoding.byteOrderMark
        let isMarked = !mark.isEmpty && firstBytes.starts(with: mark)
        markLength = isMarked ? mark.count : 0
        if isMarked {
            events = [TextEvent(encoding == .utf8 ? .byteOrderMark : .utf16, at: 0, encoding: encoding)]
        } else if choice == .detect && encoding != .utf8 {
            events = [TextEvent(.utf16WithoutMark, at: 0, encoding: encoding)]
        } else {
            events = []
        }
    }
}
