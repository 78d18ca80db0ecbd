/// An English noun with its plural: the one place where a count meets a noun.
public struct CountedNoun: Sendable, Hashable {
    /// The form after one.
    public let singular: String
    /// The form after any other count, zero included.
    public let plural: String

    /// A noun; the plural is the singular with an `s` unless it is given.
    public init(_ singular: String, plural: String? = nil) {
        self.singular = singular
        self.plural = plural ?? singular + "s"
    }

    /// The form that goes with a count.
    public func form(for count: Int) -> String { count == 1 ? singular : plural }

    /// The count and the noun: `1 commitment`, `1,204 commitments`.
    public func counted(_ count: Int) -> String { CountPhrase.grouped(count) + " " + form(for: count) }

    /// A promise in an action plan.
    public static let commitment = CountedNoun("commitment")
    /// A step of a commitment.
    public static let milestone = CountedNoun("milestone")
    /// An action plan.
    public static let actionPlan = CountedNoun("action plan")
    /// Something found wrong or worth knowing in the input.
    public static let finding = CountedNoun("finding")
    /// A shortfall that a rule reports.
    public static let gap = CountedNoun("gap")
    /// A line of a table in the input.
    public static let row = CountedNoun("row")
    /// An input file.
    public static let file = CountedNoun("file")
    /// A calendar day.
    public static let day = CountedNoun("day")
    /// An e-mail address or telephone number that was left out.
    public static let contactDetail = CountedNoun("contact detail")
}
