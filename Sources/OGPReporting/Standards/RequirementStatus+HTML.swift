import OGPScoring

extension RequirementStatus {
    /// The status as a shape and a word; one that asks for nothing as a word in a frame.
    var tag: HTMLNode {
        switch self {
        case .notMet: .severityTag(.high, words)
        case .noEvidence: .severityTag(.medium, "no evidence")
        case .inProgress: .severityTag(.low, words)
        case .met: .statusTag(words)
        case .notApplicable: .severityTag(.info, words)
        }
    }

    /// Each status with what it means.
    static var key: [(tag: HTMLNode, definition: String)] {
        [
            (notMet.tag, "What is recorded shows that it was missed."),
            (noEvidence.tag, "Nothing is recorded that shows it."),
            (inProgress.tag, "Some of what is asked for is recorded, or not all of it yet."),
            (met.tag, "What is recorded shows all that is asked for by the day asked for."),
            (notApplicable.tag, "It does not apply, or not yet."),
        ]
    }
}
