/// The irregularities of one record, in order of their place. Beyond a number they are only counted.
struct CSVEventList: Sendable {
    private(set) var events: [CSVEvent] = []
    private static let capacity = 1000

    var isEmpty: Bool { events.isEmpty }

    mutating func append(_ kind: CSVEvent.Kind, at index: Int) {
        if events.count < Self.capacity {
            events.append(CSVEvent(kind: kind, index: index))
        } else {
            events[events.count - 1].unlisted += 1
        }
    }

    mutating func removeAll() {
        if !events.isEmpty { events.removeAll(keepingCapacity: true) }
    }

    /// Puts the events in order of their place.
    mutating func sort() { events.sort { $0.index < $1.index } }
}
