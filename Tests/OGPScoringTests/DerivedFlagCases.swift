import ModelTestSupport
import OGPModel

/// Cases for the five outcome flags of the sheet, their sum, its score and its binding constraint.
enum DerivedFlagCases {
    private typealias Case = DerivedColumnsCase

    static let all: [DerivedColumnsCase] = flags + scores + constraints

    private static let nothing = CommitmentRatings()

    private static let limited: @Sendable (inout CommitmentRatings) -> Void = {
        $0.completionEndOfTerm = .coded(.limited)
    }

    private static let flags: [Case] = [
        Case(.completeAndAmbitious, "1", .passes),
        Case(.completeAndAmbitious, "1", .follows("0"), limited),
        Case(.completeAndAmbitious, "0", .follows("1"), from: nothing) { $0.earlyResults = .coded(.significant) },
        Case(.ambitiousNotComplete, "1", .passes, limited),
        Case(.ambitiousNotComplete, "1", .follows("0")),
        Case(.completeNotAmbitious, "1", .passes) { $0.potentialImpact = .coded(.minor) },
        Case(.completeNotAmbitious, "1", .follows("0")) {
            $0.potentialImpact = .coded(.minor)
            $0.openedGovernment = .coded(.major)
        },
        Case(.neither, "1", .passes) {
            $0.potentialImpact = .coded(.minor)
            $0.completionEndOfTerm = .coded(.notStarted)
        },
        Case(.neither, "1", .follows("0"), from: nothing),
        Case(.notReviewed, "1", .passes, from: nothing) { $0.potentialImpact = .notReviewed },
        Case(.notReviewed, "1", .follows("0")),
        Case(.flagSum, "1", .passes),
        Case(.flagSum, "1", .follows("0"), from: nothing),
        Case(.flagSum, "1", .follows("2"), from: nothing) {
            $0.potentialImpact = .notReviewed
            $0.openedGovernment = .coded(.outstanding)
        },
    ]

    private static let scores: [Case] = [
        Case(.irmBasedScore, "4", .passes), Case(.irmBasedScore, "3", .passes, limited),
        Case(.irmBasedScore, "2", .passes) { $0.potentialImpact = .coded(.none) },
        Case(.irmBasedScore, "4", .follows("1")) {
            $0.potentialImpact = .coded(.minor)
            $0.completionEndOfTerm = .coded(.limited)
        },
        Case(.irmBasedScore, "1", .follows("-1"), from: nothing) { $0.potentialImpact = .notReviewed },
        Case(.irmBasedScore, "1", .passes, from: nothing) { $0.potentialForResults = .coded(.substantial) },
    ]

    private static let constraints: [Case] = [
        Case(.bindingConstraint, "STAR", .passes, others: [.starEndOfTerm: "1"]),
        Case(.bindingConstraint, "Spec", .follows("STAR"), others: [.starMidTerm: "1"]),
        Case(.bindingConstraint, "Spec", .follows("NR"), from: nothing) { $0.potentialImpact = .notReviewed },
        Case(.bindingConstraint, "Spec", .passes) { $0.verifiable = .coded(false) },
        Case(.bindingConstraint, "Rel", .passes) { $0.relevant = .coded(false) },
        Case(.bindingConstraint, "PotImp", .passes) { $0.potentialImpact = .coded(.moderate) },
        Case(.bindingConstraint, "Cmpl", .passes, limited),
        Case(.bindingConstraint, "Cmpl", .follows("FALSE")),
        Case(.bindingConstraint, "Cmpl", .passes, submitted: 2021),
        Case(.bindingConstraint, "Cmpl", .follows("FALSE"), submitted: nil),
    ]
}
