import OGPModel

/// One item in two versions of a plan, or in one of them only.
public struct ItemChange: Sendable {
    /// How the two were found to be the same item.
    public enum Match: Sendable, Hashable {
        /// By their id or number.
        case id
        /// By the likeness of their titles, from 0 to 100; a person should confirm it.
        case title(likeness: Int)
        /// It stands in one version only.
        case none
    }

    /// The earlier version; `nil` where it was added.
    public let before: ItemVersion?
    /// The later version; `nil` where it was dropped.
    public let after: ItemVersion?
    /// How the two were matched.
    public let match: Match

    /// An item in two versions.
    public init(before: ItemVersion?, after: ItemVersion?, match: Match) {
        self.before = before
        self.after = after
        self.match = match
    }

    /// The texts that differ in more than white space, case and the shape of quotes, with both wordings; an empty one means
    /// that the text is not there.
    public var changedTexts: [TextChange] { texts.filter { !$0.isCosmetic } }

    /// How many texts differ in nothing but that.
    public var cosmeticChanges: Int { texts.count(where: \.isCosmetic) }

    private var texts: [TextChange] {
        guard let before, let after else { return [] }
        var changes: [TextChange] = []
        let later = after.texts
        let earlier = before.texts
        for text in later {
            let old = earlier.first { $0.part == text.part && $0.language == text.language }?.text ?? ""
            if old != text.text { changes.append(TextChange(text.part, text.language, from: old, to: text.text)) }
        }
        for text in earlier where !later.contains(where: { $0.part == text.part && $0.language == text.language }) {
            changes.append(TextChange(text.part, text.language, from: text.text, to: ""))
        }
        return changes
    }

    /// How many days later the last day of the deadline lies now; negative for earlier, 0 where it did not move, `nil` where
    /// either is not known.
    public var daysMoved: Int? {
        guard let old = before?.deadline.latest, let new = after?.deadline.latest else { return nil }
        return new.dayNumber - old.dayNumber
    }
}
