import OGPModel

extension DateWords {
    /// The table that is built into the code.
    ///
    /// - Returns: The table, parsed anew.
    /// - Throws: `CatalogueFailure` if the data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> DateWords {
        try DateWords(json: EmbeddedCatalogue.dateWords, file: "date-words.json")
    }

    /// A table from the text of a data file.
    ///
    /// - Parameters:
    ///   - json: The text of the file.
    ///   - file: The name of the file, for messages.
    /// - Throws: `CatalogueFailure` for the first mistake: text that is not JSON, a key that is missing or not known, a
    ///   phrase that has two meanings.
    public init(json: String, file: String) throws(CatalogueFailure) {
        self.init()
        let document = try JSONRecord(document: json, file: file)
        try document.allow(only: ["schema", "version", "note", "fiscalYears", "languages"])
        let schema = try document.string("schema")
        guard schema == "ogp-date-words/1" else {
            throw document.failure("\"\(schema)\" is not a schema this version reads: ogp-date-words/1", at: "schema")
        }
        for year in try document.records("fiscalYears") {
            try year.allow(only: ["month", "members", "note"])
            let month = try Self.number("month", 1...12, of: year)
            for member in try year.strings("members") where fiscalYears.updateValue(month, forKey: member) != nil {
                throw year.failure("\"\(member)\" has two fiscal years", at: "members")
            }
        }
        for language in try document.records("languages") {
            languages.append(try language.string("language"))
            try addPeriods(language)
            try addMeanings(language)
            for suffix in try language.strings("ordinalSuffixes") { addSuffix(suffix) }
        }
    }

    private static let keys: Set<String> = [
        "language", "note", "months", "seasons", "yearParts", "ordinals", "lastOrdinal", "ordinalSuffixes", "positions",
        "connectors", "recurrence", "fiscalYear", "otherYear", "subjectYear",
        "underway", "notStated", "ignorable", "changesMeaning",
    ]

    private mutating func addPeriods(_ language: JSONRecord) throws(CatalogueFailure) {
        try language.allow(only: Self.keys)
        for month in try language.records("months") {
            try month.allow(only: ["number", "words", "short"])
            let number = try Self.number("number", 1...12, of: month)
            try add("words", of: month, .month(number, isShort: false))
            try add("short", of: month, .month(number, isShort: true))
        }
        for season in try language.records("seasons") {
            try season.allow(only: ["season", "words"])
            try add("words", of: season, .season(try season.choice("season", of: DateSeason.self)))
        }
        for part in try language.records("yearParts") {
            try part.allow(only: ["count", "words", "short"])
            let count = try Self.number("count", 2...6, of: part)
            guard 12 % count == 0 else {
                throw part.failure("a year has no \(count) equal parts of whole months", at: "count")
            }
            try add("words", of: part, .yearPart(count: count, isShort: false))
            try add("short", of: part, .yearPart(count: count, isShort: true))
        }
        for ordinal in try language.records("ordinals") {
            try ordinal.allow(only: ["number", "words"])
            try add("words", of: ordinal, .ordinal(try Self.number("number", 1...31, of: ordinal)))
        }
        try add("lastOrdinal", of: language, .lastOrdinal)
    }

    private mutating func addMeanings(_ language: JSONRecord) throws(CatalogueFailure) {
        for position in try language.records("positions") {
            try position.allow(only: ["position", "words"])
            try add("words", of: position, .position(try position.choice("position", of: DatePosition.self)))
        }
        for connector in try language.records("connectors") {
            try connector.allow(only: ["connector", "words"])
            try add("words", of: connector, .connector(try connector.choice("connector", of: DateConnector.self)))
        }
        for entry in try language.records("recurrence") {
            try entry.allow(only: ["frequency", "words", "adjectives"])
            let frequency = try entry.choice("frequency", of: RecurrenceFrequency.self)
            try add("words", of: entry, .recurrence(frequency, isAdjective: false))
            try add("adjectives", of: entry, .recurrence(frequency, isAdjective: true))
        }
        try add("fiscalYear", of: language, .fiscalYear)
        try add("otherYear", of: language, .otherYear)
        try add("subjectYear", of: language, .subjectYear)
        try add("underway", of: language, .underway)
        try add("notStated", of: language, .notStated)
        try add("ignorable", of: language, .ignorable)
        try add("changesMeaning", of: language, .changesMeaning)
    }

    private mutating func add(_ key: String, of record: JSONRecord, _ meaning: DateWord) throws(CatalogueFailure) {
        for phrase in try record.strings(key) {
            if let other = add(phrase, meaning) {
                throw record.failure("\"\(phrase)\" already means \(other)", at: key)
            }
        }
    }

    private static func number(
        _ key: String, _ range: ClosedRange<Int>, of record: JSONRecord
    ) throws(CatalogueFailure) -> Int {
        guard let number = try record.optionalInteger(key), range.contains(number) else {
            throw record.failure("a number from \(range.lowerBound) to \(range.upperBound) is expected", at: key)
        }
        return number
    }
}
