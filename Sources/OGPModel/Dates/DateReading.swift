/// What one cell says about a date on its own, before anything else in its plan is known.
///
/// An ambiguous date keeps both readings; `resolved` chooses once the order is known from elsewhere.
public struct DateReading: Sendable, Hashable {
    /// What the cell means.
    public let meaning: Meaning

    /// The orders of day and month that the cell proves: a number above 12 that leaves one real day.
    ///
    /// A cell with two dates may prove both.
    public let evidence: DateOrderEvidence

    /// Makes a reading.
    ///
    /// - Parameters:
    ///   - meaning: What the cell means.
    ///   - evidence: The orders that the cell proves.
    public init(_ meaning: Meaning, evidence: DateOrderEvidence = DateOrderEvidence()) {
        self.meaning = meaning
        self.evidence = evidence
    }

    /// The one order the cell proves, if it proves one.
    public var provesOrder: DateOrder? { evidence.settledOrder }

    /// The cell's words, verbatim.
    public var text: String {
        switch meaning {
        case .settled(let deadline): deadline.text
        case .ambiguous(let text, _, _, _), .notStated(let text), .uninterpreted(let text, _): text
        }
    }

    /// Whether the cell says anything about when.
    public var isStated: Bool {
        if case .notStated = meaning { return false }
        return true
    }

    /// The deadline, with ambiguous numbers read in the order given.
    ///
    /// - Parameters:
    ///   - order: The order to read ambiguous numbers in. Without one, or with `yearFirst`, they stay ambiguous: the
    ///     deadline keeps the words, has no interval and the basis `ambiguous`.
    ///   - basis: Where that order comes from.
    /// - Returns: The deadline; what is not ambiguous is the same whatever the order.
    public func resolved(order: DateOrder?, basis: DateBasis) -> Deadline {
        switch meaning {
        case .settled(let deadline): return deadline
        case .notStated(let text): return Deadline(unknown: text, basis: .none)
        case .uninterpreted(let text, _): return Deadline(unknown: text, basis: .uninterpreted)
        case .ambiguous(let text, let dayFirst, let monthFirst, let assumesCentury):
            let interval: CivilInterval
            switch order {
            case .dayFirst: interval = dayFirst
            case .monthFirst: interval = monthFirst
            case .yearFirst, nil: return Deadline(unknown: text, basis: .ambiguous)
            }
            return Deadline(
                text: text, earliest: interval.earliest, latest: interval.latest,
                precision: interval.isSingleDay ? .day : .span, basis: basis, assumesCentury: assumesCentury)
        }
    }

    /// The deadline, with ambiguous numbers settled by the plan if its proving cells agree, else by the convention of
    /// the export, else left ambiguous.
    ///
    /// - Parameters:
    ///   - plan: What all cells of the plan prove together.
    ///   - convention: The order the export's generation is known to use, if any.
    /// - Returns: The deadline, whose basis says which of the two settled it.
    public func resolved(plan: DateOrderEvidence, convention: DateOrder?) -> Deadline {
        if let order = plan.settledOrder { return resolved(order: order, basis: .plan) }
        return resolved(order: convention, basis: .convention)
    }
}
