import OGPModel

/// What is said about one requirement: by the IRM, and by others, without what each took back later. No order of rows decides anything.
struct RequirementStatements {
    /// Everything that is said.
    let all: [RequirementStatement]
    /// What everybody but the IRM says.
    let others: [RequirementStatement]
    /// The IRM's verdict in words, phase by phase; `nil` where it gives none.
    let irm: String?
    /// The IRM's verdict, as far as it decides; `nil` where it gives none, or where it says two things at once.
    let irmStatus: RequirementStatus?
    /// Whether the IRM gives different verdicts on one phase that no day puts in order.
    let isIRMContradictory: Bool

    init(_ statements: [RequirementStatement], of requirement: String) {
        all = statements.filter { $0.requirement == requirement }
        others = all.filter { $0.attribution.role != .irm }.latestBySpeaker
        let ours = all.filter { $0.attribution.role == .irm && ($0.verdict != nil || !$0.said.isEmpty) }
        var parts: [String] = []
        var verdicts: [RequirementStatement.Verdict] = []
        var contradicts = false
        for phase in [ProcessPhase.development, .implementation, nil] {
            let latest = ours.filter { $0.phase == phase }.latest
            if latest.isEmpty { continue }
            let stated = Set(latest.compactMap(\.verdict))
            let words = Set(latest.map { $0.verdict?.rawValue ?? $0.said }).sorted().joined(separator: ", ")
            let said = stated.count > 1 ? "contradictory (\(words))" : words
            parts.append(phase.map { "\($0.rawValue): \(said)" } ?? said)
            if stated.count > 1 { contradicts = true } else { verdicts += stated }
        }
        irm = parts.isEmpty ? nil : parts.joined(separator: "; ")
        isIRMContradictory = contradicts
        let status = Self.status(of: verdicts)
        irmStatus = contradicts && status != .notMet ? nil : status
    }

    /// Why those beside the IRM cannot all be right, as a sentence; `nil` where they can.
    var dispute: String? {
        let stated = others.filter { $0.verdict != nil && $0.verdict != .notApplicable }
        let holds = stated.filter { $0.verdict == .met }
        let denies = stated.filter { $0.verdict == .notMet || $0.verdict == .inProgress }
        if holds.isEmpty || denies.isEmpty { return nil }
        let parts = (holds + denies).map { "\($0.attribution.speaker) says \($0.words)" }
        return "Disputed: \(parts.joined(separator: ", "))."
    }

    /// What somebody other than the IRM says against it, as sentences that follow another one.
    var denials: String {
        others.filter { $0.verdict == .notMet }.map { " \($0.attribution.speaker.sentence) says \($0.words)." }.joined()
    }

    private static func status(of verdicts: [RequirementStatement.Verdict]) -> RequirementStatus? {
        if verdicts.contains(.notMet) { return .notMet }
        if verdicts.contains(.inProgress) { return .inProgress }
        if verdicts.contains(.met) { return .met }
        return verdicts.isEmpty ? nil : .notApplicable
    }
}

/// Who speaks of which phase.
private struct Speaker: Hashable {
    let role: AssessorRole?
    let by: String
    let phase: ProcessPhase?
}

extension [RequirementStatement] {
    /// The statements of the latest day, and those without a day, which may be later.
    var latest: [RequirementStatement] {
        let last = compactMap(\.date.day).max()
        return filter { $0.date.day == nil || $0.date.day == last }
    }

    /// Of each speaker and phase everything but verdicts that a later one took back, in the order in which the speakers come first.
    fileprivate var latestBySpeaker: [RequirementStatement] {
        var order: [Speaker] = []
        var groups: [Speaker: [RequirementStatement]] = [:]
        for item in self {
            let key = Speaker(role: item.attribution.role, by: item.attribution.by, phase: item.phase)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(item)
        }
        return order.flatMap { key -> [RequirementStatement] in
            let said = groups[key] ?? []
            let current = Set(said.filter { $0.verdict != nil }.latest.map(\.verdict))
            return said.filter { $0.verdict == nil || current.contains($0.verdict) }
        }
    }
}

extension RequirementStatement {
    /// What is said, with the phase where one is named.
    fileprivate var words: String {
        let verdict =
            switch verdict {
            case .met: "met"
            case .inProgress: "in progress"
            case .notMet: "not met"
            case .notApplicable: "not applicable"
            case nil: said
            }
        return verdict + (phase.map { " (\($0.rawValue))" } ?? "")
    }
}

extension ProcessAttribution {
    /// Who speaks, as words inside a sentence.
    var speaker: String {
        let role =
            switch role {
            case .irm: "the IRM"
            case .government: "the government"
            case .civilSociety: "civil society"
            case .monitoringBody: "the monitoring body"
            case .other: "somebody else"
            case nil: "a source that does not say who speaks"
            }
        return by.isEmpty || self.role == .irm ? role : "\(role) (\(by))"
    }
}
