import OGPModel
import OGPScoring

extension CommitmentRule {
    /// Low ambition for its era.
    static let lowAmbition = CommitmentRule(
        RuleDescription(
            id: "low-ambition", kind: .design, severity: .low, title: "Low ambition for its era",
            rationale: "Even if it is carried out in full, little would change.",
            severityReason: "A plan may hold small steps beside large ones; see the rule on plans without ambition.",
            source:
                "OGP glossary, Ambition. Before 2020: potential impact below moderate. Since 2020: potential for results "
                + "below substantial, which is this method's threshold",
            fix: "Say what will be different for the public when it is done, and bind it in rules or institutions."),
        firing: [
            RuleExample("Potential impact minor, plan of 2018.") {
                .example { $0.ratings.potentialImpact = .coded(.minor) }
            },
            RuleExample("Potential for results modest, plan of 2022.") {
                .example {
                    $0.submitted = 2022
                    $0.ratings.potentialImpact = .notCollected
                    $0.ratings.potentialForResults = .coded(.modest)
                }
            },
        ],
        holding: [
            RuleExample("Potential impact moderate.") { .example() },
            RuleExample("Potential for results substantial.") {
                .example {
                    $0.submitted = 2022
                    $0.ratings.potentialImpact = .notCollected
                    $0.ratings.potentialForResults = .coded(.substantial)
                }
            },
        ]
    ) { item in
        let ratings = item.ratings
        if ratings.isRatedForResults {
            switch ratings.potentialForResults {
            case .coded(.substantial): return .holds
            case .coded(let value):
                return .fires(
                    "The IRM codes its potential for results as \(value.rawValue).", fields: ["potentialForResults"])
            case let missing: return .cannotJudge(missing.reason(for: "potential for results"))
            }
        }
        switch ratings.potentialImpact {
        case .coded(let value) where value.isAtLeastModerate: return .holds
        case .coded(let value):
            return .fires("The IRM codes its potential impact as \(value.rawValue).", fields: ["potentialImpact"])
        case let missing: return .cannotJudge(missing.reason(for: "potential impact"))
        }
    }
}
