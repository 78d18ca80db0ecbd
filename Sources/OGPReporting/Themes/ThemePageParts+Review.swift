import OGPCatalogues

extension ThemePageParts {
    /// What members promised, with the ratings that were found.
    var examples: ThemePage.Section? {
        if theme.examples.isEmpty {
            return ThemePage.Section(
                title: ThemeLabel.examples.words(language),
                notes: [Passage(words: ThemeLabel.noExamples.words(language))])
        }
        return ThemePage.Section(
            title: ThemeLabel.examples.words(language), notes: [Passage(words: ThemeLabel.caution.words(language))],
            items: theme.examples.map(Self.example))
    }

    private static func example(_ example: ThemeExample) -> Passage {
        var place: [String] = []
        if let year = example.year { place.append("plan of \(year)") }
        if let commitment = example.commitment { place.append(commitment) }
        if let plan = example.plan { place.append(plan) }
        var passage: Passage = "\(strong: example.country)"
        if !place.isEmpty { passage += " (\(words: place.joined(separator: ", ")))" }
        passage += ": \(words: example.what). \(words: ratings(of: example))"
        if let listedBy = example.listedBy {
            passage += " Listed as an example by: \(words: listedBy)."
        }
        return passage + " Source: \(words: example.source); \(words: example.confidence.words)."
    }

    /// The ratings with who gave them; that none was found is said.
    private static func ratings(of example: ThemeExample) -> String {
        if example.ratings.isEmpty { return "No rating was found." }
        return example.ratings.map { rating in
            "\(rating.measure.words): \"\(rating.value)\" (\(rating.by); \(rating.source))."
        }.joined(separator: " ")
    }

    /// The questions that go with a commitment.
    var questions: ThemePage.Section? {
        let items: [Passage] = theme.checks.compactMap(catalogue.check).map { check in
            """
            \(words: check.question(language.rawValue)) \(code: check.id), \(words: check.weight.rawValue). Answered by: \
            \(words: check.answeredBy). Source: \(words: check.source); \(words: check.confidence.words).
            """
        }
        return items.isEmpty
            ? nil : ThemePage.Section(title: ThemeLabel.questions.words(language), items: items)
    }
}

extension ExampleRating.Measure {
    /// The measure as words.
    var words: String {
        switch self {
        case .verifiable: "Verifiability"
        case .ambition: "Ambition"
        case .potentialImpact: "Potential impact"
        case .completion: "Completion"
        case .earlyResults: "Early results"
        }
    }
}
