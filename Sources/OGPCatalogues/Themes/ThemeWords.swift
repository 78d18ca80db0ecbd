/// The words by which themes are found in texts, with their weights: one linear model a theme, learned from commitments that
/// OGP has tagged. `docs/themes-suggested.md` says how, and how well it works.
public struct ThemeWords: Sendable {
    /// From which logit on a theme is of a tier, in thousandths.
    public struct Tiers: Sendable, Hashable {
        /// The strong tier.
        public let strong: Int
        /// The suggested tier.
        public let suggested: Int
        /// The tier that is only mentioned.
        public let mentioned: Int
    }

    /// One point of the curve from logits to scores.
    public struct ScorePoint: Sendable, Hashable {
        /// The logit, in thousandths.
        public let logit: Int
        /// The share of commitments with such a logit that OGP has tagged, in thousandths.
        public let score: Int
    }

    /// The version of the data file.
    public let version: String
    /// How many commitments the weights were learned from.
    public let commitments: Int
    /// How many members' commitments they are.
    public let members: Int
    /// How many letters of a word count.
    public let stemLength: Int
    /// How many letters a word has at least to count.
    public let shortestWord: Int
    /// How often a word of the title counts.
    public let titleCounts: Int
    /// How many words of the text count.
    public let textWords: Int
    /// Of how many tagged commitments a theme was learned at least, for its weights to decide alone. With fewer, and where a list
    /// has no tag for it, a phrase that names the theme in the title is enough for the suggested tier.
    public let fewExamples: Int
    /// The natural logarithms of 1, 2, 3 … in thousandths.
    public let logarithms: [Int]
    /// The tiers by list of tags, and for any `other`.
    public let tiers: [String: Tiers]
    /// The curve from logits to scores, by rising logit.
    public let scores: [ScorePoint]
    /// Lists of tags that count as another one, by their ids.
    public let alike: [String: String]
    /// The known stems with their places.
    public let stems: [String: Int]
    /// The themes, in the order of the catalogue.
    public let themes: [ThemeWeights]

    /// The tiers for a list of tags; `nil` stands for one whose habits are not known.
    ///
    /// Where the habits are not known, the tiers are the most careful ones.
    public func tiers(for vocabulary: String?) -> Tiers {
        vocabulary.flatMap { tiers[$0] } ?? tiers[Self.other] ?? Tiers(strong: .max, suggested: .max, mentioned: .max)
    }

    /// Under which key the tiers for other lists of tags stand.
    static let other = "other"

    /// How much something counts that was found so often: the logarithm of one more, in thousandths.
    public func logarithm(ofOneMoreThan count: Int) -> Int { logarithms[min(count, logarithms.count - 1)] }
}
