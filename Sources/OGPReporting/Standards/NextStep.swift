import OGPCatalogues
import OGPModel
import OGPScoring

/// What a requirement asks for next.
struct NextStep: Sendable {
    /// When it is asked for.
    enum Time: Sendable {
        /// It was due by a day that is past.
        case overdue(CivilDate)
        /// It is asked for, without a later day.
        case now
        /// It is due by a day.
        case by(CivilDate)
    }

    /// The requirement.
    let requirement: RequirementAssessment
    /// When.
    let time: Time

    /// What is said where there is nothing to do by a day.
    static let none = "Nothing has a day by which it is due; see what is missing below."

    /// The steps of a plan: what is overdue, then what is asked for now, then what is due, each by day.
    static func all(_ assessment: StandardsAssessment) -> [NextStep] {
        assessment.requirements.compactMap(Self.init).sorted { $0.order < $1.order }
    }

    /// The step of a requirement; `nil` where it asks for nothing.
    private init?(_ requirement: RequirementAssessment) {
        if requirement.status == .notApplicable { return nil }
        self.requirement = requirement
        if let due = requirement.overdueSince {
            time = .overdue(due)
        } else if requirement.isOpenNow {
            time = .now
        } else if let due = requirement.nextDue {
            time = .by(due)
        } else {
            return nil
        }
    }

    private var order: String {
        switch time {
        case .overdue(let due): "0\(due)"
        case .now: "1\(requirement.requirement.id)"
        case .by(let due): "2\(due)"
        }
    }

    /// When, in words.
    var when: String {
        switch time {
        case .overdue(let due): "overdue since \(due)"
        case .now: "now"
        case .by(let due): "by \(due)"
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
        case .now: ProcessRule.requirementWithoutEvidence.description.fix
        case .by where requirement.status == .met: "Keep it up, and record it."
        case .by: "Do it and record: \(requirement.requirement.evidence.joined(separator: "; "))."
        }
    }
}
