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
            InputFile(text: text, name: "decisions.csv"), themes: try .bundled(), sink: &findings)
        return (file, findings.findings)
    }

    @Test("rows decide, with who and when; open rows and other columns are passed over")
    func rows() throws {
        let read = try read(
            """
            commitment,title,theme,tier,decision,by,date
            EX0001,Publish,open-data,strong,accept,A. Reviewer,2024-05-01
            EX0001,Publish,Health,suggested,Reject,,
            EX0002,Plant,youth,suggested,,,

            """)
        #expect(
            read.file.decisions == [
                ThemeDecision(
                    commitment: CommitmentID("EX0001"), theme: "open-data", answer: .accept, person: "A. Reviewer",
                    date: "2024-05-01"),
                ThemeDecision(commitment: CommitmentID("EX0001"), theme: "health", answer: .reject),
            ])
        #expect(read.findings.isEmpty)
    }

    @Test(
        "a row that cannot be read is left out and reported",
        arguments: [
            ("EX0001,open-dota,accept", FindingCode.decisionOnUnknownTheme),
            ("EX0001,open-data,maybe", .unknownDecision),
            (",open-data,accept", .decisionWithoutCommitment),
        ])
    func mistakes(row: String, code: FindingCode) throws {
        let read = try read("commitment,theme,decision\n\(row)\n")
        #expect(read.file.decisions.isEmpty)
        #expect(read.findings.map(\.code) == [code])
        #expect(read.findings.first?.position.line == 2)
    }

    @Test("two rows that contradict each other are reported, and the later one stands last")
    func contradiction() throws {
        let read = try read("commitment,theme,decision\nEX0001,youth,accept\nEX0001,youth,reject\n")
        #expect(read.file.decisions.map(\.answer) == [.accept, .reject])
        #expect(read.findings.map(\.code) == [.contradictoryDecision])
    }

    @Test("a table without the columns is refused")
    func otherTable() {
        #expect(throws: ImportFailure.self) { _ = try read("id,theme\nEX0001,youth\n") }
    }
}
