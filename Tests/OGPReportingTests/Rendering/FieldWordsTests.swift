import Testing

@testable import OGPReporting

struct FieldWordsTests {
    private func source(_ field: String, _ value: String, row: Int? = 14, file: String = "plans.csv") -> GapSource {
        GapSource(file: file, row: row, line: 40, field: field, value: value)
    }

    @Test("ratings are put in words, other cells are quoted, empty ones are called blank")
    func values() {
        let cells = FieldWords.cells([
            source("completionEndOfTerm", "notStarted"), source("end", "Ongoing"), source("lead", ""),
            source("start", "notReviewed"),
        ])
        #expect(
            cells.plain()
                == "Completion at end of term: not started; End date: \u{201C}Ongoing\u{201D}; Lead institution: blank; "
                + "Start date: not yet reviewed (row 14 of plans.csv)")
    }

    @Test("cells of different rows each name their place")
    func places() {
        let cells = FieldWords.cells([source("relevant", "no"), source("relevant", "yes", row: 15, file: "other.csv")])
        #expect(
            cells.plain()
                == "Relevant to OGP values: no (row 14 of plans.csv); Relevant to OGP values: yes (row 15 of other.csv)"
        )
    }

    @Test("where there is one file only the row is named, and the line where there is no row")
    func shortPlaces() {
        #expect(
            FieldWords.cells([source("relevant", "no")], naming: false).plain() == "Relevant to OGP values: no (row 14)"
        )
        #expect(FieldWords.place(source("relevant", "no", row: nil)).plain() == "line 40 of plans.csv")
    }

    @Test("texts of the input are marked as such, our own words are not")
    func marked() {
        let pieces = FieldWords.cells([source("end", "<b>"), source("completionMidTerm", "limited")]).pieces
        #expect(pieces.contains(.data("<b>")))
        #expect(!pieces.contains(.data("limited")))
    }

    @Test("a field without a name of its own keeps the one of the outputs")
    func unknownField() {
        #expect(FieldWords.label("someNewField") == "someNewField")
    }
}
