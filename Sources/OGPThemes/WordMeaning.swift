/// What a folded word can mean: the stem that it has, and the phrases that it may begin.
struct WordMeaning {
    /// The place of its stem; `nil` for a word that is not known.
    let stem: Int?
    /// The phrases whose first word it matches.
    let phrases: [ThemePhrase]
}
