public import Findings
public import OGPModel

/// Brings process records and consultation logs to the plans that other inputs state, by the id of the plan.
///
/// Records add up: each keeps who says so and where. No order of the inputs decides anything.
public struct ProcessJoin: Sendable {
    /// A plan as one input without commitments records its process.
    private struct Part: Sendable {
        let file: String
        let place: Int
        let plan: ActionPlan
    }

    private var parts: [ActionPlanID: [Part]] = [:]
    private var count = 0
    /// The plans that other inputs state, with their descriptions.
    private var stated: [ActionPlanID: [Part]] = [:]
    /// The commitments of stated plans.
    private var commitments: [ActionPlanID: Set<CommitmentID>] = [:]

    /// No inputs.
    public init() {}

    /// Whether no input records the process of any plan.
    public var isEmpty: Bool { parts.isEmpty }

    /// Notes a plan of an input without commitments.
    public mutating func note(process plan: ActionPlan, file: String) {
        parts[plan.id, default: []].append(Part(file: file, place: count, plan: plan))
        count += 1
    }

    /// Notes a plan that another input describes.
    public mutating func note(stated plan: ActionPlan, file: String) {
        stated[plan.id, default: []].append(Part(file: file, place: count, plan: plan))
        count += 1
    }

    /// Notes a plan with its commitments in another input.
    public mutating func note(stated plan: ActionPlanID, commitments ids: Set<CommitmentID>) {
        if stated[plan] == nil { stated[plan] = [] }
        commitments[plan, default: []].formUnion(ids)
    }

    /// A plan with everything that process records say of it, in the order of their files' names.
    public func joined(_ plan: ActionPlan) -> ActionPlan {
        var plan = plan
        for part in sorted(parts[plan.id] ?? []) {
            plan.coCreation.add(part.plan.coCreation)
            plan.extra += part.plan.extra
            if plan.submitted == nil { plan.submitted = part.plan.submitted }
            if plan.number.isEmpty { plan.number = part.plan.number }
        }
        return plan
    }

    /// The plans that process records speak of and no other input describes, in the order of their ids.
    public var undescribed: [ActionPlan] {
        parts.keys.sorted().compactMap { id in
            guard stated[id]?.isEmpty ?? true, let first = sorted(parts[id] ?? []).first else { return nil }
            var plan = first.plan
            plan.coCreation = ProcessRecord()
            plan.extra = []
            return joined(plan)
        }
    }

    /// Every plan that any input describes or records the process of, with its record, in the order of their ids.
    public var plans: [ActionPlan] {
        (stated.values.compactMap { described($0).map(joined) } + undescribed).sorted { $0.id < $1.id }
    }

    /// A plan as its descriptions say together: the first with a title, by the names of the files, with what the others record of its
    /// process.
    private func described(_ parts: [Part]) -> ActionPlan? {
        let ordered = sorted(parts)
        guard let first = ordered.first(where: { !$0.plan.title.isEmpty }) ?? ordered.first else { return nil }
        var plan = first.plan
        for other in ordered where other.place != first.place {
            plan.coCreation.add(other.plan.coCreation)
            plan.process += other.plan.process
            if plan.submitted == nil { plan.submitted = other.plan.submitted }
            if plan.number.isEmpty { plan.number = other.plan.number }
        }
        return plan
    }

    private func sorted(_ parts: [Part]) -> [Part] {
        parts.sorted { ($0.file, $0.place) < ($1.file, $1.place) }
    }

    /// Reports records of plans that no other input has, one finding for each input, and commitments that their plan does not have.
    /// Nothing is reported where no other input states a plan.
    public func review<Sink: FindingSink>(_ sink: inout Sink) {
        if stated.isEmpty { return }
        let all = parts.values.joined().sorted { ($0.file, $0.place) < ($1.file, $1.place) }
        var unmatched: [(file: String, plans: [ActionPlan])] = []
        for part in all where stated[part.plan.id] == nil {
            if unmatched.last?.file != part.file { unmatched.append((part.file, [])) }
            unmatched[unmatched.count - 1].plans.append(part.plan)
        }
        for (file, plans) in unmatched {
            let total = all.count { $0.file == file }
            let names = plans.prefix(5).map(\.id.text).joined(separator: ", ")
            let more = plans.count > 5 ? " and \(plans.count - 5) more" : ""
            let what = total == 1 ? "Its plan is" : "\(plans.count) of its \(total) plans are"
            sink.report(
                .processUnmatched,
                Finding(
                    .processUnmatched, "\(what) in no other input: \(names)\(more).", at: plans[0].source,
                    field: "plan", value: plans[0].id.text))
        }
        for part in all { reviewCommitments(part.plan, &sink) }
    }

    /// Reports days of a plan that several records state differently.
    public func reviewDays<Sink: FindingSink>(_ sink: inout Sink) {
        let days: [(KeyPath<ProcessDates, ProcessDate>, String)] = [
            (\.developmentStart, "developmentStart"), (\.delivered, "delivered"), (\.deliveryDue, "deliveryDue"),
            (\.start, "planStart"), (\.end, "planEnd"), (\.previousEnd, "previousPlanEnd"),
        ]
        for id in parts.keys.sorted() {
            let ordered = sorted(parts[id] ?? [])
            for (path, name) in days {
                let stated = ordered.filter { $0.plan.coCreation.dates[keyPath: path].day != nil }
                guard let first = stated.first, let day = first.plan.coCreation.dates[keyPath: path].day else {
                    continue
                }
                for other in stated.dropFirst() {
                    guard let another = other.plan.coCreation.dates[keyPath: path].day, another != day else { continue }
                    let message = "\(name) of \(id) is \(another) here and \(day) in \(first.file); the latter counts."
                    sink.report(
                        .processDatesDisagree,
                        Finding(
                            .processDatesDisagree, message, at: other.plan.source, field: name,
                            value: another.description))
                }
            }
        }
    }

    private func reviewCommitments<Sink: FindingSink>(_ plan: ActionPlan, _ sink: inout Sink) {
        guard let ids = commitments[plan.id], !ids.isEmpty else { return }
        // OGP's own site writes ids in lower case too.
        let known = Set(ids.map { $0.text.uppercased() })
        let record = plan.coCreation
        let named: [(CommitmentID, SourcePosition)] =
            record.contributions.compactMap { item in item.commitment.map { ($0, item.attribution.source) } }
            + record.reports.compactMap { item in item.commitment.map { ($0, item.attribution.source) } }
            + record.repositories.flatMap(\.updates).flatMap { item in
                item.commitments.map { ($0, item.attribution.source) }
            }
        for (id, place) in named where !known.contains(id.text.uppercased()) {
            let message = "\(plan.id) has no commitment \(id) in any other input."
            sink.report(
                .processUnknownCommitment,
                Finding(.processUnknownCommitment, message, at: place, field: "commitment", value: id.text))
        }
    }
}
