import Findings
import OGPImport
import OGPJoining
import OGPModel
import OGPReporting
import OGPScoring

/// Gathers the process records of the inputs plan by plan, with what the plans' commitments add.
struct ProcessCases {
    private var cases: [ActionPlanID: ProcessCase] = [:]
    private var progress: [ActionPlanID: Progress] = [:]

    /// How many commitments of a plan made progress, made none, and were not assessed.
    private struct Progress {
        var some = 0
        var none = 0
        var unknown = 0

        var whole: PlanProgress { some > 0 ? .some : none > 0 && unknown == 0 ? .none : .unknown }
    }

    /// The plans that the inputs record a process of, of those selected.
    init(_ request: ReadRequest, after first: FirstPass, privacy: inout PrivacyFilter) {
        let conventions = Dictionary(
            first.inputs.flatMap { input in input.summary.plans.map { ($0.id, input.convention) } },
            uniquingKeysWith: { $0 ?? $1 })
        for plan in first.processPlans(request) {
            note(
                privacy.filtered(plan), facts: first.facts.plans[plan.id],
                convention: conventions[plan.id].flatMap(\.self))
        }
    }

    private mutating func note(_ plan: ActionPlan, facts: PlanFacts?, convention: DateOrder?) {
        var item = ProcessCase(plan: plan.id, member: plan.member, record: plan.coCreation)
        item.title = plan.title
        item.submitted = plan.submitted ?? facts?.submitted
        item.record.statements += plan.process.compactMap { entry in
            RequirementStatement(entry, date: Self.date(entry.start, of: facts, convention))
        }
        item.participants = plan.process.filter { !$0.participants.isEmpty }.map { entry in
            NamedParticipants(
                date: Self.date(entry.start, of: facts, convention), stakeholders: entry.participants)
        }
        var dates = ProcessDates()
        dates.start = Self.date(plan.start, of: facts, convention)
        dates.end = Self.date(plan.end, of: facts, convention)
        item.record.dates.fill(from: dates)
        cases[plan.id] = item
    }

    /// A date of a plan: the day where it names one.
    private static func date(
        _ reading: DateReading, of facts: PlanFacts?, _ convention: DateOrder?
    ) -> ProcessDate {
        let deadline = reading.resolved(plan: facts?.dates ?? reading.evidence, convention: convention)
        return ProcessDate(day: deadline.precision == .day ? deadline.earliest : nil, text: deadline.text)
    }

    /// Notes a commitment of one of the plans.
    mutating func note(_ commitment: Commitment) {
        guard let plan = commitment.plan, cases[plan] != nil else { return }
        if cases[plan]?.commitments.contains(commitment.id) == false { cases[plan]?.commitments.append(commitment.id) }
        switch commitment.ratings.completion.value {
        case .limited, .substantial, .complete: progress[plan, default: Progress()].some += 1
        case .notStarted: progress[plan, default: Progress()].none += 1
        default: progress[plan, default: Progress()].unknown += 1
        }
    }

    /// The plans by id: those with a record; where none has one, all that the inputs state.
    func all() -> [ProcessCase] {
        let ordered = cases.values.sorted { $0.plan < $1.plan }.map { item in
            var item = item
            item.progress = progress[item.plan]?.whole ?? .unknown
            return item
        }
        let recorded = ordered.filter(\.hasRecord)
        return recorded.isEmpty ? ordered : recorded
    }

    /// The plans with a record.
    func recorded() -> [ProcessCase] { all().filter(\.hasRecord) }
}

extension ProcessCase {
    /// Whether anything is recorded of how the plan is made, apart from its days.
    fileprivate var hasRecord: Bool {
        var record = record
        record.dates = ProcessDates()
        return !record.isEmpty
    }
}

extension RequirementStatement {
    /// What an entry of a plan file says of a requirement; `nil` for an entry about none.
    fileprivate init?(_ entry: ProcessEntry, date: ProcessDate) {
        guard !entry.requirement.isEmpty else { return nil }
        self.init(
            requirement: entry.requirement, said: entry.status, date: date,
            text: entry.text.isEmpty ? entry.title : entry.text,
            evidence: entry.evidence.map { evidence in
                ProcessEvidence(
                    date: evidence.date.map { ProcessDate($0) } ?? .notStated, link: evidence.link ?? "",
                    text: evidence.text)
            },
            attribution: ProcessAttribution(source: entry.source))
    }
}
