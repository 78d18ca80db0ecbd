/// A part of a period that a deadline speaks of.
package enum DatePosition: String, Sendable, Hashable, CaseIterable {
    /// The first third: "early 2026", "beginning of June".
    case early
    /// The middle third: "mid-2015".
    case middle
    /// The last third: "late 2015".
    case late
    /// The end: "end of 2014".
    case end
}
