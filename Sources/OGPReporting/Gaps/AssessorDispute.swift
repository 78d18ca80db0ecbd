import OGPModel

/// Holds what the government reports of one item against what independent assessors report of it.
///
/// Each assessor's latest statement is held against what the government said last at that time. What the government reports
/// later, and further along, is progress and no dispute.
enum AssessorDispute {
    private static let independent: [AssessorRole] = [.irm, .monitoringBody, .civilSociety]

    /// Fires where any of them lies a step or more apart on the scale from not started to complete.
    static func judge(_ statements: [Assessment]) -> Judgement {
        let government = statements.filter { $0.role == .government && $0.level != nil }
        let others = latest(statements.filter { independent.contains($0.role) && $0.level != nil })
        guard !government.isEmpty, !others.isEmpty else { return .outOfScope }
        var sentences: [String] = []
        var hasDoubt = false
        for other in others {
            guard let counterpart = counterpart(of: other, in: government), let here = counterpart.level,
                let there = other.level
            else { continue }
            let steps = here.steps(from: there)
            if steps == 0 { continue }
            if here.lowest > there.highest, counterpart.mayHaveFollowed(other) {
                hasDoubt = true
                continue
            }
            sentences.append(sentence(counterpart, other, steps))
        }
        if !sentences.isEmpty { return .fires(sentences.joined(separator: " "), fields: ["statuses"]) }
        return hasDoubt
            ? .cannotJudge("the government's status is further along and may be later than the independent one")
            : .holds
    }

    /// The latest statement of each assessor, in the order of the roles.
    private static func latest(_ statements: [Assessment]) -> [Assessment] {
        var last: [Assessment] = []
        for statement in statements.reversed()
        where !last.contains(where: { $0.role == statement.role && $0.by == statement.by }) {
            last.append(statement)
        }
        return independent.flatMap { role in last.reversed().filter { $0.role == role } }
    }

    /// What the government said last when an assessor spoke; its first word after that where it had not spoken.
    private static func counterpart(of other: Assessment, in government: [Assessment]) -> Assessment? {
        guard let day = other.days?.latest else { return government.last }
        return government.last { ($0.days?.earliest).map { $0 <= day } ?? true } ?? government.first
    }

    private static func sentence(_ government: Assessment, _ other: Assessment, _ steps: Int) -> String {
        let first = LabelWords.capitalised(government.statusWords)
        return "\(first) \(government.attribution); \(other.statusWords) \(other.attribution): "
            + "\(CountedNoun("step").counted(steps)) apart."
    }
}

extension Assessment {
    /// The steps of the completion scale that its status may mean.
    var level: StatusLevel? { status.value.flatMap(StatusLevel.init) }

    /// Whether it may have been made after another one: a later day, or a day after a rating of mid-term without a date.
    fileprivate func mayHaveFollowed(_ other: Assessment) -> Bool {
        guard let own = days?.latest else { return false }
        guard let day = other.days?.latest else { return other.stage == .midTerm }
        return own > day
    }
}
