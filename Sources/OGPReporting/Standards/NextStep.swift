import OGPCatalogues
import OGPModel
import OGPScoring

/// What a requirement asks for next.
struct NextStep: Sendable {
    /// When it is asked for.
    enum Time: Sendable {
        /// It is overdue from a day on, and can be made up.
        case overdue(CivilDate)
        /// It was missed in a year of the plan that is over.
        case missed(PlanYear)
        /// It is asked for, without a later day.
        case now
        /// It is due by a day.
        case by(CivilDate)
        /// It was due by a day that lies after the data.
        case undetermined(CivilDate)
        /// Its time is over, or may be: what took place can still be recorded.
        case document
    }

    /// The requirement.
    let requirement: RequirementAssessment
    /// When.
    let time: Time

    /// The steps of a plan: what is overdue, what was missed, what is asked for now, what is due, and what can only be recorded
    /// still, each by day. A plan that is over has only what is due after it.
    static func all(_ assessment: StandardsAssessment) -> [NextStep] {
        assessment.requirements.flatMap { requirement in
            times(requirement, assessment).map { NextStep(requirement: requirement, time: $0) }
        }.sorted { $0.order < $1.order }
    }

    /// What is said beside the steps; empty where nothing is.
    static func note(_ assessment: StandardsAssessment) -> String {
        if let end = assessment.life.end, end < assessment.judgedOn {
            return
                "The plan ended on \(end): nothing is to be done for it any more. What is not recorded can still be documented."
        }
        if !all(assessment).isEmpty { return "" }
        let isOpen = assessment.requirements.contains { $0.status != .met && $0.status != .notApplicable }
        return "Nothing is due by a known day" + (isOpen ? "; what is missing stands below." : ".")
    }

    private static func times(_ item: RequirementAssessment, _ assessment: StandardsAssessment) -> [Time] {
        let next = item.nextDue.map { $0 < assessment.asOf ? Time.undetermined($0) : .by($0) }
        if let end = assessment.life.end, end < assessment.judgedOn { return [next].compactMap(\.self) }
        switch item.status {
        case .notApplicable: return []
        case .met: return [next].compactMap(\.self)
        case .inProgress, .notMet, .noEvidence:
            let missed = item.missedYears.map(Time.missed)
            if !missed.isEmpty { return missed + [next].compactMap(\.self) }
            if let since = item.overdueSince { return [.overdue(since)] }
            if item.isOpenNow { return [assessment.mayBeOver(item.requirement) ? .document : .now] }
            return [next].compactMap(\.self)
        }
    }

    private var order: String { "\(rank) \(requirement.requirement.id)" }

    private var rank: String {
        switch time {
        case .overdue(let day): "0\(day)"
        case .missed(let year): "1\(year.last)"
        case .now: "2"
        case .by(let due): "3\(due)"
        case .undetermined(let due): "4\(due)"
        case .document: "5"
        }
    }

    /// When, in words.
    var when: String {
        switch time {
        case .overdue(let day): "overdue since \(day)"
        case .missed(let year): "missed in year \(year.ordinal) (to \(year.last))"
        case .now: "now"
        case .by(let due): "by \(due)"
        case .undetermined(let due): "was due by \(due), after the data"
        case .document: "not recorded"
        }
    }

    /// What to do by a day, in a word or two; `nil` where there is no later day.
    var action: String? {
        guard case .by = time else { return nil }
        return requirement.status == .met ? "keep up" : "do and record"
    }

    /// What to do, as a sentence.
    var advice: String {
        switch time {
        case .overdue: ProcessRule.requirementNotMet.description.fix
        case .missed: "It cannot be made up; record it if it took place."
        case .now: ProcessRule.requirementWithoutEvidence.description.fix
        case .by where requirement.status == .met: "Keep it up, and record it."
        case .by: "Do it and record: \(requirement.requirement.evidence.joined(separator: "; "))."
        case .undetermined: "Whether it was done is not determinable from these data; record what took place since."
        case .document: "Its time is over, unless the plan still runs; record it if it took place."
        }
    }
}

extension StandardsAssessment {
    /// Whether the time in which a requirement is asked for is over, as far as the plan's days say; where its last day is not
    /// known, whether it is a plan of an earlier edition.
    fileprivate func mayBeOver(_ requirement: StandardsRequirement) -> Bool {
        let isMade =
            [life.delivered, life.start].contains { $0.map { $0 <= judgedOn } ?? false }
            || life.submitted.map { $0 < judgedOn.year } ?? false
        if requirement.phases == [.development], isMade { return true }
        return life.end == nil && edition?.validity.until.map { $0 < judgedOn } ?? false
    }
}
