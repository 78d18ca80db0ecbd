import Findings

/// Breaches of a schema, grouped by kind, element and attribute.
struct SchemaBreaches {
    /// The number of a group by the kind of its problems.
    private var numbers: [UInt64: Int] = [:]
    private var groups: [(finding: Finding, count: Int)] = []
    /// How many breaches in other groups there are, by their kind.
    private var unlisted: [FindingCode: Int] = [:]
    private static let mostGroups = 1_000

    /// How many breaches there are of each kind.
    var counts: [FindingCode: Int] {
        groups.reduce(into: unlisted) { $0[$1.finding.code, default: 0] += $1.count }
    }

    /// Counts a breach of a kind that was met before. False where it was not.
    mutating func count(_ kind: UInt64) -> Bool {
        guard let number = numbers[kind] else { return false }
        groups[number].count += 1
        return true
    }

    /// Takes the first breach of a kind.
    mutating func add(
        _ message: SchemaMessage, element: String, kind: UInt64, at position: @autoclosure () -> SourcePosition
    ) {
        if groups.count >= Self.mostGroups {
            unlisted[message.code, default: 0] += 1
            return
        }
        numbers[kind] = groups.count
        groups.append((Finding(message.code, message.message, at: position(), field: message.attribute ?? element), 1))
    }

    /// Hands over one finding for each group, in the order of the first of each.
    func report<Sink: FindingSink>(_ sink: inout Sink) {
        let left = unlisted.values.reduce(0, +)
        for (index, group) in groups.enumerated() {
            var finding = group.finding
            if group.count > 1 { finding.message += " The same kind occurs \(group.count) times in such elements." }
            if index == groups.count - 1 && left > 0 {
                finding.message += " \(left) breaches in other elements are not listed."
            }
            sink.report(finding)
        }
    }
}
