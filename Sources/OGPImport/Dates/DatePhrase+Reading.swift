import OGPCatalogues
import OGPModel

extension DatePhrase {
    /// The reading of the whole text.
    func reading(of text: String, in context: DateContext) -> DateReading {
        if let failure { return .uninterpreted(text, failure, evidence) }
        if periods.isEmpty { return readingWithoutPeriods(of: text) }
        if isNotStated || isBlocked || hasLooseNumber || hasStrayPeriods {
            return .uninterpreted(text, .unknownWords, evidence)
        }
        let order = evidence.settledOrder ?? context.pinnedOrder
        let isAmbiguous = periods.contains { if case .ambiguous = $0.shape { true } else { false } }
        guard isAmbiguous, order == nil || order == .yearFirst else {
            let basis = basis(isOrdered: isAmbiguous, isProven: evidence.settledOrder != nil)
            return settled(text, order: order ?? .dayFirst, basis: basis, in: context)
        }
        let readings = [DateOrder.dayFirst, .monthFirst].map {
            settled(text, order: $0, basis: .ambiguous, in: context).meaning
        }
        guard case .settled(let dayFirst) = readings[0], case .settled(let monthFirst) = readings[1],
            let one = dayFirst.interval, let other = monthFirst.interval, dayFirst.recurrence == nil
        else { return .uninterpreted(text, .ambiguousNumbers, evidence) }
        let meaning = DateReading.Meaning.ambiguous(
            text: text, dayFirst: one, monthFirst: other, assumesCentury: dayFirst.assumesCentury)
        return DateReading(meaning, evidence: evidence)
    }

    private func readingWithoutPeriods(of text: String) -> DateReading {
        if hasLooseNumber {
            return .uninterpreted(text, hasWords ? .noDate : .implausibleNumber, evidence)
        }
        if isNotStated || !hasWords { return DateReading(.notStated(text: text)) }
        let frequency = frequency?.together(with: adjective) ?? adjective
        guard !isBlocked, frequency != nil || isUnderway else { return .uninterpreted(text, .noDate, evidence) }
        return DateReading(
            .settled(
                Deadline(
                    text: text, earliest: nil, latest: nil, precision: .open,
                    recurrence: frequency.map { Recurrence($0) }, basis: .words)))
    }

    /// Whether a period stands among unknown words without anything that makes it a date: "Law of 2014".
    private var hasStrayPeriods: Bool {
        guard hasUnknownWords else { return false }
        return periods.contains { $0.isBareYear && $0.link != .range || $0.introduction == .unknownWord }
    }

    private func basis(isOrdered: Bool, isProven: Bool) -> DateBasis {
        if isOrdered { return isProven ? .cell : .pinned }
        return hasWords && evidence == DateOrderEvidence() ? .words : .cell
    }

    private func settled(
        _ text: String, order: DateOrder, basis: DateBasis, in context: DateContext
    ) -> DateReading {
        var bounds: [DateBounds] = []
        for period in periods {
            guard let next = period.bounds(in: context, order: order) else {
                return .uninterpreted(text, .impossibleDay, evidence)
            }
            if period.link == .range, let last = bounds.last, last.interval.earliest > next.interval.latest {
                return .uninterpreted(text, .backwards, evidence)
            }
            bounds.append(next)
        }
        var hull = bounds[0]
        for next in bounds.dropFirst() where next != hull {
            hull = DateBounds(hull.interval.union(next.interval), .span)
        }
        let ending = ending
        guard ending != .unclear else { return .uninterpreted(text, .unknownWords, evidence) }
        let frequency = frequency ?? (hasUnknownWords ? nil : adjective)
        let isOpen = ending == .open
        return DateReading(
            .settled(
                Deadline(
                    text: text, earliest: hull.interval.earliest, latest: isOpen ? nil : hull.interval.latest,
                    precision: isOpen ? .open : hull.precision,
                    recurrence: frequency.map { Recurrence($0, until: isOpen ? nil : hull.interval.latest) },
                    basis: basis, assumesCentury: periods.contains(where: \.assumesCentury))),
            evidence: evidence)
    }

    private enum Ending {
        case closed
        case open
        case unclear
    }

    /// Whether the dates end the work, or it goes on after them.
    private var ending: Ending {
        guard let first = periods.first, let last = periods.last else { return .unclear }
        if goesOn || last.role == .from && (periods.count == 1 || last.link == .loose) { return .open }
        let frequency = frequency ?? (hasUnknownWords ? nil : adjective)
        guard frequency != nil || isUnderway else { return .closed }
        let isAfter = (self.frequency != nil || isUnderway ? periodsBeforeRecurrence : periodsBeforeAdjective) > 0
        let isSpan = periods.count > 1 || first.years.map { $0.range.count > 1 } ?? false
        if isAfter { return isSpan && frequency != nil && frequency != .ongoing ? .closed : .open }
        if isSpan || first.link == .range { return .closed }
        switch first.role {
        case .by, .before, .until: return .closed
        case .from: return .open
        default: return frequency == nil || frequency == .ongoing ? .unclear : .closed
        }
    }
}

extension Deadline {
    /// First and last day, where both are known.
    fileprivate var interval: CivilInterval? {
        guard let earliest, let latest else { return nil }
        return CivilInterval(earliest, latest)
    }
}

extension DateReading {
    /// A reading of words that are not understood.
    static func uninterpreted(
        _ text: String, _ reason: UninterpretedReason, _ evidence: DateOrderEvidence = DateOrderEvidence()
    ) -> DateReading {
        DateReading(.uninterpreted(text: text, reason: reason), evidence: evidence)
    }
}
