import ByteReading

/// Goes over the markup before the parser sees it: enforces the limits, notes where every tag begins, and finds what has to
/// be replaced or refused.
///
/// It looks only at as much as that takes. Whether the document is well-formed is for the parser to say.
struct MarkupScanner {
    let limits: XMLLimits
    /// Where the document begins, behind blank lines.
    private(set) var documentStart = 0
    /// Whether the last scan ended early because there was enough to hand over.
    private(set) var isFull = false
    /// How many tags the last scan found.
    private(set) var tagCount = 0
    /// What is to be replaced, in order.
    var patches: [MarkupPatch] = []
    /// What ends the reading, once everything before it was read.
    var fault: MarkupFault?
    /// How many elements are open behind the last tag.
    private(set) var depth = 0
    /// How many elements there were.
    private(set) var elements = 0
    /// The content of the first stylesheet instruction before the root.
    private(set) var stylesheet: String?
    /// Where the text behind the last tag begins, in bytes of text before it.
    private(set) var textOffset = 0
    /// How many bytes of it were scanned completely.
    private var textBytes = 0
    private var isPlain = true
    private var targets: Set<String> = []
    /// So much is handed over at a time, and one construct more.
    private static let batch = 1_048_576

    init(_ limits: XMLLimits) { self.limits = limits }

    /// Says that the document begins behind blank lines.
    mutating func begin(at offset: Int) { (documentStart, textOffset) = (offset, offset) }

    /// A place of the scan inside the buffer.
    struct Place {
        /// Where everything before is complete.
        var cut: Int
        /// Where the text begins that is not counted yet.
        var text: Int
        /// The number of bytes of text before the buffer.
        let base: Int
        /// Where the scan ends.
        let end: Int
        /// Whether nothing comes after that.
        let isFinal: Bool
    }

    /// A tag that is being scanned.
    struct OpenTag {
        var start = 0
        /// The quote that is open, 0 between values.
        var quote: UInt8 = 0
        var attributes = 0
        var isOpen = false
    }

    /// What becomes of a piece of markup or a reference.
    enum Step {
        /// It is complete and ends before this index.
        case done(Int)
        /// A tag begins.
        case tag
        /// More text is needed, or there is a fault.
        case stop
    }

    /// Scans the text from `start`, where no construct is open.
    ///
    /// - Parameters:
    ///   - text: the buffer, with at least 16 readable bytes behind `end`.
    ///   - start: where to begin.
    ///   - end: where the text ends.
    ///   - base: the number of bytes of text before the buffer.
    ///   - isFinal: whether nothing comes after `end`.
    ///   - table: takes the tags found; the scan ends where it is full.
    ///   - count: how many tags are in it already.
    /// - Returns: the index behind the last complete construct; the text behind it is scanned again with what follows.
    mutating func scan(
        _ text: [UInt8], from start: Int, to end: Int, base: Int, isFinal: Bool, into table: inout [TagRecord],
        from count: Int
    ) -> Int {
        let bytes = text.span
        var tags = table.mutableSpan
        var place = Place(cut: start, text: start, base: base, end: end, isFinal: isFinal)
        var tag = OpenTag()
        var position = start
        (isFull, tagCount) = (count == tags.count, count)
        if isFull {
            fault = MarkupFault(kind: .stuck, offset: base + start)
            return start
        }
        scanning: while position < end {
            var marks = Self.marks(in: bytes, at: position, to: end)
            while marks != 0 {
                let index = position &+ marks.trailingZeroBitCount &>> 2
                marks &= marks &- 1
                let byte = bytes[index]
                if tag.isOpen {
                    if byte != 0x3E || tag.quote != 0 {
                        if step(&tag, byte, bytes, at: index, place) { continue }
                        break scanning
                    }
                    guard let record = close(tag, bytes, at: index, &place) else { break scanning }
                    tags[tagCount] = record
                    tagCount &+= 1
                    tag.isOpen = false
                    if tagCount == tags.count || index &- start >= Self.batch { return leaveFull(place) }
                } else if byte == 0x3C {
                    switch open(bytes, at: index, &place) {
                    case .tag: tag = OpenTag(start: index, isOpen: true)
                    case .stop: return leave(nil, place)
                    case .done(let next):
                        if next &- start >= Self.batch { return leaveFull(place) }
                        position = next
                        continue scanning
                    }
                } else if byte == 0x26, !textReference(bytes, at: index, place) {
                    break scanning
                }
            }
            position &+= 16
        }
        return leave(tag, place)
    }

    /// A reference in the text. False where the scan stops.
    private mutating func textReference(_ bytes: Span<UInt8>, at index: Int, _ place: Place) -> Bool {
        isPlain = false
        return checkText(to: index, place) && reference(bytes, at: index, place, in: nil)
    }

    /// Marks, at bit `4 * n`, the bytes of a block that may matter: angle brackets, the ampersand and quotes, and the number
    /// sign, which costs less to look at than to leave out.
    @inline(__always)
    private static func marks(in bytes: Span<UInt8>, at position: Int, to end: Int) -> UInt64 {
        let block = bytes.block(at: position)
        // A byte is zero exactly where it has no high bit and the byte before it in counting has one.
        let one = SIMD16<UInt8>(repeating: 1)
        let angle = (block & SIMD16(repeating: 0xFD)) ^ SIMD16(repeating: 0x3C)
        let other = (block & SIMD16(repeating: 0xFA)) ^ SIMD16(repeating: 0x22)
        let marks = ByteReading.marks(ofHighBits: ((angle &- one) & ~angle) | ((other &- one) & ~other))
        if position &+ 16 <= end { return marks }
        return marks & ~(UInt64.max << UInt64(truncatingIfNeeded: 4 &* (end &- position)))
    }

    /// Goes on inside a tag, at a byte that does not end it. False where the scan stops.
    @inline(__always)
    private mutating func step(
        _ tag: inout OpenTag, _ byte: UInt8, _ bytes: Span<UInt8>, at index: Int, _ place: Place
    ) -> Bool {
        if byte == 0x22 || byte == 0x27 {
            if tag.quote == 0 {
                tag.quote = byte
                tag.attributes &+= 1
            } else if tag.quote == byte {
                tag.quote = 0
            }
            return true
        }
        if byte == 0x3C { return stop(tag.quote == 0 ? .angleInTag : .angleInValue, in: tag, at: index, place) }
        if byte == 0x26 && tag.quote != 0 { return reference(bytes, at: index, place, in: tag) }
        return true
    }

    /// Ends a tag at its closing bracket; `nil` where there is a fault.
    @inline(__always)
    private mutating func close(
        _ tag: OpenTag, _ bytes: Span<UInt8>, at index: Int, _ place: inout Place
    ) -> TagRecord? {
        let length = index &+ 1 &- tag.start
        let offset = place.base &+ tag.start
        if length > limits.nameBytes || tag.attributes > limits.attributes {
            if let kind = excess(tag, bytes, length) { return refuse(kind, at: offset) }
        }
        let kind: TagRecord.Kind
        if bytes[tag.start &+ 1] == 0x2F {
            kind = .end
            depth &-= depth > 0 ? 1 : 0
        } else {
            kind = bytes[index &- 1] == 0x2F ? .empty : .start
            elements &+= 1
            if depth >= limits.depth { return refuse(.deep, at: offset) }
            if elements > limits.elements { return refuse(.manyElements, at: offset) }
            depth &+= kind == .start ? 1 : 0
        }
        let record = TagRecord(offset: offset, textOffset: textOffset, kind: kind, isPlain: isPlain)
        (place.cut, place.text) = (index &+ 1, index &+ 1)
        textOffset = place.base &+ index &+ 1
        (textBytes, isPlain) = (0, true)
        return record
    }

    @inline(never)
    private mutating func refuse(_ kind: MarkupFault.Kind, at offset: Int) -> TagRecord? {
        fault = MarkupFault(kind: kind, offset: offset)
        return nil
    }

    /// Whether the text before an index is within its limit.
    @inline(__always)
    mutating func checkText(to index: Int, _ place: Place) -> Bool {
        if textBytes &+ index &- place.text <= limits.textBytes { return true }
        fault = MarkupFault(kind: .longText, offset: textOffset)
        return false
    }

    /// Ends a comment, an instruction or a CDATA section: the text around it is one.
    mutating func pass(from start: Int, to next: Int, addingText bytes: Int?, _ place: inout Place) {
        let before = start - place.text
        if bytes == nil && textBytes + before == 0 && isPlain {
            textOffset = place.base + next
        } else {
            isPlain = false
        }
        textBytes += before + (bytes ?? 0)
        (place.cut, place.text) = (next, next)
    }

    /// Notes the name of an instruction. False where there are too many of them.
    mutating func note(target: String) -> Bool {
        targets.insert(target)
        return targets.count <= limits.distinctNames
    }

    /// Notes the first stylesheet before the root.
    mutating func note(stylesheet content: @autoclosure () -> String) {
        if elements == 0 && stylesheet == nil { stylesheet = content() }
    }

    private mutating func leaveFull(_ place: Place) -> Int {
        isFull = true
        return place.cut
    }

    /// Looks at what is not complete where the scan ends, and forgets what is to be scanned again.
    ///
    /// - Parameters:
    ///   - tag: the tag that is open, or one that is not; `nil` where other markup or a fault was met.
    ///   - place: where the scan ends.
    /// - Returns: the index behind the last complete construct.
    private mutating func leave(_ tag: OpenTag?, _ place: Place) -> Int {
        while let last = patches.last, last.offset >= place.base + place.cut { patches.removeLast() }
        guard fault == nil, let tag else { return place.cut }
        if tag.isOpen {
            if place.end - tag.start > limits.startTagBytes {
                fault = MarkupFault(kind: .longTag, offset: place.base + tag.start)
            } else if place.isFinal {
                fault = MarkupFault(kind: .truncated(.tag), offset: place.base + place.end)
            }
        } else if checkText(to: place.end, place), place.isFinal, depth > 0 {
            fault = MarkupFault(kind: .truncated(.text), offset: place.base + place.end)
        }
        return place.cut
    }
}
