/// A closed set of labels that the IRM rates with. The raw value is the canonical label in every output.
public protocol RatingScale: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// The label's place in the order of its cases, from 0. It is a place in a table, not a score.
    var ordinal: Int { get }
}
