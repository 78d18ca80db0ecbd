import ByteReading
import CLibXML2
import Findings

/// What can be asked about the current event.
extension XMLReader {
    /// The local name of the element that begins, ends or holds the text; empty before the first event.
    public var name: String { level > 0 ? names.texts[Int(steps[level - 1].name)] : "" }

    /// The namespace of that element, where it has one.
    public var namespace: String? { level > 0 ? names.text(steps[level - 1].namespace) : nil }

    /// The prefix of that element, where it has one.
    public var prefix: String? { level > 0 ? names.text(steps[level - 1].prefix) : nil }

    /// The number of a local name, to be compared with `nameID`. It may be asked before the document has the name.
    ///
    /// - Returns: the number, or -2 where the limit for distinct names is reached; no name has that number.
    public mutating func nameID(of localName: String) -> Int {
        if let known = names.number(of: localName) { return known }
        guard let number = parser.symbol(of: localName) else { return -2 }
        names.update(from: parser)
        return number
    }

    /// How many elements are open, with the one that begins or ends: 1 for the root.
    public var depth: Int { level }

    /// The attributes of the element that begins, in the order of the document; none at other events.
    public var attributes: [XMLAttribute] {
        guard kind == .start else { return [] }
        return (0..<Int(current.count)).map { index in
            let attribute = parser.attribute(Int(current.first) + index)
            return XMLAttribute(
                name: names.texts[Int(attribute.name)], namespace: names.text(attribute.uri),
                value: parser.string(attribute.first, attribute.count))
        }
    }

    /// The value of an attribute of the element that begins, by its local name; one without a prefix is preferred.
    public func attribute(_ localName: String) -> String? {
        guard kind == .start, current.count > 0, let number = names.number(of: localName) else { return nil }
        var found: clibxml2_attribute?
        for index in 0..<Int(current.count) {
            let attribute = parser.attribute(Int(current.first) + index)
            if Int(attribute.name) != number || (found != nil && attribute.prefix >= 0) { continue }
            found = attribute
            if attribute.prefix < 0 { break }
        }
        return found.map { parser.string($0.first, $0.count) }
    }

    /// The text, with references resolved and line ends read as line feeds; empty at other events.
    public var text: String { kind == .text ? parser.string(current.first, current.count) : "" }

    /// Calls a function with the UTF-8 of the text, without making a string of it; with none at other events.
    @inline(__always)
    public func withText<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        if kind != .text { return try body([UInt8]().span) }
        return try parser.withBytes(current.first, current.count, body)
    }

    /// Goes to the next event of the parsed pieces, parsing on where there is none.
    mutating func advance() throws -> Event? {
        if leavesElement {
            level &-= 1
            leavesElement = false
        }
        while true {
            if cursor < eventCount {
                current = parser.event(cursor)
                cursor &+= 1
                guard let event = take(current) else {
                    throw stop(.notWellFormed, "The parser reads this place in another way than it stands here.")
                }
                kind = event
                if !hasRoot { try noteRoot() }
                if currentOffset &- placeOffset > 4096 { movePlace(to: currentOffset) }
                return event
            }
            kind = nil
            if let failure { throw failure }
            if let found = foundFailure() {
                failure = found
                throw found
            }
            if isEnded { return nil }
            try readPiece()
        }
    }

    /// Brings an event together with the tag it belongs to; `nil` where they do not fit, which no document should cause.
    @inline(__always)
    private mutating func take(_ event: clibxml2_event) -> Event? {
        if nextTag >= tagCount { return nil }
        let tag = tags[nextTag]
        if Int(event.kind) == clibxml2_text {
            currentOffset = tag.textOffset
            nameID = Int(steps[level &- 1].name)
            if tag.isPlain && Int(event.count) != tag.offset &- tag.textOffset && !isWhole(event, before: tag) {
                return nil
            }
            return .text
        }
        currentOffset = tag.offset
        if Int(event.kind) == clibxml2_end {
            if tag.kind == .start { return nil }
            nextTag &+= 1
            leavesElement = true
            nameID = Int(steps[level &- 1].name)
            return .end
        }
        if tag.kind == .end { return nil }
        if tag.kind == .start { nextTag &+= 1 }
        elements &+= 1
        steps[level] = PathStep(
            name: event.name, prefix: event.prefix, namespace: event.uri, sibling: event.sibling)
        level &+= 1
        nameID = Int(event.name)
        return .start
    }

    /// Whether no byte of a text was lost: plain text differs from what stands in the document by its line ends only.
    @inline(never)
    private func isWhole(_ event: clibxml2_event, before tag: TagRecord) -> Bool {
        let base = stream.baseOffset
        if tag.textOffset < stream.offset { return true }
        var pairs = 0
        for index in (tag.textOffset - base)..<(tag.offset - base)
        where stream.bytes[index] == 0x0D && stream.bytes[index + 1] == 0x0A { pairs += 1 }
        return Int(event.count) + pairs == tag.offset - tag.textOffset
    }

    /// Ends the reading with a failure at the current event.
    @inline(never)
    private mutating func stop(_ code: FindingCode, _ message: String) -> XMLFailure {
        (cursor, eventCount) = (0, 0)
        let found = XMLFailure(code, message, at: position)
        failure = found
        return found
    }

    @inline(never)
    private mutating func noteRoot() throws(XMLFailure) {
        if name.lowercased() == "html" {
            throw stop(.webPage, "This is a web page, perhaps a login or error page saved in place of the data.")
        }
        hasRoot = true
        root = XMLName(local: name, namespace: namespace, prefix: prefix)
    }
}
