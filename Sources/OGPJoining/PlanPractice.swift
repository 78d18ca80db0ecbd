public import OGPModel

/// What one plan's commitments carry at all: evidence, challenges, statements, texts in several languages. Where a plan never
/// carries something, its absence in one place says nothing.
///
/// It is a value with an empty element; `merge` may be applied in any order and grouping.
public struct PlanPractice: Sendable, Hashable {
    /// Where a text stands.
    public enum Level: Sendable, Hashable {
        /// On a milestone.
        case milestone
        /// In a statement about a milestone.
        case statement
    }

    /// A kind of text.
    public struct Place: Sendable, Hashable {
        /// Where it stands.
        public let level: Level
        /// Which text it is.
        public let part: TextPart

        /// A kind of text.
        public init(_ level: Level, _ part: TextPart) {
            self.level = level
            self.part = part
        }
    }

    /// A kind of text in a language beside the main one.
    public struct Pair: Sendable, Hashable {
        /// The kind of text.
        public let place: Place
        /// The language as a BCP 47 tag.
        public let language: String

        /// A kind of text in a language.
        public init(_ place: Place, language: String) {
            self.place = place
            self.language = language
        }
    }

    /// How many statements there are about milestones.
    public private(set) var statements = 0
    /// Whether anything in the plan is given as evidence, in whatever words.
    public private(set) var hasEvidence = false
    /// Whether any statement says what stands in the way.
    public private(set) var hasChallenges = false
    /// How many texts of each kind there are, in whatever language.
    public private(set) var texts: [Place: Int] = [:]
    /// How many of them stand in the main language and in another one.
    public private(set) var pairs: [Pair: Int] = [:]

    /// Nothing seen.
    public init() {}

    /// Notes one commitment.
    public mutating func note(_ commitment: Commitment) {
        if !commitment.evidence.isEmpty { hasEvidence = true }
        for statement in commitment.assessments {
            if !statement.evidence.isEmpty { hasEvidence = true }
            if !statement.challenges.isEmpty { hasChallenges = true }
        }
        for milestone in commitment.milestones { note(milestone) }
    }

    private mutating func note(_ milestone: Milestone) {
        if !milestone.evidence.isEmpty { hasEvidence = true }
        note(milestone.languageTexts, .milestone)
        statements += milestone.assessments.count
        for statement in milestone.assessments {
            if !statement.evidence.isEmpty { hasEvidence = true }
            if !statement.challenges.isEmpty { hasChallenges = true }
            note(statement.languageTexts, .statement)
        }
    }

    private mutating func note(_ found: [LanguageText], _ level: Level) {
        for text in found {
            let place = Place(level, text.part)
            texts[place, default: 0] += 1
            guard text.hasMain else { continue }
            for language in text.languages { pairs[Pair(place, language: language), default: 0] += 1 }
        }
    }

    /// The languages beside the main one in which most texts of a kind are given, in order; two texts make no habit.
    public func languages(of place: Place) -> [String] {
        guard !pairs.isEmpty, let total = texts[place], total > 2 else { return [] }
        return pairs.filter { $0.key.place == place && $0.value * 2 > total && $0.value > 1 }.map(\.key.language)
            .sorted()
    }

    /// Adds what another part of the plan carries.
    public mutating func merge(_ other: PlanPractice) {
        statements += other.statements
        hasEvidence = hasEvidence || other.hasEvidence
        hasChallenges = hasChallenges || other.hasChallenges
        texts.merge(other.texts, uniquingKeysWith: +)
        pairs.merge(other.pairs, uniquingKeysWith: +)
    }
}
