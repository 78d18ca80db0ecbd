import OGPCatalogues
import OGPModel

/// Reads the pieces of a text from left to right and collects what they say about its date.
struct DatePhraseParser {
    let tokens: [DateToken]
    let words: DateWords
    let context: DateContext
    var index = 0
    var phrase = DatePhrase()

    private var role: DateConnector?
    private var position: DatePosition?
    private var link = DatePeriod.Link.loose
    private var introduction = DatePeriod.Introduction.start

    init(tokens: [DateToken], words: DateWords, context: DateContext) {
        self.tokens = tokens
        self.words = words
        self.context = context
    }

    /// Reads all pieces.
    mutating func parse() -> DatePhrase {
        while index < tokens.count, phrase.failure == nil {
            if takePeriod() { continue }
            let token = tokens[index]
            if token.isMark {
                take(mark: UInt8(truncatingIfNeeded: token.value))
                index += 1
            } else if let (meaning, end) = words.phrase(at: index, in: tokens) {
                phrase.hasWords = true
                index = end
                take(meaning)
            } else if token.isNumber {
                takeNumber()
            } else {
                takeUnknownWord()
                index += 1
            }
        }
        if position != nil { phrase.isBlocked = true }
        inheritYears()
        return phrase
    }

    /// Adds a period with what was said before it.
    mutating func add(_ period: DatePeriod) {
        var period = period
        period.role = role
        period.position = position
        period.link = phrase.periods.isEmpty && link == .list ? .loose : link
        period.introduction = role == nil ? introduction : .role
        phrase.periods.append(period)
        role = nil
        position = nil
        link = .loose
        introduction = .role
    }

    /// The piece at an index, if there is one.
    func token(_ index: Int) -> DateToken? { index < tokens.count ? tokens[index] : nil }

    /// What the word or phrase at an index means.
    func meaning(at index: Int) -> (meaning: DateWord, end: Int)? {
        guard let token = token(index), token.isWord else { return nil }
        return words.phrase(at: index, in: tokens)
    }

    /// Whether the piece at an index is one of some marks.
    func isMark(_ index: Int, _ marks: String) -> Bool {
        guard let token = token(index), token.isMark, token.value > 0 else { return false }
        return marks.utf8.contains(UInt8(token.value))
    }

    private mutating func take(mark: UInt8) {
        switch mark {
        case UInt8(ascii: "-"): link = .range
        case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "&"): if link == .loose { link = .list }
        case UInt8(ascii: "?"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "~"), UInt8(ascii: "="),
            UInt8(ascii: "+"):
            phrase.isBlocked = true
        case 0x1A:
            phrase.isBlocked = true
            phrase.hasWords = true
        case 0: phrase.hasWords = true
        case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "*"): return
        case UInt8(ascii: "."): break
        default: link = .loose
        }
        introduction = .mark
    }

    private mutating func take(_ meaning: DateWord) {
        switch meaning {
        case .connector(let connector): take(connector)
        case .position(let next):
            if position != nil { phrase.isBlocked = true }
            position = next
        case .ignorable: break
        case .recurrence(let frequency, let isAdjective): take(frequency, isAdjective: isAdjective)
        case .underway:
            if phrase.frequency == nil, !phrase.isUnderway { phrase.periodsBeforeRecurrence = phrase.periods.count }
            phrase.isUnderway = true
        case .notStated: phrase.isNotStated = true
        case .changesMeaning: phrase.isBlocked = true
        case .fiscalYear: takeFiscalYearAfterYears(isOther: false)
        case .otherYear: takeFiscalYearAfterYears(isOther: true)
        case .subjectYear: takeSubjectYear()
        case .month, .season, .yearPart, .ordinal, .lastOrdinal: takeUnknownWord()
        }
    }

    private mutating func take(_ frequency: RecurrenceFrequency, isAdjective: Bool) {
        if isAdjective {
            if phrase.adjective == nil { phrase.periodsBeforeAdjective = phrase.periods.count }
            phrase.adjective = frequency.together(with: phrase.adjective)
        } else {
            phrase.add(frequency)
        }
    }

    private mutating func take(_ connector: DateConnector) {
        switch connector {
        case .to:
            if !phrase.periods.isEmpty { link = .range }
        case .and: if link == .loose { link = .list }
        case .then: phrase.goesOn = true
        case .until:
            if !phrase.periods.isEmpty { link = .range }
            take(role: connector)
        case .by, .before, .from, .within: take(role: connector)
        }
    }

    private mutating func take(role next: DateConnector) {
        switch (role, next) {
        case (nil, _), (.within, _): role = next
        case (_, .within), (.until, .until), (.by, .by), (.by, .until), (.until, .by), (.from, .from): break
        case (.by, .before), (.until, .before): role = .before
        default: phrase.isBlocked = true
        }
    }

    private mutating func takeUnknownWord() {
        phrase.hasWords = true
        phrase.hasUnknownWords = true
        if position != nil { phrase.isBlocked = true }
        role = nil
        position = nil
        link = .loose
        introduction = .unknownWord
    }

    private mutating func takeNumber() {
        index += 1
        if let next = token(index), next.isGlued, words.isOrdinalSuffix(next) {
            // "2nd phase": an ordinal of something that is no date.
            index += 1
            takeUnknownWord()
        } else {
            phrase.hasLooseNumber = true
        }
    }

    /// "2023-24 fiscal year": the words belong to the years just read.
    private mutating func takeFiscalYearAfterYears(isOther: Bool) {
        guard var last = phrase.periods.last, case .wholeYears = last.shape, link == .loose else {
            return takeUnknownWord()
        }
        last.years?.isFiscal = true
        last.years?.isOther = isOther
        phrase.periods[phrase.periods.count - 1] = last
    }

    /// Gives a month without a year the year of the period it is joined to: "June and December 2015".
    private mutating func inheritYears() {
        for index in phrase.periods.indices.reversed() where phrase.periods[index].isYearless {
            let next = index + 1
            if next < phrase.periods.count, phrase.periods[next].link != .loose,
                phrase.periods[next].shape != .wholeYears, let years = phrase.periods[next].years
            {
                phrase.periods[index].years = years
                phrase.periods[index].assumesCentury = years.assumesCentury
            }
        }
        let yearless = phrase.periods.filter(\.isYearless)
        guard !yearless.isEmpty else { return }
        let others = phrase.periods.filter { !$0.isYearless }
        if phrase.frequency ?? .ongoing != .ongoing, others.allSatisfy({ $0.role == .until || $0.role == .from }) {
            // "Annually, by 31 March", "annually by 31 March until 2029": the day of each year.
            return phrase.periods.removeAll(where: \.isYearless)
        }
        // "may" or "set" without a day or year is taken for another word.
        for period in yearless {
            if case .month(_, isShort: true) = period.shape { continue }
            phrase.failure = phrase.failure ?? .noYear
        }
        phrase.hasUnknownWords = true
        phrase.periods.removeAll(where: \.isYearless)
        if phrase.periods.isEmpty { phrase.failure = phrase.failure ?? .noYear }
    }
}
