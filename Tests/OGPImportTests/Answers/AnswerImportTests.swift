import ByteReading
import Findings
import OGPCatalogues
import OGPImport
import OGPModel
import Testing

struct AnswerImportTests {
    private static let header = "commitment,question,answer,reviewer,date,link,note\n"

    private static func read(_ rows: String, name: String = "sheet.csv") throws -> AnswerSource {
        try AnswerImport.read(
            InputFile(text: header + rows, name: name), catalogue: .bundled(), words: .bundled(), dates: .bundled())
    }

    @Test("an answer keeps who gave it, when, and by which source")
    func answer() throws {
        let source = try Self.read(
            "EX0001,chk-no-state-arbiter,partly,Ana Example,2021-05-04,https://example.org/a,\"Section 3, only\"\n")
        let answer = try #require(source.answers.first)
        #expect(answer.commitment == CommitmentID("EX0001"))
        #expect(answer.question == "chk-no-state-arbiter")
        #expect(answer.value == .partly)
        #expect(answer.reviewer == "Ana Example")
        #expect(answer.date == CivilDate(iso: "2021-05-04"))
        #expect(answer.link == "https://example.org/a")
        #expect(answer.note == "Section 3, only")
        #expect(answer.source.row == 2)
        #expect(source.findings.isEmpty)
    }

    @Test(
        "the five answers are read in four languages and any case",
        arguments: [
            ("YES", SafeguardAnswer.Value.yes), ("sí", .yes), ("Oui", .yes), ("sim", .yes), ("no", .no), ("não", .no),
            ("non", .no), ("Partly", .partly), ("en parte", .partly), ("en partie", .partly),
            ("not applicable", .notApplicable), ("N/A", .notApplicable), ("sans objet", .notApplicable),
            ("unknown", .unknown), ("desconocido", .unknown),
        ])
    func words(text: String, value: SafeguardAnswer.Value) throws {
        let source = try Self.read("EX0001,chk-no-state-arbiter,\(text),Ana Example,2021-05-04,https://example.org,\n")
        #expect(source.answers.map(\.value) == [value])
    }

    @Test(
        "what cannot be used is reported and not used",
        arguments: [
            ("EX0001,chk-nothing,yes,Ana Example,2021-05-04,https://example.org,", FindingCode.answerUnknownQuestion),
            ("EX0001,chk-no-state-arbiter,perhaps,Ana Example,2021-05-04,https://example.org,", .answerNotUnderstood),
            ("EX0001,chk-no-state-arbiter,yes,,2021-05-04,https://example.org,", .answerWithoutReviewer),
            (",chk-no-state-arbiter,yes,Ana Example,2021-05-04,https://example.org,", .answerIncomplete),
            ("EX0001,,yes,Ana Example,2021-05-04,https://example.org,", .answerIncomplete),
            ("EX0001,chk-no-state-arbiter,,Ana Example,,,", .answerMissing),
        ])
    func unusable(row: String, code: FindingCode) throws {
        let source = try Self.read(row + "\n")
        #expect(source.answers.isEmpty)
        #expect(source.findings.map(\.code) == [code])
        let kept = try #require(source.unused.first)
        let cells = [
            kept.commitment, kept.question, kept.answer, kept.reviewer, kept.date, kept.link, kept.note,
        ]
        #expect(cells.joined(separator: ",") == row)
    }

    @Test("the id of a question is read in any case, as that of a commitment is")
    func anyCase() throws {
        let source = try Self.read("ex0001,CHK-NO-STATE-ARBITER,yes,Ana Example,2021-05-04,https://example.org,\n")
        #expect(source.answers.map(\.question) == ["chk-no-state-arbiter"])
        #expect(source.findings.isEmpty)
    }

    @Test(
        "an answer without a day or a source is kept and reported",
        arguments: [
            ("soon,https://example.org", FindingCode.answerDate), (",https://example.org", .answerDate),
            ("03/04/2021,https://example.org", .answerDate), ("2021-05-04,", .answerWithoutSource),
        ])
    func incomplete(cells: String, code: FindingCode) throws {
        let source = try Self.read("EX0001,chk-no-state-arbiter,yes,Ana Example,\(cells),\n")
        #expect(source.answers.count == 1)
        #expect(source.findings.map(\.code) == [code])
        if code == .answerDate { #expect(source.answers.first?.date == nil) }
    }

    @Test("two reviewers may disagree; one reviewer who does is reported, and nothing is thrown away")
    func twice() throws {
        let source = try Self.read(
            """
            EX0001,chk-no-state-arbiter,yes,Ana Example,2021-05-04,https://example.org,
            EX0001,chk-no-state-arbiter,no,Ben Example,2021-05-04,https://example.org,
            EX0001,chk-no-state-arbiter,no,Ana Example,2021-06-04,https://example.org,
            EX0001,chk-no-state-arbiter,no,Ben Example,2021-05-04,https://example.org,
            """)
        #expect(source.answers.map(\.reviewer) == ["Ana Example", "Ben Example", "Ana Example"])
        #expect(source.findings.map(\.code) == [.answerTwice])
        #expect(source.findings.first?.position.row == 4)
    }

    @Test("a row that nobody filled in is no answer and no mistake")
    func blank() throws {
        let source = try Self.read("EX0001,chk-no-state-arbiter,,,,,\n")
        #expect(source.answers.isEmpty && source.findings.isEmpty && source.rows == 1)
        #expect(source.unused.isEmpty)
    }

    @Test("a table without the columns is refused with what is missing")
    func refused() throws {
        let file = InputFile(text: "commitment,answer\nEX0001,yes\n", name: "other.csv")
        let failure = #expect(throws: ImportFailure.self) {
            try AnswerImport.read(file, catalogue: .bundled(), words: .bundled(), dates: .bundled())
        }
        #expect(failure?.description.contains("question, reviewer") == true)
    }
}
