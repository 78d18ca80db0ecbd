import ByteReading
import OGPCatalogues
import OGPImport
import OGPModel
import Testing

/// Words and columns that look like progress and are none: what a proposal makes of them.
struct MappingTrapsTests {
    private static func propose(_ header: String, _ words: [String]) throws -> MappingProposal {
        let rows = (words + words).enumerated().map { "Step number \($0) of the plan,\"\($1)\"" }
        let text = "Milestone,\(header)\n" + rows.joined(separator: "\n") + "\n"
        let survey = try ColumnSurvey(
            InputFile(text: text, name: "t.csv"), options: ImportOptions(), catalogues: try MappingCatalogues.bundled())
        return MappingProposal(survey, catalogues: try MappingCatalogues.bundled())
    }

    private static let traps = [
        "Closed", "non réalisé", "partly complete", "!", "Not complete", "incumplido", "parcialmente cumplido",
        "nie zakończone", "не виконано", "Mostly done", "99 %", "To be completed",
    ]

    @Test("a word that only looks complete is never complete without a person", arguments: traps)
    func words(word: String) throws {
        let proposal = try Self.propose("Status", [word, "Completed", "Not started", "In progress"])
        let found = try #require(proposal.mapping.words.first { $0.said == word })
        #expect(found.meaning != .status(.complete) || found.decision == .open)
    }

    @Test("the origin of a commitment is no progress", arguments: ["New or ongoing", "Nuevo/En curso"])
    func origin(header: String) throws {
        let proposal = try Self.propose(header, ["Nuevo", "En curso"])
        #expect(proposal.mapping.columns[1].field == nil || proposal.mapping.columns[1].decision == .open)
    }

    @Test("placeholders for nothing differ, and none of them is a status", arguments: ["-", "n/a", "s/d", "NC", "NIL"])
    func placeholders(word: String) throws {
        let proposal = try Self.propose("Status", [word, "Completed", "Not started", "In progress"])
        let meaning = proposal.mapping.words.first { $0.said == word }?.meaning
        if case .status? = meaning { Issue.record("\(word) became a status") }
        #expect(meaning != .missing(.notReviewed))
    }

    @Test("a column of shares under a word for status stays a column of shares")
    func shares() throws {
        let proposal = try Self.propose("Status", ["99 %", "100 %", "0 %"])
        #expect(proposal.mapping.columns[1].field == .percent && proposal.mapping.words.isEmpty)
    }
}
