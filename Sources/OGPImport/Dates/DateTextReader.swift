public import OGPCatalogues
public import OGPModel

/// Reads the text of one date cell: days, months, quarters, seasons, years, spans, open-ended and recurring work.
///
/// It answers what the cell says on its own. Every text gives an interval, an open end, both readings of an ambiguous
/// day, "not stated" or "not understood" with a reason; nothing is guessed and the words are always kept.
public struct DateTextReader: Sendable {
    private let words: DateWords

    /// Longer texts are not dates.
    private static let longestText = 4_000

    /// Makes a reader.
    ///
    /// - Parameter words: The words of dates in every language to read.
    public init(words: DateWords) {
        self.words = words
    }

    /// The month in which the fiscal year of a member's government begins, for ``DateContext/fiscalYearStart``.
    ///
    /// - Parameter code: The member's code, such as `CAN`.
    /// - Returns: The month, 1 to 12; `nil` where it is not known.
    public func fiscalYearStart(ofMember code: String?) -> Int? { words.fiscalYearStart(ofMember: code) }

    /// Reads a cell.
    ///
    /// - Parameters:
    ///   - text: The cell's text; the codes `NR`, `ND` and `NA` are told apart before.
    ///   - context: What is known about the member and the export.
    /// - Returns: What the cell says, with the text as given.
    public func read(_ text: String, in context: DateContext = DateContext()) -> DateReading {
        read(text.utf8.span, text: text, in: context)
    }

    /// Reads a cell from its bytes.
    ///
    /// - Parameters:
    ///   - bytes: The cell's text in UTF-8; bytes that are not become U+FFFD in the words kept.
    ///   - context: What is known about the member and the export.
    /// - Returns: What the cell says, with the text as given.
    public func read(_ bytes: Span<UInt8>, in context: DateContext = DateContext()) -> DateReading {
        if let valid = try? UTF8Span(validating: bytes) {
            return read(bytes, text: String(copying: valid), in: context)
        }
        var copy: [UInt8] = []
        for index in bytes.indices { copy.append(bytes[index]) }
        return read(bytes, text: String(decoding: copy, as: UTF8.self), in: context)
    }

    private func read(_ bytes: Span<UInt8>, text: String, in context: DateContext) -> DateReading {
        if let numbers = DateNumbers(bytes) { return Self.reading(of: numbers, text: text, in: context) }
        return readWords(bytes, text: text, in: context)
    }

    /// Reads a cell that holds more than numbers. Not inlined: its large frame would slow down the cells that do not.
    @inline(never)
    private func readWords(_ bytes: Span<UInt8>, text: String, in context: DateContext) -> DateReading {
        guard bytes.count <= Self.longestText else { return .uninterpreted(text, .noDate) }
        let tokens = words.tokens(of: bytes, limit: Self.longestText)
        var parser = DatePhraseParser(tokens: tokens, words: words, context: context)
        return parser.parse().reading(of: text, in: context)
    }

    /// The reading of a cell that holds nothing but numbers.
    private static func reading(of numbers: DateNumbers, text: String, in context: DateContext) -> DateReading {
        switch numbers.meaning(in: context) {
        case .day(let day, let proves, let assumesCentury):
            let evidence = DateOrderEvidence(
                dayFirst: proves == .dayFirst ? 1 : 0, monthFirst: proves == .monthFirst ? 1 : 0)
            return DateReading(
                .settled(Deadline(text: text, day: day, basis: .cell, assumesCentury: assumesCentury)),
                evidence: evidence)
        case .ambiguous(let dayFirst, let monthFirst, let assumesCentury):
            let reading = DateReading(
                .ambiguous(
                    text: text, dayFirst: CivilInterval(dayFirst), monthFirst: CivilInterval(monthFirst),
                    assumesCentury: assumesCentury))
            guard let pinned = context.pinnedOrder, pinned != .yearFirst else { return reading }
            return DateReading(.settled(reading.resolved(order: pinned, basis: .pinned)))
        case .serial(let day): return DateReading(.settled(Deadline(text: text, day: day, basis: .serial)))
        case .failure(let reason): return .uninterpreted(text, reason)
        case .month(let month, let year):
            return settled(DateBounds(year: year, month: month, count: 1, .month), text: text)
        case .years(let range, let isShort, let assumesCentury):
            let years = DateYears(range: range, isShort: isShort, assumesCentury: assumesCentury)
            return settled(years.bounds(in: context), text: text, assumesCentury: assumesCentury)
        case .monthOrYears(let interval): return settled(DateBounds(interval, .span), text: text)
        }
    }

    private static func settled(_ bounds: DateBounds?, text: String, assumesCentury: Bool = false) -> DateReading {
        guard let bounds else { return .uninterpreted(text, .implausibleNumber) }
        let deadline = Deadline(
            text: text, earliest: bounds.interval.earliest, latest: bounds.interval.latest, precision: bounds.precision,
            basis: .cell, assumesCentury: assumesCentury)
        return DateReading(.settled(deadline))
    }
}
