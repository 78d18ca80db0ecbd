import OGPModel
import OGPScoring

extension CommitmentRule {
    /// Complete, but opened nothing.
    static let completeWithoutResults = CommitmentRule(
        RuleDescription(
            id: "complete-without-results", kind: .delivery, severity: .medium,
            title: "Carried out, but nothing became more open",
            rationale: "The activities were carried out, and the IRM found no change in government practice.",
            severityReason: "The promise was kept to the letter; its purpose was not reached.",
            source: "OGP glossary, Early results (Did it open government?)",
            fix: "Ask what stood between the activity and its effect, and design the next commitment for it."),
        firing: [
            RuleExample("Complete; did not change government practice.") {
                .example { $0.ratings.openedGovernment = .coded(.didNotChange) }
            },
            RuleExample("Substantial; no notable early results.") {
                .example {
                    $0.ratings.completionEndOfTerm = .coded(.substantial)
                    $0.ratings.openedGovernment = .notCollected
                    $0.ratings.earlyResults = .coded(.noNotableResults)
                }
            },
        ],
        holding: [
            RuleExample("Complete with a marginal change.") {
                .example { $0.ratings.openedGovernment = .coded(.marginal) }
            },
            RuleExample("No change, but not completed either: another rule speaks.") {
                .example {
                    $0.ratings.completionEndOfTerm = .coded(.limited)
                    $0.ratings.openedGovernment = .coded(.didNotChange)
                }
            },
            RuleExample("No early results to report yet: not judged.") {
                .example { $0.ratings.openedGovernment = .coded(.noEarlyResults) }
            },
        ]
    ) { item in
        guard item.ratings.highCompletion.value == true else { return .outOfScope }
        let fields = ["completionEndOfTerm", "completionMidTerm", "results"]
        switch item.ratings.results {
        case .coded(.change(.didNotChange)):
            return .fires(
                "It was carried out; the IRM codes that it did not change government practice.", fields: fields)
        case .coded(.change(.worsens)):
            return .fires("It was carried out; the IRM codes that openness worsened as a result.", fields: fields)
        case .coded(.early(.noNotableResults)):
            return .fires("It was carried out; the IRM codes no notable early results.", fields: fields)
        case .coded(.change(.noEarlyResults)): return .cannotJudge("there were no early results to report yet")
        case .coded: return .holds
        case let missing: return .cannotJudge(missing.reason(for: "results"))
        }
    }
}
