import OGPModel

extension TableMapping.RowKind {
    /// The kind in the words of a sentence.
    public var words: String {
        switch self {
        case .commitment: "a commitment"
        case .milestone: "a milestone"
        case .update: "a milestone in one reporting period"
        }
    }
}

extension TableMapping.Word.Meaning {
    /// The meaning in words.
    public var words: String {
        switch self {
        case .status(let status):
            switch status {
            case .complete: "complete"
            case .substantial: "substantial"
            case .limited: "limited"
            case .notStarted: "not started"
            case .inProgress: "in progress, not known how far"
            case .notComplete: "not complete, not known how far"
            case .onHold: "on hold"
            case .endedUnknown: "ended, not known how"
            case .withdrawn: "withdrawn"
            case .noEvidence: "no evidence available"
            }
        case .missing(let missing):
            switch missing {
            case .notReviewed: "not reviewed"
            case .notCollected: "not stated"
            case .notApplicable: "not applicable"
            case .blank: "nothing stated, as an empty cell"
            case .unrecognised: "kept, not interpreted"
            }
        case .nothingNew: "nothing new in this period"
        case .unrecognised: "kept, not interpreted"
        }
    }
}

extension TableMapping.Word {
    /// What the word stands for, with what it claims and what became of the item, in words.
    public var meaningWords: String {
        var parts: [String] = []
        if meaning != .unrecognised || (claim == nil && lifecycle == nil) { parts.append(meaning.words) }
        switch claim {
        case .onSchedule: parts.append("said to be on schedule")
        case .delayExpected: parts.append("said to be late")
        case .overdue: parts.append("said to be overdue")
        case .doneOnTime: parts.append("said to be done on time")
        case .doneLate: parts.append("said to be done late")
        case nil: break
        }
        switch lifecycle {
        case .amended: parts.append("amended")
        case .merged: parts.append("merged with another")
        case .split: parts.append("split")
        case .withdrawn where meaning != .status(.withdrawn): parts.append("dropped")
        case .carriedOver: parts.append("carried over")
        case .withdrawn, nil: break
        }
        return parts.joined(separator: "; ")
    }
}
