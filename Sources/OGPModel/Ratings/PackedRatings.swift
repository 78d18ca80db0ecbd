/// All ratings of one commitment in one number, for folds over very many commitments. Of a value outside the vocabulary
/// it keeps only that there was one, not its text.
///
/// Ratings of which nothing was collected are 0, and every rating has bits of its own: ratings that were packed one by one
/// are put together by `|` of their bits. The eight highest bits are never used.
public struct PackedRatings: Sendable, Hashable {
    /// The ratings, 3 bits a flag and 4 bits a label.
    public let bits: UInt64

    /// Ratings from their bits.
    public init(bits: UInt64 = 0) { self.bits = bits }

    /// Packs ratings.
    public init(_ ratings: CommitmentRatings) {
        let flags = [
            ratings.verifiable, ratings.relevant, ratings.values.accessToInformation, ratings.values.civicParticipation,
            ratings.values.publicAccountability, ratings.values.technology, ratings.carriedForward, ratings.irmAssessed,
        ]
        let labels = [
            Self.code(ratings.specificity), Self.code(ratings.potentialImpact), Self.code(ratings.potentialForResults),
            Self.code(ratings.completionMidTerm), Self.code(ratings.completionEndOfTerm),
            Self.code(ratings.changeInCompletion), Self.code(ratings.openedGovernment), Self.code(ratings.earlyResults),
        ]
        var bits: UInt64 = 0
        for (place, flag) in flags.enumerated() { bits |= Self.code(flag) { $0 ? 1 : 0 } << UInt64(3 * place) }
        for (place, label) in labels.enumerated() { bits |= label << UInt64(24 + 4 * place) }
        self.bits = bits
    }

    /// The ratings. A value outside the vocabulary has an empty text.
    public var ratings: CommitmentRatings {
        var ratings = CommitmentRatings()
        ratings.verifiable = flag(0)
        ratings.relevant = flag(1)
        ratings.values = OGPValueFlags(
            accessToInformation: flag(2), civicParticipation: flag(3), publicAccountability: flag(4),
            technology: flag(5))
        ratings.carriedForward = flag(6)
        ratings.irmAssessed = flag(7)
        ratings.specificity = label(0)
        ratings.potentialImpact = label(1)
        ratings.potentialForResults = label(2)
        ratings.completionMidTerm = label(3)
        ratings.completionEndOfTerm = label(4)
        ratings.changeInCompletion = label(5)
        ratings.openedGovernment = label(6)
        ratings.earlyResults = label(7)
        return ratings
    }

    private func flag(_ place: Int) -> Coded<Bool> {
        Self.value(bits >> UInt64(3 * place) & 7) { $0 == 1 }
    }

    private func label<Label: RatingScale>(_ place: Int) -> Coded<Label> {
        let labels = Array(Label.allCases)
        return Self.value(bits >> UInt64(24 + 4 * place) & 15) { labels[$0] }
    }

    private static func code<Label: RatingScale>(_ value: Coded<Label>) -> UInt64 { code(value, \.ordinal) }

    private static func code<Value>(_ value: Coded<Value>, _ ordinal: (Value) -> Int) -> UInt64 {
        switch value {
        case .notCollected: 0
        case .notReviewed: 1
        case .notApplicable: 2
        case .blank: 3
        case .unrecognised: 4
        case .coded(let value): 5 + UInt64(ordinal(value))
        }
    }

    private static func value<Value>(_ code: UInt64, _ value: (Int) -> Value) -> Coded<Value> {
        switch code {
        case 0: .notCollected
        case 1: .notReviewed
        case 2: .notApplicable
        case 3: .blank
        case 4: .unrecognised("")
        default: .coded(value(Int(code) - 5))
        }
    }
}
