/// How many findings there were of each code: a value that adds up, and a sink that keeps nothing else.
public struct FindingTally: FindingSink, Sendable, Hashable {
    /// The number of findings by code.
    public private(set) var byCode: [FindingCode: Int] = [:]

    /// No findings.
    public init() {}

    /// Counts one finding.
    public mutating func report(_ code: FindingCode, _ finding: @autoclosure () -> Finding) {
        byCode[code, default: 0] += 1
    }

    /// The number of findings of one severity.
    public func count(_ severity: Severity) -> Int {
        byCode.reduce(0) { $1.key.severity == severity ? $0 + $1.value : $0 }
    }

    /// Both tallies together.
    public static func + (left: FindingTally, right: FindingTally) -> FindingTally {
        var sum = left
        sum.byCode.merge(right.byCode, uniquingKeysWith: +)
        return sum
    }
}
