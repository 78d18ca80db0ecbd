/// What an assessor said of an example.
public struct ExampleRating: Sendable, Hashable {
    /// What was rated.
    public enum Measure: String, Sendable, Hashable, CaseIterable {
        /// Whether it can be verified.
        case verifiable
        /// How ambitious it is.
        case ambition
        /// The potential impact, on the scale of plans before 2020.
        case potentialImpact
        /// How far it was completed.
        case completion
        /// What it changed.
        case earlyResults
    }

    /// What was rated.
    public let measure: Measure
    /// The rating in the assessor's words.
    public let value: String
    /// Who rated.
    public let by: String
    /// Where the rating was read.
    public let source: String

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["measure", "value", "by", "source"])
        measure = try record.choice("measure", of: Measure.self)
        value = try record.string("value")
        by = try record.string("by")
        source = try record.string("source")
    }
}
