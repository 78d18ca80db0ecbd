extension [PlanText] {
    /// Adds texts in languages in which there are none yet.
    package mutating func addLanguages(of others: [PlanText]) {
        for text in others where !contains(where: { $0.part == text.part && $0.language == text.language }) {
            append(text)
        }
    }
}
