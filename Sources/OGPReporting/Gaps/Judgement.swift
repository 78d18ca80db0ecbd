/// What a rule says of one item.
public enum Judgement: Sendable, Hashable {
    /// The rule does not ask about this item, such as a rule on ended plans of a plan still running.
    case outOfScope
    /// Nothing is wrong.
    case holds
    /// The rule cannot judge; the reason as a clause.
    case cannotJudge(String)
    /// The rule fires: a neutral sentence, and the fields it rests on by their names in the export.
    case fires(String, fields: [String])
}
