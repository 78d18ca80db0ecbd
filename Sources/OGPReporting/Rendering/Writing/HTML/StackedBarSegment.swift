/// One part of a bar: how many cases carry one label.
public struct StackedBarSegment: Sendable, Hashable {
    /// The label, for example `Substantial`.
    public var label: String
    /// How many.
    public var count: Int
    /// How it is filled.
    public var pattern: BarPattern

    /// A part of a bar; a part of zero is named in the description and not drawn.
    public init(_ label: String, count: Int, _ pattern: BarPattern) {
        precondition(count >= 0, "a part of a bar is zero or more")
        self.label = label
        self.count = count
        self.pattern = pattern
    }
}
