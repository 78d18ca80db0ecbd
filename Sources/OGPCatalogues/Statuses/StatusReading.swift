public import OGPModel

/// What a text says of a status, with how it was found and how far it may be trusted.
///
/// The text is kept as it is. A reading that needs confirmation is a proposal for a person and is never used without one.
public struct StatusReading: Sendable, Hashable {
    /// How sure the vocabulary is of a term.
    public enum Confidence: String, Sendable, Hashable, CaseIterable {
        /// The term with its meaning stands in a source, which is named.
        case sourced
        /// The term is in wide use, but no source or native reader has confirmed its meaning.
        case suggested
    }

    /// How the reading was found.
    public enum Rule: String, Sendable, Hashable, CaseIterable {
        /// The cell is empty or holds only the place of a value.
        case nothing
        /// The whole text is a term, after folding.
        case term
        /// The whole text is a term with another ending of gender or number.
        case ending
        /// A code and its label, or the same in two languages, which agree.
        case parts
        /// The longest term in a text whose other words have no weight.
        case phrase
        /// A word of negation or degree stands beside a term, so nothing is read from it.
        case negated
        /// The text ends in a question mark, so its writer doubts it or asks.
        case doubted
        /// The text holds terms that mean different things.
        case contradiction
        /// The text only names or shows a colour, which says nothing without its legend.
        case colour
        /// The text is a number or a share, which is never turned into a status.
        case number
        /// No term is found.
        case unknown
    }

    /// Where a word may be read as a status at all.
    public enum Place: String, Sendable, Hashable, CaseIterable {
        /// In any column.
        case anyColumn
        /// Only in a column of statuses: elsewhere "En curso" and "New" tell where a commitment comes from.
        case statusColumn
        /// Only in a column of completion: elsewhere "Limited" rates ambition and "Significant" early results.
        case completionColumn
    }

    /// The text, verbatim.
    public let said: String
    /// The status, or the kind of missing; `unrecognised` with the text where the vocabulary knows no status for it, and also
    /// where it knows the word and the word does not settle a status. `blank` where ``isNothingNew`` is set.
    public let status: Coded<ReportedStatus>
    /// Whether the text says that nothing happened in the period it speaks of, such as Canada's `NIL` and `NUL`.
    public let isNothingNew: Bool
    /// Whether the text says that the work is not complete without saying how far it is, such as "Not complete".
    public let rulesOutComplete: Bool
    /// What the text claims about being on time.
    public let claim: ScheduleClaim?
    /// What the text says became of the item.
    public let lifecycle: Lifecycle?
    /// How sure the vocabulary is; `nil` where no term is found.
    public let confidence: Confidence?
    /// The languages the term belongs to, as BCP 47 tags, in the order of the data; empty where no term is found.
    public let languages: [String]
    /// Where the term with its meaning stands; `nil` for suggested terms.
    public let source: String?
    /// The term as the data spells it; `nil` where no term is found.
    public let term: String?
    /// How the reading was found.
    public let rule: Rule
    /// Where the word may be read as a status.
    public let place: Place
    /// What a person should know before confirming it, in a sentence; empty where there is nothing to say.
    public let note: String
    /// Whether a person has to confirm the reading before it is used; also true for a text that is not known.
    public let needsConfirmation: Bool

    /// The one language of the term; `nil` where it belongs to several or none is found.
    public var language: String? { languages.count == 1 ? languages.first : nil }

    /// Whether the word is a status only inside a column of statuses or completion.
    public var isOnlyInStatusColumn: Bool { place != .anyColumn }
}
