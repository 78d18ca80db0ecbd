/// The events of the text that was decoded and not yet delivered, in order of their place.
struct TextEventQueue: Sendable {
    private var events: [TextEvent] = []
    private var first = 0
    /// The place of the first event that was not taken yet; beyond every place where there is none.
    private(set) var next = Int.max
    /// From here on further events are only counted, so that hostile input cannot fill the memory.
    private static let capacity = 262_144

    init() {}

    /// Adds an event; zero bytes in a row are one.
    mutating func append(_ event: TextEvent) {
        if first < events.count, let last = events.last {
            let areZeros = event.kind == .zeroByte && last.kind == .zeroByte
            if areZeros && last.offset + last.count == event.offset || events.count - first >= Self.capacity {
                events[events.count - 1].repeatOnce()
                return
            }
        }
        if first == events.count { next = event.offset }
        events.append(event)
    }

    /// Whether any event stands before an offset of the text.
    @inline(__always)
    func hasEvent(before offset: Int) -> Bool { next < offset }

    /// The first event before an offset of the text that was not taken yet, if any.
    mutating func take(before offset: Int) -> TextEvent? {
        if !hasEvent(before: offset) { return nil }
        let event = events[first]
        first += 1
        if first == events.count {
            events.removeAll(keepingCapacity: events.capacity < 4096)
            first = 0
        }
        next = first < events.count ? events[first].offset : Int.max
        return event
    }
}
