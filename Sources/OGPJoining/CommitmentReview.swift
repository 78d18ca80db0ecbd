public import Findings
public import OGPModel

/// Looks at each commitment in the light of all others: duplicate ids, dates that their plan settles or not, plans whose rows
/// disagree. It runs over the second pass, when the facts are known.
public struct CommitmentReview: Sendable {
    private let facts: SourceFacts
    /// The order of day and month that the export being read is known to use.
    public var convention: DateOrder?
    private var firstPlaces: [CommitmentID: SourcePosition] = [:]
    private var byConvention: (count: Int, first: SourcePosition)?

    /// A review against the facts of all inputs.
    ///
    /// - Parameters:
    ///   - facts: What the first pass gathered.
    ///   - convention: The order of day and month that the export is known to use.
    public init(facts: SourceFacts, convention: DateOrder?) {
        self.facts = facts
        self.convention = convention
    }

    /// A date of a commitment, with its order settled by the cell, else its plan, else the export's convention.
    public func deadline(_ reading: DateReading, of commitment: Commitment) -> Deadline {
        let evidence = commitment.plan.flatMap { facts.plans[$0]?.dates } ?? reading.evidence
        return reading.resolved(plan: evidence, convention: convention)
    }

    /// Reports what is wrong with one commitment in its context.
    public mutating func review<Sink: FindingSink>(_ commitment: Commitment, _ sink: inout Sink) {
        reviewID(commitment, &sink)
        review(commitment.start, "start", of: commitment, &sink)
        review(commitment.end, "end", of: commitment, &sink)
        reviewOrder(commitment.start, commitment.end, of: commitment, &sink)
        for milestone in commitment.milestones {
            review(milestone.start, "milestone start", of: commitment, at: milestone, &sink)
            review(milestone.end, "milestone end", of: commitment, at: milestone, &sink)
            reviewOrder(milestone.start, milestone.end, of: commitment, at: milestone, &sink)
        }
    }

    /// Reports what is wrong with whole plans, in the order of their ids, and what was settled by convention.
    public func finish<Sink: FindingSink>(file: String, _ sink: inout Sink) {
        if let byConvention {
            let dates = byConvention.count == 1 ? "1 date was" : "\(byConvention.count) dates were"
            sink.report(
                .dateByConvention,
                Finding(
                    .dateByConvention,
                    "\(dates) read \(convention == .dayFirst ? "day" : "month") first, by this export's convention alone.",
                    at: byConvention.first))
        }
        for plan in facts.plans.values.sorted(by: { $0.id < $1.id }) { review(plan, file, &sink) }
    }

    private mutating func reviewID<Sink: FindingSink>(_ commitment: Commitment, _ sink: inout Sink) {
        guard facts.repeated[commitment.id] != nil else { return }
        guard let first = firstPlaces[commitment.id] else {
            firstPlaces[commitment.id] = commitment.source
            return
        }
        let cell = commitment.cells.first { $0.text.uppercased() == commitment.id.text.uppercased() }
        let place =
            first.row.map { "row \($0) of \(first.file)" } ?? first.line.map { "line \($0) of \(first.file)" }
            ?? first.file
        sink.report(
            .duplicateID,
            Finding(
                .duplicateID, "The id \(commitment.id) stands also in \(place); both records are counted.",
                at: cell?.position ?? commitment.source, field: cell?.header ?? "id", value: commitment.id.text,
                commitment: commitment.id.text))
    }

    private mutating func review<Sink: FindingSink>(
        _ reading: DateReading, _ name: String, of commitment: Commitment, at milestone: Milestone? = nil,
        _ sink: inout Sink
    ) {
        lazy var cell = commitment.dateCell(name, of: milestone, text: reading.text)
        lazy var position = cell?.position ?? milestone?.source ?? commitment.source
        switch (reading.meaning, deadline(reading, of: commitment).basis) {
        case (.uninterpreted(let text, let reason), _):
            sink.report(
                .unreadableDate,
                Finding(
                    .unreadableDate, "The \(name) \"\(text)\" is not understood: \(reason.words).", at: position,
                    field: cell?.header ?? name, value: text, commitment: commitment.id.text))
        case (.ambiguous(let text, _, _, _), .ambiguous):
            sink.report(
                .ambiguousDate,
                Finding(
                    .ambiguousDate, "The \(name) \"\(text)\" can be read day first or month first.", at: position,
                    field: cell?.header ?? name, value: text, commitment: commitment.id.text))
        case (.ambiguous, .convention):
            byConvention = ((byConvention?.count ?? 0) + 1, byConvention?.first ?? position)
        default: break
        }
    }

    /// Reports an end that lies before its start however both are read.
    private func reviewOrder<Sink: FindingSink>(
        _ start: DateReading, _ end: DateReading, of commitment: Commitment, at milestone: Milestone? = nil,
        _ sink: inout Sink
    ) {
        guard let first = deadline(start, of: commitment).earliest, let last = deadline(end, of: commitment).latest,
            last < first
        else { return }
        let cell = commitment.dateCell(milestone == nil ? "end" : "milestone end", of: milestone, text: end.text)
        sink.report(
            .endBeforeStart,
            Finding(
                .endBeforeStart, "The end \"\(end.text)\" lies before the start \"\(start.text)\".",
                at: cell?.position ?? milestone?.source ?? commitment.source, field: cell?.header ?? "end",
                value: end.text,
                commitment: commitment.id.text))
    }

    private func review<Sink: FindingSink>(_ plan: PlanFacts, _ file: String, _ sink: inout Sink) {
        let position = SourcePosition(file: file)
        if plan.dates.isMixed {
            sink.report(
                .mixedDateOrders,
                Finding(
                    .mixedDateOrders,
                    "\(plan.id): \(plan.dates.dayFirst) of its dates can only be day-first, \(plan.dates.monthFirst) only "
                        + "month-first.", at: position, value: plan.id.text))
        }
        for (what, years) in [("years of submission", plan.submissionYears), ("end years", plan.endYears)]
        where years.count > 1 {
            let stated = years.sorted { $0.key < $1.key }
                .map { "\($0.key) (\($0.value) \($0.value == 1 ? "row" : "rows"))" }
            sink.report(
                .contradictoryPlan,
                Finding(
                    .contradictoryPlan,
                    "\(plan.id): its rows state \(years.count) \(what): \(stated.joined(separator: ", ")).",
                    at: position, value: plan.id.text))
        }
    }
}

extension Commitment {
    /// The cell that holds the start or the end of the commitment or of a milestone, where cells were kept: the one that the
    /// importer names, else one whose header begins with the name.
    fileprivate func dateCell(_ name: String, of milestone: Milestone?, text: String) -> SourceCell? {
        guard let milestone else {
            return cells.first { $0.field == name && $0.text == text }
                ?? cells.first { $0.header.lowercased().hasPrefix(name) }
        }
        let field = name == "milestone start" ? "milestoneStart" : "deadline"
        func fits(_ cell: SourceCell) -> Bool {
            cell.field == field && cell.text == text && cell.position.file == milestone.source.file
        }
        return cells.first { fits($0) && $0.position.row == milestone.source.row } ?? cells.last(where: fits)
    }
}
