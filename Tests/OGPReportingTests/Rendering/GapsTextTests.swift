import OGPModel
import OGPScoring
import Testing

@testable import OGPReporting

struct GapsTextTests {
    private func text(_ commitments: [Commitment], _ layout: TextLayout = TextLayout()) throws -> String {
        let result = try InventedReport.result(commitments)
        return GapsText.text(result.report, frame: result.frame, layout: layout)
    }

    @Test("no line of our own is wider than the layout", arguments: [60, 80, 100])
    func width(columns: Int) throws {
        let text = try text(InventedReport.onePlan, TextLayout(width: columns))
        for line in text.split(separator: "\n") where !line.contains("gap:") {
            #expect(DisplayWidth.of(String(line)) <= columns, "\(line)")
        }
    }

    @Test("the sum and the next commands stand last")
    func closing() throws {
        let lines = try text(InventedReport.onePlan).split(separator: "\n").map(String.init)
        #expect(
            lines.suffix(2) == [
                "Next  ogp explain gap:ended-incomplete:EX0002 plans.csv",
                "      ogp gaps \u{2026} --format html -o report.html",
            ])
        let text = lines.joined(separator: " ")
        #expect(text.contains("3 gaps: 1 high and 2 medium. They concern 3 of 5 commitments."))
        #expect(text.contains("Not among them: 1 assessment owed by the assessor. For information: 1."))
    }

    @Test("a report over nothing says so, and finds no fault in it")
    func nothing() throws {
        let lines = try text([]).split(separator: "\n")
        #expect(lines.last == "No commitment was selected.")
        #expect(!lines.contains { $0.contains("No gap was found") || $0.hasPrefix("Next") })
    }

    @Test("the gaps stand below their commitment, with severity, sentence, cells and reference")
    func entry() throws {
        let expected = """
              EX0003  Law
                \u{25C6} Medium: Withdrawn
                  The IRM codes it as withdrawn by the government.
                  Completion at mid-term: not collected; Completion at end of term:
                  withdrawn (row 4)
                  gap:withdrawn:EX0003
            """
        #expect(try text(InventedReport.onePlan).contains(expected))
    }

    @Test("hostile text is shown, not acted upon")
    func hostile() throws {
        let text = try text(InventedReport.onePlan)
        #expect(text.contains("[U+202E]back"))
        #expect(text.contains("[U+001B][31mred"))
        #expect(!text.utf8.contains(0x1B))
    }

    @Test("with ASCII signs our own words are ASCII and texts of the input keep their letters")
    func ascii() throws {
        let commitments = [
            InventedReport.commitment("EX0001", title: "Déclaration") {
                $0.ratings.completionEndOfTerm = .coded(.limited)
            }
        ]
        let text = try text(commitments, TextLayout(glyphs: .ascii))
        #expect(text.contains("! High: Ended and not complete"))
        #expect(text.contains("End date: \"2018-08-31\""))
        let strange = text.unicodeScalars.filter { $0.value > 0x7E }
        #expect(Set(strange) == ["\u{E9}", "\u{2013}"])
        #expect(text.contains("Exampleland 2016\u{2013}2018"))
    }

    @Test("what could not be judged is listed with its reason")
    func undetermined() throws {
        let text = try text(InventedReport.onePlan)
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
            words.contains(
                "Withdrawn; No evidence of what was done: 1 of 5 \u{2013} completion is not yet reviewed (1)"))
    }

    @Test("a report without gaps says so, and of what")
    func noGaps() throws {
        let text = try text([InventedReport.commitment("EX0001")])
        #expect(text.contains("No gap was found, as far as \(InventedReport.rulesAlwaysInUse) rules could judge."))
        #expect(!text.contains("ogp explain"))
    }

    @Test("an assessment that is owed stands under its own heading")
    func owed() throws {
        let text = try text(InventedReport.onePlan)
        let heading = try #require(text.firstRange(of: "\nOwed by the assessor, not by the government\n"))
        let gap = try #require(text.firstRange(of: "gap:ended-not-assessed:EX0004"))
        #expect(heading.upperBound < gap.lowerBound)
    }

    @Test("the same report gives the same text")
    func deterministic() throws {
        #expect(try text(InventedReport.onePlan) == text(InventedReport.onePlan))
    }
}
