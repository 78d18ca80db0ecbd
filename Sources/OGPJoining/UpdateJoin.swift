public import Findings
public import OGPModel

/// Brings what inputs of updates say to the commitments and milestones that other inputs state, by plan, commitment and
/// milestone id.
///
/// What the plan says stays as its own input states it, and updates only fill what is not stated there. What matches nothing is
/// kept as an item of its own. No order of the inputs decides anything.
public struct UpdateJoin: Sendable {
    /// A commitment as one input of updates has it.
    private struct Update: Sendable {
        let file: String
        let commitment: Commitment
    }

    private var updates: [CommitmentID: [Update]] = [:]
    /// The commitments with such ids as other inputs state them.
    private var stated: [CommitmentID: [Commitment]] = [:]
    /// The plans that other inputs state.
    private var statedPlans: Set<ActionPlanID> = []
    private var hasStated = false

    /// No inputs.
    public init() {}

    /// Whether there are no updates to bring to anything.
    public var isEmpty: Bool { updates.isEmpty }

    /// Notes a commitment of an input of updates. All of them come before the first stated one.
    public mutating func note(update commitment: Commitment, file: String) {
        let place = updates[commitment.id, default: []].firstIndex { file < $0.file }
        let update = Update(file: file, commitment: commitment)
        updates[commitment.id, default: []].insert(update, at: place ?? updates[commitment.id, default: []].count)
    }

    /// Notes a commitment of any other input.
    public mutating func note(stated commitment: Commitment) {
        hasStated = true
        if let plan = commitment.plan { statedPlans.insert(plan) }
        if updates[commitment.id] != nil { stated[commitment.id, default: []].append(commitment) }
    }

    /// Notes a plan that any other input states.
    public mutating func note(stated plan: ActionPlanID) {
        hasStated = true
        statedPlans.insert(plan)
    }

    /// The plans of which updates speak.
    public var updatedPlans: Set<ActionPlanID> {
        Set(updates.values.joined().compactMap(\.commitment.plan))
    }

    /// A stated commitment with everything that updates say of it and its milestones, in the order of time.
    public func joined(_ commitment: Commitment) -> Commitment {
        let own = updates[commitment.id, default: []].filter { $0.commitment.speaks(of: commitment) }
        return own.isEmpty ? commitment : own.reduce(commitment) { $0.updated(by: $1.commitment) }.inOrderOfTime
    }

    /// The commitments of which only updates speak, in the order of their ids. What several inputs say of one is put together.
    public var unmatched: [Commitment] {
        updates.keys.sorted().flatMap { id -> [Commitment] in
            var own: [Commitment] = []
            for update in updates[id, default: []] where !isStated(update.commitment) {
                if let index = own.firstIndex(where: { $0.plan == update.commitment.plan }) {
                    own[index] = own[index].together(with: update.commitment)
                } else {
                    own.append(update.commitment)
                }
            }
            return own.map(\.inOrderOfTime)
        }
    }

    private func isStated(_ update: Commitment) -> Bool {
        stated[update.id, default: []].contains { update.speaks(of: $0) }
    }

    /// Reports updates that match nothing, and those that say something else of the plan than the plan itself. Nothing is
    /// reported where no other input states a plan.
    public func review<Sink: FindingSink>(_ sink: inout Sink) {
        guard hasStated else { return }
        var toldPlans: Set<String> = []
        for id in updates.keys.sorted() {
            for update in updates[id, default: []] {
                let commitment = update.commitment
                if let plan = commitment.plan, !statedPlans.contains(plan) {
                    guard toldPlans.insert("\(plan) \(update.file)").inserted else { continue }
                    report("No other input has the plan \(plan); its updates are kept on their own.", commitment, &sink)
                } else if !isStated(commitment) {
                    report("No other input has the commitment \(id); it is kept on its own.", commitment, &sink)
                }
                for other in stated[id, default: []] where commitment.speaks(of: other) {
                    compare(commitment, with: other, &sink)
                }
            }
        }
    }

    private func compare<Sink: FindingSink>(_ update: Commitment, with other: Commitment, _ sink: inout Sink) {
        if !other.milestones.isEmpty {
            for item in update.milestones where other.milestones.index(of: item) == nil {
                report(
                    "The commitment \(other.id) has no milestone \(item.name) in \(other.source.file); it is kept beside the "
                        + "others.", update, &sink, at: item.source, value: item.name)
            }
        }
        var pairs = [("title", update.title, other.title, update.source)]
        for item in update.milestones {
            guard let index = other.milestones.index(of: item) else { continue }
            let stated = other.milestones[index]
            pairs.append(("title of \(item.name)", item.title, stated.title, item.source))
            pairs.append(("end of \(item.name)", item.end.text, stated.end.text, item.source))
        }
        for (name, text, stated, place) in pairs where !text.isEmpty && !stated.isEmpty {
            if FoldedText(text) == FoldedText(stated) { continue }
            let message = "The \(name) is \"\(text)\" here and \"\(stated)\" in \(other.source.file), which counts."
            sink.report(
                .updateDisagrees,
                Finding(.updateDisagrees, message, at: place, field: name, value: text, commitment: update.id.text))
        }
    }

    private func report<Sink: FindingSink>(
        _ message: String, _ update: Commitment, _ sink: inout Sink, at place: SourcePosition? = nil,
        value: String? = nil
    ) {
        sink.report(
            .unmatchedUpdate,
            Finding(
                .unmatchedUpdate, message, at: place ?? update.source, value: value ?? update.id.text,
                commitment: update.id.text))
    }
}
