/// How the meaning of a date was settled, from the surest to none.
public enum DateBasis: String, Sendable, Hashable, CaseIterable {
    /// The cell itself leaves one reading: a number above 12, equal parts, a year in front, a bare year.
    case cell
    /// A person pinned the order of the numbers.
    case pinned
    /// All proving cells of the plan agree on the order, or all of the column where no plan is named.
    case plan
    /// The export's convention settles the order; nothing in the plan does.
    case convention
    /// A spreadsheet's day number.
    case serial
    /// Month names, seasons and other words, which need no order.
    case words
    /// Two orders are possible and nothing settles which.
    case ambiguous
    /// The words are not understood.
    case uninterpreted
    /// No date is stated.
    case none
}
