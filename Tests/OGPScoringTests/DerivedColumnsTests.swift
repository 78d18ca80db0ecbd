import ModelTestSupport
import OGPModel
import OGPScoring
import TestSupport
import Testing

struct DerivedColumnsTests {
    private typealias Case = DerivedColumnsCase

    private static let nothing = CommitmentRatings()

    private static let stars: [Case] = [
        Case(.starPreJune2014, "1", .passes), Case(.starPreJune2014, "0", .follows("1")),
        Case(.star2015, "1", .passes), Case(.star2015, "1", .follows("0")) { $0.verifiable = .coded(false) },
        Case(.starMidTerm, "1", .follows("0")) { $0.potentialImpact = .coded(.moderate) },
        Case(.starEndOfTerm, "0", .follows("1")),
        Case(.starEndOfTerm, "1", .nothing) { $0.completionEndOfTerm = .notReviewed },
        Case(.starEndOfTerm, "ND", .passes), Case(.starMidTerm, "NR", .passes),
        Case(.latestStar, "0", .passes, others: [.starEndOfTerm: "0", .starMidTerm: "1"]),
        Case(.latestStar, "1", .follows("0"), others: [.starEndOfTerm: "0", .starMidTerm: "1"]),
        Case(.latestStar, "0", .follows("1"), others: [.starEndOfTerm: "ND", .starMidTerm: "1"]),
        Case(.latestStar, "1", .passes, others: [.starEndOfTerm: "ND", .starMidTerm: "ND"]),
    ]

    private static let completion: [Case] = [
        Case(.rawCompletion, "5", .passes), Case(.rawCompletion, "4", .follows("5")),
        Case(.rawCompletion, "4", .passes) { $0.completionEndOfTerm = .notReviewed },
        Case(.rawCompletion, "3", .passes) { $0.completionEndOfTerm = .coded(.limited) },
        Case(.rawCompletion, "0", .passes) { $0.completionEndOfTerm = .coded(.withdrawn) },
        Case(.rawCompletion, "1", .passes) { $0.completionEndOfTerm = .coded(.noEvidence) },
        Case(.rawCompletion, "2", .follows("ND"), from: nothing),
        Case(.rawCompletion, "ND", .passes, from: nothing) { $0.completionEndOfTerm = .notReviewed },
        Case(.rawCompletion, "NR", .passes, from: nothing) {
            $0.completionMidTerm = .notReviewed
            $0.completionEndOfTerm = .notReviewed
        },
        Case(.latestCompletion, "3", .passes), Case(.latestCompletion, "5", .follows("3")),
        Case(.latestCompletion, "0", .passes) { $0.completionEndOfTerm = .coded(.notStarted) },
        Case(.latestCompletion, "-2", .follows("ND")) { $0.completionEndOfTerm = .coded(.withdrawn) },
        Case(.latestCompletion, "ND", .passes) { $0.completionEndOfTerm = .coded(.noEvidence) },
        Case(.highCompletion, "1", .passes),
        Case(.highCompletion, "1", .follows("0")) { $0.completionEndOfTerm = .coded(.limited) },
        Case(.highCompletion, "0", .passes, from: nothing),
        Case(.completionAssessed, "1", .passes),
        Case(.completionAssessed, "1", .follows("0")) { $0.completionEndOfTerm = .coded(.withdrawn) },
        Case(.completionAssessed, "0", .passes) { $0.completionEndOfTerm = .coded(.noEvidence) },
        Case(.midTermOnly, "0", .passes), Case(.midTermOnly, "1", .follows("0")),
        Case(.midTermOnly, "1", .passes) { $0.completionEndOfTerm = .notReviewed },
        Case(.midTermOnly, "1", .passes, from: nothing),
        Case(.midTermOnly, "1", .follows("NR"), from: nothing) {
            $0.completionMidTerm = .notReviewed
            $0.completionEndOfTerm = .notReviewed
        },
    ]

    private static let ambition: [Case] = [
        Case(.highAmbition, "1", .passes), Case(.highAmbition, "0", .follows("1")),
        Case(.highAmbition, "1", .follows("0")) { $0.relevant = .coded(false) },
        Case(.highAmbition, "0", .follows("NR")) { $0.potentialImpact = .notReviewed },
        Case(.highAmbition, "1", .follows("ND"), from: nothing) { $0.potentialForResults = .coded(.substantial) },
        Case(.ambitionAssessed, "1", .passes),
        Case(.ambitionAssessed, "0", .follows("1"), from: nothing) { $0.potentialForResults = .coded(.unclear) },
        Case(.ambitionAssessed, "1", .follows("0"), from: nothing),
        Case(.strongResults, "0", .passes),
        Case(.strongResults, "0", .follows("1")) { $0.openedGovernment = .coded(.outstanding) },
        Case(.strongResults, "1", .follows("0")) { $0.earlyResults = .coded(.moderate) },
        Case(.resultsAssessed, "1", .follows("0")),
        Case(.resultsAssessed, "1", .passes) { $0.earlyResults = .coded(.noNotableResults) },
    ]

    private static let others: [Case] = [
        Case(.changeInCompletion, "1", .passes) { $0.changeInCompletion = .coded(.increase) },
        Case(.changeInCompletion, "-1", .follows("1")) { $0.changeInCompletion = .coded(.increase) },
        Case(.changeInCompletion, "7", .passes),
        Case(.changeLabel, "Increase", .passes) { $0.changeInCompletion = .coded(.increase) },
        Case(.changeLabel, "Decrease", .follows("Increase")) { $0.changeInCompletion = .coded(.decrease) },
        Case(.changeLabel, "Increase", .follows("No Change")) {
            $0.completionEndOfTerm = .coded(.substantial)
            $0.changeInCompletion = .coded(.increase)
        },
        Case(.relevance, "1", .passes),
        Case(.relevance, "1", .follows("0")) { $0.values = values(.coded(false), technology: .coded(true)) },
        Case(.relevance, "0", .follows("1")) { $0.values = values(.coded(true), technology: .coded(false)) },
        Case(.relevance, "1", .nothing) { $0.values = values(.notReviewed, technology: .notReviewed) },
        Case(.relevance, "1", .passes) { $0.values = values(.notCollected, technology: .notCollected) },
    ]

    private static func values(_ three: Coded<Bool>, technology: Coded<Bool>) -> OGPValueFlags {
        OGPValueFlags(
            accessToInformation: three, civicParticipation: three.map { _ in false },
            publicAccountability: three.map { _ in false }, technology: technology)
    }

    @Test(
        "each published cell is held against its own formula",
        arguments: stars + completion + ambition + DerivedFlagCases.all + others)
    func cells(_ example: DerivedColumnsCase) {
        #expect(example.found == example.verdict)
    }

    @Test("every column of the sheet has a case that passes and one that does not")
    func columns() {
        let all = Self.stars + Self.completion + Self.ambition + DerivedFlagCases.all + Self.others
        for column in PublishedColumn.allCases {
            let verdicts = all.filter { $0.column == column }.map(\.verdict)
            #expect(verdicts.contains(.passes), "\(column)")
            #expect(verdicts.contains { $0 != .passes }, "\(column)")
        }
    }

    @Test("what was recomputed is accepted when it is published", arguments: 0..<200)
    func fixedPoint(seed: Int) {
        var random = SplitMix64(seed: seed)
        let ratings = random.ratings()
        for column in PublishedColumn.allCases {
            let wrong = DerivedColumnsCase(column, "7", .passes, from: ratings)
            guard case .follows(let text) = wrong.found else { continue }
            #expect(text != "7")
            #expect(DerivedColumnsCase(column, text, .passes, from: ratings).found == .passes, "\(column): \(text)")
        }
    }
}
