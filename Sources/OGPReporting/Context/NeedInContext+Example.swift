import Findings
import OGPJoining
import OGPModel
import OGPScoring

extension NeedInContext {
    /// An invented need for a rule's examples: an event on 2 July 2019, and the member's plan of 2018 to 2020.
    ///
    /// - Parameters:
    ///   - kind: What is recorded.
    ///   - days: The days of the events; none for a record without a day.
    ///   - opened: The first day that a record without a day may mean; `nil` where it is not known.
    ///   - plans: The plans.
    /// - Returns: The need with its plans, asked for on 3 July 2024.
    static func example(
        _ kind: ContextNeed.Kind = .problem, on days: [String] = ["2019-07-02"], opened: String? = nil,
        plans: [Plan] = [.example()]
    ) -> NeedInContext {
        let dates = days.compactMap { text in
            CivilDate(iso: text).map { Deadline(text: text, day: $0, basis: .cell) }
        }
        let undated = Deadline(
            text: "", earliest: opened.flatMap { CivilDate(iso: $0) }, latest: nil,
            precision: opened == nil ? .unknown : .open, basis: .none)
        let events = (dates.isEmpty ? [undated] : dates).map { date in
            RecordedEvent(
                date: date, cells: [RecordedEvent.Cell("start_date", date.text)],
                source: SourcePosition(file: "context.csv", row: 2, line: 2))
        }
        let need = ContextNeed(
            kind: kind, member: .example, name: kind == .problem ? "internet shutdown" : "Example Call",
            theme: "internet-shutdowns", area: .shutdownExample, events: events)
        return NeedInContext(need, plans: plans, asOf: CivilDate(iso: "2024-07-03"))
    }
}

extension NeedInContext.Plan {
    /// An invented plan for a rule's examples, with a commitment on online civic space or without.
    static func example(
        _ years: (submitted: Int?, end: Int?) = (2018, 2020), lastDay: String? = nil, answers: Bool = false,
        isCoded: Bool = true, completeness: PlanCompleteness = .declared
    ) -> NeedInContext.Plan {
        let id = ActionPlanID("AP_EXA01")
        var facts = PlanFacts(id: id, member: .example, number: "1")
        let item = CommitmentInContext.example { commitment in
            commitment.submitted = years.submitted
            commitment.planEndYear = years.end
            commitment.policyAreas = PolicyAreas(
                present: answers ? ["Online Civic Space"] : ["Open Data"],
                notCoded: isCoded ? [] : ["Online Civic Space"], vocabulary: "sheet-2024")
        }
        facts.note(item.commitment)
        facts.end(on: lastDay.flatMap { CivilDate(iso: $0) })
        var coverage = PlanCoverage()
        coverage.count(item.commitment, areas: [.shutdownExample])
        return NeedInContext.Plan(
            facts: facts, cell: coverage[CoverageArea.shutdownExample.id], completeness: completeness)
    }
}

extension CoverageArea {
    /// The area that examples are held against.
    fileprivate static let shutdownExample = CoverageArea(
        id: "internet-shutdowns", name: "Internet shutdowns", tags: ["sheet-2024": ["Online Civic Space"]])
}
