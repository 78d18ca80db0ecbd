import CLibXML2

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
                let event = take(current)
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

    /// Brings an event together with the tag it belongs to.
    @inline(__always)
    private mutating func take(_ event: clibxml2_event) -> Event {
        precondition(nextTag < tagCount, "every event has a tag")
        let tag = tags[nextTag]
        if Int(event.kind) == clibxml2_text {
            currentOffset = tag.textOffset
            nameID = Int(steps[level &- 1].name)
            return .text
        }
        currentOffset = tag.offset
        if Int(event.kind) == clibxml2_end {
            precondition(tag.kind != .start, "an end belongs to an end tag or an empty element")
            nextTag &+= 1
            leavesElement = true
            nameID = Int(steps[level &- 1].name)
            return .end
        }
        precondition(tag.kind != .end, "a start belongs to a start tag")
        if tag.kind == .start { nextTag &+= 1 }
        elements &+= 1
        steps[level] = PathStep(
            name: event.name, prefix: event.prefix, namespace: event.uri, sibling: event.sibling)
        level &+= 1
        nameID = Int(event.name)
        return .start
    }

    private mutating func noteRoot() throws(XMLFailure) {
        if name.lowercased() == "html" {
            (cursor, eventCount) = (0, 0)
            let found = XMLFailure(
                .webPage, "This is a web page, perhaps a login or error page saved in place of the data.", at: position)
            failure = found
            throw found
        }
        hasRoot = true
        root = XMLName(local: name, namespace: namespace, prefix: prefix)
    }
}
