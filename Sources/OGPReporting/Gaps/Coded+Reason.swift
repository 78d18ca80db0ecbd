import OGPModel

extension Coded {
    /// Why a rule cannot judge by this value, as a clause.
    func reason(for subject: String) -> String {
        switch self {
        case .coded: "\(subject) is coded"
        case .notReviewed: "\(subject) is not yet reviewed"
        case .notCollected: "\(subject) was not collected for its plan"
        case .notApplicable: "\(subject) does not apply"
        case .blank: "\(subject) is blank"
        case .unrecognised: "\(subject) is a word that is not in the vocabulary"
        }
    }
}

extension Completion {
    /// The label as a reader expects it in a sentence.
    var words: String {
        switch self {
        case .complete: "complete"
        case .substantial: "substantial"
        case .limited: "limited"
        case .notStarted: "not started"
        case .noEvidence: "no evidence available"
        case .withdrawn: "withdrawn"
        }
    }
}
