import ByteReading
import Findings
import XMLReading

/// Finds out which element of a document is the record: the repeated one with the most values directly inside.
struct RecordsSurvey {
    /// A kind of element, told apart by the names of the elements above it.
    struct Kind {
        /// The kind above; `nil` for the root.
        let parent: Int?
        let name: String
        /// How many there are.
        var count = 0
        /// The most values that one of them holds.
        var values = 0
    }

    /// An element that is open.
    private struct Open {
        let kind: Int
        var values: Int
        /// How many elements it holds, and how many of them hold none.
        var children = 0
        var leaves = 0
        var hasKey = false
        var hasValue = false
    }

    private struct Place: Hashable {
        let parent: Int
        let name: String
    }

    /// The root element.
    private(set) var root = XMLName(local: "")
    /// The kinds in the order in which they were met.
    private(set) var kinds: [Kind] = []
    private var places: [Place: Int] = [:]
    private var path: [Open] = []

    /// Documents of records have few kinds of elements; one with more is none.
    private static let mostKinds = 10_000

    init(_ input: InputFile, options: XMLOptions) throws {
        var reader = try XMLReader(input, options: options.withoutDigest)
        var ignored = FindingTally()
        while let event = try reader.next(&ignored) {
            switch event {
            case .start:
                if let name = reader.root, path.isEmpty { root = name }
                open(reader)
                if kinds.count > Self.mostKinds { return }
            case .end: close()
            case .text: break
            }
        }
    }

    private mutating func open(_ reader: borrowing XMLReader) {
        let place = Place(parent: path.last?.kind ?? -1, name: reader.name)
        let kind = places[place] ?? kinds.count
        if kind == kinds.count {
            places[place] = kind
            kinds.append(Kind(parent: path.last?.kind, name: place.name))
        }
        kinds[kind].count += 1
        path.append(Open(kind: kind, values: RecordCells.values(in: reader.attributes)))
    }

    private mutating func close() {
        guard let closed = path.popLast() else { return }
        kinds[closed.kind].values = max(kinds[closed.kind].values, closed.values)
        guard let last = path.indices.last else { return }
        let name = kinds[closed.kind].name
        path[last].children += 1
        let isPair = closed.children == 2 && closed.hasKey && closed.hasValue
        if closed.children == 0 {
            path[last].leaves += 1
            if RecordCells.isKeyName(name) { path[last].hasKey = true }
            if RecordCells.isValueName(name) { path[last].hasValue = true }
        }
        if closed.children == 0 || isPair { path[last].values += 1 }
    }

    /// The kind of element that is the record; `nil` where no element holds several values.
    var record: Int? {
        let candidates = kinds.indices.filter { kinds[$0].parent != nil && kinds[$0].values > 1 }
        let repeated = candidates.filter { kinds[$0].count > 1 }
        return (repeated.isEmpty ? candidates : repeated).max {
            (kinds[$0].values, -depth($0), -$0) < (kinds[$1].values, -depth($1), -$1)
        }
    }

    private func depth(_ kind: Int) -> Int { names(of: kind).count }

    /// The names from the root to a kind of element.
    func names(of kind: Int) -> [String] {
        var names: [String] = []
        var current: Int? = kind
        while let index = current {
            names.append(kinds[index].name)
            current = kinds[index].parent
        }
        return names.reversed()
    }
}
