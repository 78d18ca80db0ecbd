/// One bar of a figure: what one source says about all cases.
public struct StackedBarRow: Sendable, Hashable {
    /// Who says so, or what is counted, for example `Government`.
    public var label: String
    /// The parts, in the order of the scale; the same labels in every row of a figure.
    public var segments: [StackedBarSegment]

    /// A bar.
    public init(_ label: String, _ segments: [StackedBarSegment]) {
        self.label = label
        self.segments = segments
    }

    /// How many cases the bar stands for.
    public var total: Int { segments.reduce(0) { $0 + $1.count } }

    /// The narrowest part drawn, in thousandths of the bar: below that a single case would vanish.
    static let narrowest = 30

    /// The width of each part in thousandths of the bar; together 1000 unless the bar is empty. What rounding and the
    /// narrowest width add or take is made up by the widest part.
    var widths: [Int] {
        let total = total
        if total == 0 { return segments.map { _ in 0 } }
        var widths = segments.map { segment in
            segment.count == 0 ? 0 : max(Self.narrowest, segment.count * 1000 / total)
        }
        let widest = widths.indices.reduce(0) { widths[$1] > widths[$0] ? $1 : $0 }
        widths[widest] += 1000 - widths.reduce(0, +)
        return widths
    }

    /// The places of the segments whose count is printed above them: first those that are wide enough for their count on a
    /// narrow telephone, then those whose count does not run into a neighbour's.
    var labelledSegments: Set<Int> {
        let widths = widths
        let lefts = widths.indices.map { widths[..<$0].reduce(0, +) }
        let needs = segments.map { CountPhrase.grouped($0.count).utf8.count * 32 + 16 }
        var labelled = Set(widths.indices.filter { widths[$0] >= needs[$0] })
        for index in widths.indices where widths[index] > 0 && !labelled.contains(index) {
            let span = lefts[index]..<lefts[index] + needs[index]
            let isClear = labelled.allSatisfy { !span.overlaps(lefts[$0]..<lefts[$0] + needs[$0]) }
            if isClear { labelled.insert(index) }
        }
        return labelled
    }

    /// The sentence part for the description: `Government: complete 5, substantial 3`.
    var description: String {
        label + ": " + segments.map { $0.label + " " + CountPhrase.grouped($0.count) }.joined(separator: ", ")
    }
}
