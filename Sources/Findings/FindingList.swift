/// A sink that keeps every finding in the order of arrival.
public struct FindingList: FindingSink, Sendable, Hashable {
    /// What was reported, in order.
    public private(set) var findings: [Finding] = []

    /// An empty list.
    public init() {}

    /// Keeps one finding.
    public mutating func report(_ code: FindingCode, _ finding: @autoclosure () -> Finding) {
        findings.append(finding())
    }

    /// How many there are of each code.
    public var tally: FindingTally {
        var tally = FindingTally()
        for finding in findings { tally.report(finding) }
        return tally
    }
}
