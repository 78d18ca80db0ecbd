public import OGPModel

/// How often each label of a scale, and each kind of missing, occurs: a value that adds up.
public struct LabelCounts<Label: RatingScale>: Sendable, Hashable {
    private var labels: [Int]
    private var missings: [Int]

    /// Nothing counted.
    public init() {
        labels = Array(repeating: 0, count: Label.allCases.count)
        missings = Array(repeating: 0, count: Missing.allCases.count)
    }

    /// How often a label occurs.
    public subscript(label: Label) -> Int { labels[label.ordinal] }

    /// How often a kind of missing occurs.
    public subscript(missing: Missing) -> Int { missings[missing.ordinal] }

    /// Every label and kind of missing with its count, in the order of the scale.
    public var all: [(name: String, count: Int)] {
        Label.allCases.map { ($0.rawValue, self[$0]) } + Missing.allCases.map { ($0.rawValue, self[$0]) }
    }

    /// Everything that was counted.
    public var total: Int { labels.reduce(0, +) + missings.reduce(0, +) }

    /// Those of which nobody knows yet how they will come out: not reviewed, blank or unrecognised.
    public var undecided: Int { self[.notReviewed] + self[.blank] + self[.unrecognised] }

    /// Counts one value, or the same value several times.
    public mutating func count(_ value: Coded<Label>, times: Int = 1) {
        switch value {
        case .coded(let label): labels[label.ordinal] += times
        case .notReviewed: missings[Missing.notReviewed.ordinal] += times
        case .notCollected: missings[Missing.notCollected.ordinal] += times
        case .notApplicable: missings[Missing.notApplicable.ordinal] += times
        case .blank: missings[Missing.blank.ordinal] += times
        case .unrecognised: missings[Missing.unrecognised.ordinal] += times
        }
    }

    /// Adds another count.
    public static func += (left: inout LabelCounts, right: LabelCounts) {
        for index in left.labels.indices { left.labels[index] += right.labels[index] }
        for index in left.missings.indices { left.missings[index] += right.missings[index] }
    }
}
