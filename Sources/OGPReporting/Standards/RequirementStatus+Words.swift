import OGPCatalogues
import OGPModel
import OGPScoring

extension RequirementStatus {
    /// The status in words.
    var words: String {
        switch self {
        case .met: "met"
        case .inProgress: "in progress"
        case .notMet: "not met"
        case .noEvidence: "no evidence recorded"
        case .notApplicable: "does not apply yet"
        }
    }
}

extension ContraryOutlook.Level {
    /// The outlook as a sentence.
    var sentence: String {
        switch self {
        case .no: "On today's record nothing makes the plan contrary to process."
        case .grace: "Something is missed, but within the grace period: it does not make the plan contrary to process."
        case .atRisk: "The plan is at risk of being contrary to process."
        case .yes: "On today's record the plan is contrary to process."
        }
    }
}

extension ContraryOutlook.Level {
    /// The outlook in a word or two.
    var word: String {
        switch self {
        case .no: "no"
        case .grace: "within the grace period"
        case .atRisk: "at risk"
        case .yes: "yes"
        }
    }
}

extension StandardsConfidence {
    /// What it means for the reader.
    var words: String {
        switch self {
        case .sourced: "sourced"
        case .unconfirmed: "wording unconfirmed"
        }
    }

    /// What it means, as a clause.
    var meaning: String {
        switch self {
        case .sourced: "sourced: a source at hand says so"
        case .unconfirmed: "unconfirmed: held from memory, to be confirmed with OGP before anything rests on it"
        }
    }
}

extension CycleEvent.Owner {
    /// Who owes it.
    var words: String {
        switch self {
        case .government: "government"
        case .irm: "IRM"
        case .monitoringBody: "monitoring body"
        }
    }
}

extension ProcessPhase {
    /// The phase in words.
    var words: String {
        switch self {
        case .development: "co-creation"
        case .implementation: "implementation"
        }
    }
}
