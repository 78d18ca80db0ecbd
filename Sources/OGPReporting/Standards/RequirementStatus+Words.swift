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

extension ContraryOutlook {
    /// The outlook as a sentence, with what cannot be told. It is this record's reading; OGP decides.
    var sentence: String {
        let parts = reasons.filter { $0.outlook == .unknown }.map(\.trigger.words)
        let missing = parts.isEmpty ? "" : " Not known: \(parts.uniqued.joined(separator: ", "))."
        switch outlook {
        case .no: return "As far as it is known, nothing on this record makes the plan contrary to process.\(missing)"
        case .grace:
            return
                "Something is missed, but within the grace period: it does not make the plan contrary to process.\(missing)"
        case .atRisk: return "On this record the plan is at risk of being contrary to process.\(missing)"
        case .yes where reasons.contains { $0.trigger == Self.letter }:
            return "OGP's letter says that the plan is contrary to process."
        case .yes:
            return
                "This record, as it is read here, shows the plan as contrary to process; OGP decides that, on the IRM's "
                + "assessment."
        case .unknown:
            return "Whether the plan is contrary to process is not known. " + (note.isEmpty ? missing.trimmed : note)
        }
    }
}

extension ContraryOutlook.Level {
    /// The outlook in a word or two.
    var word: String {
        switch self {
        case .unknown: "not known"
        case .no: "no"
        case .grace: "within the grace period"
        case .atRisk: "at risk"
        case .yes: "yes"
        }
    }
}

extension String {
    /// What a trigger is about, from its id: of `no-progress` the progress.
    fileprivate var words: String { (hasPrefix("no-") ? String(dropFirst(3)) : self).replacing("-", with: " ") }

    fileprivate var trimmed: String { String(drop { $0 == " " }) }
}

extension [String] {
    fileprivate var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
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
