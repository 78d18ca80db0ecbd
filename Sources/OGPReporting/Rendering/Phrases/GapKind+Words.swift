extension GapKind {
    /// The word for people.
    var word: String {
        switch self {
        case .delivery: "Delivery"
        case .evidence: "Evidence"
        case .dispute: "Dispute"
        case .design: "Design"
        case .coverage: "Coverage"
        case .process: "Process"
        case .safeguard: "Safeguards"
        case .unanswered: "Questions"
        case .assessment: "Owed by the assessor"
        case .data: "Record"
        }
    }

    /// What a gap of this kind is.
    var definition: String {
        switch self {
        case .delivery: "What was promised was not delivered in time, was taken back, or had no effect."
        case .evidence: "What was done is not shown."
        case .dispute: "Those who assess it disagree."
        case .design: "The promise itself is weak or unclear as written."
        case .coverage: "The plan is silent on an area, or nothing in an area was carried out."
        case .process: "The plan was not made, or is not followed up, as the standards ask."
        case .safeguard: "A safeguard is not found in the text given, or a reviewer found it wanting."
        case .unanswered: "A question for a person has no answer yet. It is no failure."
        case .assessment: "An assessment is missing. The assessor owes it, not the government."
        case .data: "The record is incomplete. It says nothing about the commitment."
        }
    }

    /// Whether gaps of this kind stand with their commitment; the others have sections of their own.
    var standsWithCommitment: Bool {
        switch self {
        case .delivery, .evidence, .dispute, .design, .process, .safeguard, .unanswered: true
        case .coverage, .assessment, .data: false
        }
    }
}
