import ModelTestSupport
import OGPModel
import TestSupport
import Testing

struct PackedRatingsTests {
    /// The ratings with the texts of strange words taken out, which packing does not keep.
    private func withoutWords(_ ratings: CommitmentRatings) -> CommitmentRatings {
        func plain<Value>(_ value: Coded<Value>) -> Coded<Value> {
            value.missing == .unrecognised ? .unrecognised("") : value
        }
        var ratings = ratings
        ratings.specificity = plain(ratings.specificity)
        ratings.verifiable = plain(ratings.verifiable)
        ratings.relevant = plain(ratings.relevant)
        ratings.values = OGPValueFlags(
            accessToInformation: plain(ratings.values.accessToInformation),
            civicParticipation: plain(ratings.values.civicParticipation),
            publicAccountability: plain(ratings.values.publicAccountability),
            technology: plain(ratings.values.technology))
        ratings.potentialImpact = plain(ratings.potentialImpact)
        ratings.potentialForResults = plain(ratings.potentialForResults)
        ratings.completionMidTerm = plain(ratings.completionMidTerm)
        ratings.completionEndOfTerm = plain(ratings.completionEndOfTerm)
        ratings.changeInCompletion = plain(ratings.changeInCompletion)
        ratings.openedGovernment = plain(ratings.openedGovernment)
        ratings.earlyResults = plain(ratings.earlyResults)
        ratings.carriedForward = plain(ratings.carriedForward)
        ratings.irmAssessed = plain(ratings.irmAssessed)
        return ratings
    }

    @Test(
        "packing keeps every rating and every kind of missing, but not the text of a strange word", arguments: 0..<300)
    func roundTrip(seed: Int) {
        var random = SplitMix64(seed: seed)
        let ratings = random.ratings()
        let packed = PackedRatings(ratings)
        #expect(packed.ratings == withoutWords(ratings))
        #expect(PackedRatings(packed.ratings) == packed)
        #expect(packed.bits >> 56 == 0)
    }

    @Test("every label of every scale survives on its own")
    func labels() {
        for completion in Completion.allCases {
            let ratings = CommitmentRatings { $0.completionEndOfTerm = .coded(completion) }
            #expect(PackedRatings(ratings).ratings == ratings)
        }
        for change in OpennessChange.allCases {
            let ratings = CommitmentRatings { $0.openedGovernment = .coded(change) }
            #expect(PackedRatings(ratings).ratings == ratings)
        }
        #expect(PackedRatings(CommitmentRatings()).bits == 0)
        #expect(PackedRatings().ratings == CommitmentRatings())
    }

    @Test("ratings packed one by one are put together by their bits")
    func union() {
        let whole = CommitmentRatings {
            $0.verifiable = .coded(false)
            $0.irmAssessed = .blank
            $0.earlyResults = .coded(.noNotableResults)
        }
        let parts = [
            CommitmentRatings { $0.verifiable = .coded(false) }, CommitmentRatings { $0.irmAssessed = .blank },
            CommitmentRatings { $0.earlyResults = .coded(.noNotableResults) },
        ]
        #expect(parts.reduce(0) { $0 | PackedRatings($1).bits } == PackedRatings(whole).bits)
    }
}
