import OGPModel

extension StatusWords {
    /// What a text in a table says of a status, and how far that may be trusted.
    ///
    /// Case, accents, apostrophes, punctuation, signs such as emoji, the width of letters and the endings of gender and number do
    /// not matter. A text is read where it is a term as a whole, a code with its label (`SP: Substantial progress`), the same in two
    /// languages (`Complete / Réalisé`), or one term among words without weight. Of several terms that fit, the longest one wins.
    /// Beside a negation ("non réalisé"), a word of degree ("partly complete") or any unknown word nothing is read, and nothing
    /// before a question mark ("Completed?"). Numbers and
    /// shares are no statuses.
    ///
    /// - Parameter text: The text of a cell in a column of statuses. Whether the column is one is for the caller to know; see
    ///   ``StatusReading/place``.
    /// - Returns: The reading; the text is kept in it verbatim.
    public func reading(of text: String) -> StatusReading {
        let key = StatusKey(text)
        if key.text.isEmpty || isPlaceholder(text) { return StatusReading(nothing: text, term: term(key)) }
        if let term = term(key), !Self.isDoubted(text) || Self.endsInDoubt(term.word) {
            return StatusReading(text, term, .term)
        }
        if Self.isDoubted(text) { return StatusReading(unread: text, .doubted) }
        if Self.isNumber(text) { return StatusReading(unread: text, .number) }
        let words = key.words
        if isColours(words) || Self.colourSigns.contains(key.text) { return StatusReading(unread: text, .colour) }
        if let found = inflected(words) { return reading(text, found, .ending) }
        return readingOfParts(text) ?? readingOfPhrase(text, words)
    }

    /// The term that a folded text is.
    func term(_ key: StatusKey) -> StatusTerm? { places[key.text].map { terms[$0] } }

    /// The terms that words are with other endings, one for each language that has one.
    func inflected(_ words: [Substring]) -> [StatusTerm]? {
        var found: [StatusTerm] = []
        for (grammar, table) in zip(grammars, stems) {
            if let stem = grammar.stem(words), let place = table[stem] { found.append(terms[place]) }
        }
        return found.isEmpty ? nil : found
    }

    /// One reading from several terms: theirs where they agree, a contradiction where they do not.
    func reading(_ text: String, _ terms: [StatusTerm], _ rule: StatusReading.Rule) -> StatusReading {
        guard var first = terms.first else { return StatusReading(unread: text, .unknown) }
        for other in terms.dropFirst() {
            guard first.goes(with: other) else { return StatusReading(unread: text, .contradiction) }
            first.join(other)
        }
        return StatusReading(text, first, rule)
    }

    /// Signs that only show a colour.
    private static let colourSigns: Set = [
        "🔴", "🟠", "🟡", "🟢", "🔵", "🟣", "🟤", "⚫", "⚪", "⚫️", "⚪️", "🟥", "🟧", "🟨", "🟩", "🟦", "🟪", "🟫", "⬛", "⬜", "🚦",
    ]

    /// Whether a text of words ends in a question mark of any script. A question mark alone only holds the place of a value.
    private static func isDoubted(_ text: String) -> Bool {
        endsInDoubt(text) && text.unicodeScalars.contains { $0.properties.isAlphabetic }
    }

    private static func endsInDoubt(_ text: String) -> Bool {
        text.last { !$0.isWhitespace }.map { "?\u{FF1F}\u{061F}\u{037E}".contains($0) } ?? false
    }

    /// Whether a text is a number or a share: digits with signs, but no letters.
    private static func isNumber(_ text: String) -> Bool {
        let digits = text.unicodeScalars.contains { $0.properties.numericType == .decimal }
        return digits && !text.unicodeScalars.contains { $0.properties.isAlphabetic }
    }
}

extension StatusReading {
    /// The reading of a term.
    init(_ text: String, _ term: StatusTerm, _ rule: Rule) {
        said = text
        status = term.status(of: text)
        isNothingNew = term.meaning == .nothingNew
        rulesOutComplete = term.meaning == .status(.notComplete)
        claim = term.claim
        lifecycle = term.lifecycle
        confidence = term.confidence
        languages = term.languages
        source = term.source
        self.term = term.word
        self.rule = rule
        place = term.place
        note = term.note
        needsConfirmation = term.use != .always || term.meaning == .unsettled
    }

    /// The reading of a text that holds only the place of a value, or nothing.
    init(nothing text: String, term: StatusTerm?) {
        self.init(text, status: .blank, rule: .nothing, term: term, rulesOutComplete: false)
    }

    /// The reading of a text from which no status is read.
    init(unread text: String, _ rule: Rule, rulesOutComplete: Bool = false) {
        self.init(text, status: .unrecognised(text), rule: rule, term: nil, rulesOutComplete: rulesOutComplete)
    }

    private init(
        _ text: String, status: Coded<ReportedStatus>, rule: Rule, term: StatusTerm?, rulesOutComplete: Bool
    ) {
        said = text
        self.status = status
        isNothingNew = false
        self.rulesOutComplete = rulesOutComplete
        claim = nil
        lifecycle = nil
        confidence = term?.confidence
        languages = term?.languages ?? []
        source = term?.source
        self.term = term?.word
        self.rule = rule
        place = .anyColumn
        note = term?.note ?? ""
        needsConfirmation = rule != .nothing
    }
}
