import ByteReading
import Findings
import OGPCatalogues
import OGPImport
import OGPModel
import Testing

struct ThemeDecisionsFileTests {
    private func read(_ text: String) throws -> (file: ThemeDecisionsFile, findings: [Finding]) {
        var findings = FindingList()
        let file = try ThemeDecisionsFile(
            InputFile(text: text, name: "decisions.csv"), themes: try .bundled(), dates: try .bundled(),
            asOf: try #require(CivilDate(iso: "2024-07-03")), sink: &findings)
        return (file, findings.findings)
    }

    @Test("rows decide, with who and when; open rows and other columns are passed over")
    func rows() throws {
        let read = try read(
            """
            commitment,title,theme,tier,decision,by,date
            EX0001,Publish,open-data,strong,accept,A. Reviewer,2024-05-01
            EX0001,Publish,Health,suggested,Reject,B. Reviewer,3 July 2024
            EX0002,Plant,youth,suggested,,,

            """)
        #expect(
            read.file.decisions == [
                ThemeDecision(
                    commitment: CommitmentID("EX0001"), theme: "open-data", answer: .accept, person: "A. Reviewer",
                    date: "2024-05-01"),
                ThemeDecision(
                    commitment: CommitmentID("EX0001"), theme: "health", answer: .reject, person: "B. Reviewer",
                    date: "3 July 2024"),
            ])
        #expect(read.findings.isEmpty)
    }

    @Test(
        "a row that cannot be read is left out and reported",
        arguments: [
            ("EX0001,open-dota,accept,Ana,2024-05-01", FindingCode.decisionOnUnknownTheme, 8),
            ("EX0001,open-data,maybe,Ana,2024-05-01", .unknownDecision, 18),
            (",open-data,accept,Ana,2024-05-01", .decisionWithoutCommitment, 1),
            ("EX0001,open-data,accept, ,2024-05-01", .decisionWithoutName, 25),
            ("EX0001,open-data,reject,,2024-05-01", .decisionWithoutName, 25),
            ("EX0001,open-data,accept,Ana,2024-07-04", .decisionOfLaterDay, 29),
        ])
    func mistakes(row: String, code: FindingCode, column: Int) throws {
        let read = try read("commitment,theme,decision,by,date\n\(row)\n")
        #expect(read.file.decisions.isEmpty)
        #expect(read.findings.map(\.code) == [code])
        #expect(read.findings.first?.position.line == 2 && read.findings.first?.position.column == column)
    }

    @Test(
        "a date that says no day is reported, and the decision counts", arguments: ["", "soon", "03/04/2024", "2024"])
    func dates(text: String) throws {
        let read = try read("commitment,theme,decision,by,date\nEX0001,open-data,accept,Ana,\(text)\n")
        #expect(read.file.decisions.map(\.date) == [text])
        #expect(read.findings.map(\.code) == [.decisionDate])
        #expect(read.findings.first?.position.line == 2 && read.findings.first?.position.column == 29)
    }

    @Test("a table without a column of names decides nothing")
    func withoutNames() throws {
        let read = try read("commitment,theme,decision\nEX0001,youth,accept\n")
        #expect(read.file.decisions.isEmpty)
        #expect(read.findings.map(\.code) == [.decisionWithoutName])
    }

    @Test("two rows that contradict each other are reported, and the later one stands last")
    func contradiction() throws {
        let read = try read(
            "commitment,theme,decision,by,date\nEX0001,youth,accept,Ana,2024-05-01\nEX0001,youth,reject,Ana,2024-05-02\n"
        )
        #expect(read.file.decisions.map(\.answer) == [.accept, .reject])
        #expect(read.findings.map(\.code) == [.contradictoryDecision])
    }

    @Test("a table without the columns is refused")
    func otherTable() {
        #expect(throws: ImportFailure.self) { _ = try read("id,theme\nEX0001,youth\n") }
    }
}
