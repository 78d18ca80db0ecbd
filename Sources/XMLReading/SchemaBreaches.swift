import Findings

/// Breaches of a schema, grouped by kind, element and attribute.
struct SchemaBreaches {
    private struct Key: Hashable {
        let code: FindingCode
        let element: String
        let attribute: String?
    }

    private var numbers: [Key: Int] = [:]
    private var groups: [(finding: Finding, count: Int)] = []
    /// How many breaches there are of each kind.
    private(set) var counts: [FindingCode: Int] = [:]
    /// Breaches of kinds that were too many to be listed.
    private var unlisted = 0
    private static let mostGroups = 1_000

    /// Takes a breach.
    mutating func add(_ message: SchemaMessage, element: String, at position: @autoclosure () -> SourcePosition) {
        counts[message.code, default: 0] += 1
        let key = Key(code: message.code, element: element, attribute: message.attribute)
        if let number = numbers[key] {
            groups[number].count += 1
        } else if groups.count < Self.mostGroups {
            numbers[key] = groups.count
            groups.append(
                (Finding(message.code, message.message, at: position(), field: message.attribute ?? element), 1))
        } else {
            unlisted += 1
        }
    }

    /// Hands over one finding for each group, in the order of the first of each.
    func report<Sink: FindingSink>(_ sink: inout Sink) {
        for (index, group) in groups.enumerated() {
            var finding = group.finding
            if group.count > 1 { finding.message += " The same kind occurs \(group.count) times in such elements." }
            if index == groups.count - 1 && unlisted > 0 {
                finding.message += " \(unlisted) breaches in other elements are not listed."
            }
            sink.report(finding)
        }
    }
}
