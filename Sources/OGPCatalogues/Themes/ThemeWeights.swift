/// How much words speak for or against one theme. All numbers are thousandths of a logit.
public struct ThemeWeights: Sendable, Hashable, Identifiable {
    /// What is particular to one list of tags.
    public struct Vocabulary: Sendable, Hashable {
        /// What the list adds to the theme's bias: how freely its tags are given.
        public let bias: Int
        /// Other themes whose tags always bring a tag of this one, by their ids.
        public let parts: [String]
    }

    /// How much finds of each kind count.
    public struct Kinds: Sendable, Hashable {
        /// A phrase of the theme in the title.
        public let phraseInTitle: Int
        /// A phrase in the text.
        public let phraseInText: Int
        /// A cue in the title.
        public let cueInTitle: Int
        /// A cue in the text.
        public let cueInText: Int
        /// A phrase or cue of a part in the title.
        public let partInTitle: Int
        /// A phrase or cue of a part in the text.
        public let partInText: Int
    }

    /// A stem and how much it counts.
    public struct Stem: Sendable, Hashable {
        /// The place of the stem in ``ThemeWords/stems``.
        public let stem: Int
        /// How much it counts.
        public let weight: Int
    }

    /// The theme's id.
    public let id: String
    /// How many commitments with a tag of the theme the weights were learned from.
    public let learnedFrom: Int
    /// What the theme starts from.
    public let bias: Int
    /// The lists of tags that have one for the theme, by their ids.
    public let vocabularies: [String: Vocabulary]
    /// How much finds of each kind count.
    public let kinds: Kinds
    /// The stems that count.
    public let stems: [Stem]
}
