import OGPCatalogues
import OGPImport
import OGPModel
import Testing

struct DateTextReaderPropertyTests {
    /// A seeded generator, so that a failing seed can be repeated.
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }
    }

    private static let pieces = [
        "June", "mai", "Dec", "may", "2015", "2016-17", "15", "7", "31/12/2014", "3/4/2015", "2014-06-30", "30/2/2014",
        "1st", "Q1", "T", "II", "quarter", "premier", "semestre", "spring", "winter", "verano", "by", "before", "until",
        "from", "to", "and", "in", "early", "end of", "fiscal year", "reporting year", "ongoing", "annually",
        "permanent",
        "en cours", "unclear", "after", "the", "de", "d'", "law", "report", "-", "/", ",", ";", ".", "(", ")", "'", "?",
        "–",
        "12", "99", "43525", "7/16/1905", "é", "\u{0}", "\u{301}", "🙂", "\n",
    ]

    private static func text(_ seed: UInt64) -> String {
        var random = Seeded(state: seed)
        let count = Int.random(in: 1...9, using: &random)
        return (0..<count).map { _ in
            (pieces.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
        }.joined()
    }

    private static func contexts() -> [DateContext] {
        [
            DateContext(), DateContext(hemisphere: .southern, fiscalYearStart: 4, readsTwoDigitYears: true),
            DateContext(hemisphere: .northern, pinnedOrder: .monthFirst, readsTwoDigitYears: true, readsSerials: true),
        ]
    }

    @Test("any text gives a reading that keeps the words and whose interval is in order", arguments: 0..<200)
    func everyText(_ block: Int) throws {
        let reader = try DatePhraseCase.reader()
        for seed in 0..<25 {
            let text = Self.text(UInt64(block * 25 + seed))
            for context in Self.contexts() {
                let reading = reader.read(text, in: context)
                #expect(reading.text == text)
                #expect(reading == reader.read(Array(text.utf8).span, in: context))
                for order in [DateOrder.dayFirst, .monthFirst, nil] {
                    let deadline = reading.resolved(order: order, basis: .plan)
                    #expect(deadline.text == text)
                    #expect(isInOrder(deadline), "\(text)")
                }
            }
        }
    }

    private func isInOrder(_ deadline: Deadline) -> Bool {
        switch (deadline.earliest, deadline.latest) {
        case (let earliest?, let latest?):
            earliest <= latest && deadline.precision != .open && deadline.precision != .unknown
        case (nil, nil): deadline.precision == .open || deadline.precision == .unknown
        case (_?, nil): deadline.precision == .open
        case (nil, _?): false
        }
    }

    @Test("as days go by a deadline never becomes less overdue", arguments: 0..<50)
    func monotone(_ block: Int) throws {
        let rank: [Overdue: Int] = [.notDue: 0, .possible: 1, .certain: 2]
        let reader = try DatePhraseCase.reader()
        for seed in 0..<20 {
            let text = Self.text(UInt64(1_000_000 + block * 20 + seed))
            let deadline = reader.read(text).resolved(order: .dayFirst, basis: .plan)
            var last = 0
            for number in stride(from: 14_000, to: 21_000, by: 13) {
                let answer = deadline.overdue(asOf: try #require(CivilDate(dayNumber: number)))
                guard let next = rank[answer] else {
                    #expect(answer == .noDueDate || answer == .unknownDeadline)
                    break
                }
                #expect(next >= last, "\(text)")
                last = next
            }
        }
    }

    @Test("every day is read back from its own spelling in either order")
    func roundTrip() throws {
        let reader = try DatePhraseCase.reader()
        for number in stride(from: 11_000, to: 22_000, by: 17) {
            let day = try #require(CivilDate(dayNumber: number))
            let dayFirst = reader.read("\(day.day)/\(day.month)/\(day.year)").resolved(order: .dayFirst, basis: .plan)
            let monthFirst = reader.read("\(day.month)/\(day.day)/\(day.year)").resolved(
                order: .monthFirst, basis: .plan)
            #expect(
                [dayFirst.earliest, dayFirst.latest, monthFirst.earliest, monthFirst.latest] == [day, day, day, day])
            #expect(reader.read(day.description).resolved(order: nil, basis: .none).earliest == day)
        }
    }

    @Test("bytes that are not UTF-8 are kept as replacement characters")
    func brokenBytes() throws {
        let bytes: [UInt8] = [0x4A, 0x75, 0x6E, 0xE9, 0x20, 0x32, 0x30, 0x31, 0x35]
        let reading = try DatePhraseCase.reader().read(bytes.span)
        #expect(reading.text == "Jun\u{FFFD} 2015")
        let cut: [UInt8] = [0xC3]
        #expect(try DatePhraseCase.reader().read(cut.span).text == "\u{FFFD}")
    }

    @Test("a text too long for a date is not searched for one")
    func longText() throws {
        let text = String(repeating: "June 2015 ", count: 500)
        #expect(DatePhraseCase.describe(try DatePhraseCase.reader().read(text)) == "uninterpreted noDate")
    }
}
