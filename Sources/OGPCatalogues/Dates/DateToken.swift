/// One piece of a date's text.
package struct DateToken: Sendable, Hashable {
    /// What kind of piece it is.
    package enum Kind: Sendable, Hashable {
        /// A run of ASCII digits.
        case number
        /// A run of letters.
        case word
        /// Punctuation.
        case mark
    }

    /// The kind of piece.
    package let kind: Kind
    /// A number's value, at most 999,999,999; a word's index in the table, or -1; a mark's ASCII byte, with `-` for every
    /// dash, `'` for every apostrophe, `~`, `<` and `>` for their mathematical kin, the substitute character for text that
    /// is lost (U+FFFD) and 0 for all others that are not ASCII.
    package let value: Int
    /// How many digits a number has; 0 for other pieces.
    package let digits: Int
    /// Whether it follows the piece before without a space.
    package let isGlued: Bool

    /// Whether it is a run of digits.
    @inlinable package var isNumber: Bool { if case .number = kind { true } else { false } }

    /// Whether it is a run of letters.
    @inlinable package var isWord: Bool { if case .word = kind { true } else { false } }

    /// Whether it is punctuation.
    @inlinable package var isMark: Bool { if case .mark = kind { true } else { false } }
}
