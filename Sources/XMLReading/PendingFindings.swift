import ByteReading
import Findings

/// What is to be reported with the event at or behind its place, in order of that place.
struct PendingFindings {
    /// One of them. The sentences are made only where a sink wants them.
    struct Item {
        enum Content {
            case decoding(TextEvent)
            case finding(Finding)
        }

        /// The place it belongs to, in bytes of text before it.
        let offset: Int
        let line: Int
        let column: Int
        let content: Content

        /// The kind of finding it becomes.
        var code: FindingCode {
            switch content {
            case .decoding(let event): event.code
            case .finding(let finding): finding.code
            }
        }

        /// The finding it becomes.
        func finding(file: String, element: String?) -> Finding {
            let position = SourcePosition(file: file, line: line, column: column, element: element)
            switch content {
            case .decoding(let event): return event.finding(at: position)
            case .finding(var finding):
                finding.position = position
                return finding
            }
        }
    }

    private var items: [Item] = []
    private var first = 0
    /// The place of the first one; beyond every place where there is none.
    private(set) var next = Int.max

    /// Adds one. Most come in order.
    mutating func add(_ item: Item) {
        var index = items.count
        while index > first && items[index - 1].offset > item.offset { index -= 1 }
        items.insert(item, at: index)
        next = items[first].offset
    }

    /// Takes the first one up to a place, if any.
    mutating func take(upTo offset: Int) -> Item? {
        if first == items.count || next > offset { return nil }
        let item = items[first]
        first += 1
        if first == items.count {
            items.removeAll(keepingCapacity: items.count < 4096)
            first = 0
        }
        next = first < items.count ? items[first].offset : Int.max
        return item
    }
}
