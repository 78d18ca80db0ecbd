import ByteReading
import OGPCatalogues
import OGPImport
import OGPModel
import TestSupport
import Testing

/// Several sides that speak in one table, each in columns of its own, and deadlines in two languages.
struct MappedVoicesTests {
    private static func propose(_ text: String) throws -> MappingProposal {
        let catalogues = try MappingCatalogues.bundled()
        let survey = try ColumnSurvey(
            InputFile(text: text, name: "t.csv"), options: ImportOptions(), catalogues: catalogues)
        return MappingProposal(survey, catalogues: catalogues)
    }

    private static let board = """
        Compromiso,Actividad,Estado gobierno,Estado sociedad civil
        Datos abiertos,Publicar el catálogo,Completado,En proceso
        Datos abiertos,Capacitar a periodistas,En proceso,Sin avance
        Justicia abierta,Traducir las sentencias,Sin avance,Sin avance

        """

    @Test("columns whose headers name the side are read for that side, without a question")
    func named() throws {
        let proposal = try Self.propose(Self.board)
        let columns = proposal.mapping.columns
        #expect(columns[2].field == .status && columns[3].field == .status)
        #expect(columns.map(\.role) == [nil, nil, nil, .civilSociety])
        #expect(proposal.mapping.role == .government)
        #expect(!proposal.questions.contains { if case .role = $0.subject { true } else { false } })
        let table = try ReadMapped(
            Self.board, .milestone, [.commitmentTitle, .milestoneTitle, .status, .status],
            change: {
                $0.columns[3].role = .civilSociety
                $0.by = "Secretaría"
            })
        let first = try #require(table.commitments.first?.milestones.first)
        #expect(first.assessments.map(\.role) == [.government, .civilSociety])
        #expect(first.assessments.map(\.status.value) == [.complete, .inProgress])
        #expect(first.assessments.map(\.by) == ["Secretaría", ""])
    }

    @Test("where headers do not say who speaks in several columns of statuses, each is asked about")
    func asked() throws {
        let text = Self.board.replacing("Estado gobierno", with: "Estado").replacing(
            "Estado sociedad civil", with: "Estatus")
        let proposal = try Self.propose(text)
        let asked = proposal.questions.compactMap { question -> Int? in
            if case .role(let place) = question.subject { place } else { nil }
        }
        #expect(asked == [3, 4])
        #expect(proposal.mapping.columns[3].decision == .open)
        let question = try #require(proposal.questions.first { $0.concerns(3) })
        #expect(question.text.hasPrefix("Who speaks in column 3, \"Estado\"?") && question.proposed == nil)
        #expect(question.choices.map(\.answer).contains(.role(.civilSociety)))
    }

    @Test("one column of statuses asks for nobody, whoever its header names")
    func single() throws {
        let text = Self.board.split(separator: "\n").map { $0.split(separator: ",").prefix(3).joined(separator: ",") }
            .joined(separator: "\n")
        let proposal = try Self.propose(text)
        #expect(proposal.questions.isEmpty && proposal.mapping.columns.allSatisfy { $0.role == nil })
        let civil = try Self.propose(text.replacing("Estado gobierno", with: "Estado sociedad civil"))
        #expect(civil.mapping.role == .civilSociety && civil.mapping.columns.allSatisfy { $0.role == nil })
    }

    @Test("texts, shares and evidence stand with the side of their column")
    func texts() throws {
        let table = try ReadMapped(
            """
            Title,Status,Notes,Status CSO,Notes CSO,Evidence CSO
            Open data,Completed,All is online,Limited,Half is missing,https://example.org/half
            Trees,,,Limited,,
            """, .commitment, [.commitmentTitle, .status, .progress, .status, .progress, .evidence],
            change: { mapping in for index in 3...5 { mapping.columns[index].role = .civilSociety } })
        let statements = try #require(table.commitments.first?.assessments)
        #expect(statements.map(\.text) == ["All is online", "Half is missing"])
        #expect(statements.map { $0.evidence.map(\.link) } == [[], ["https://example.org/half"]])
        #expect(table.commitments.last?.assessments.map(\.role) == [.civilSociety])
    }

    @Test("a deadline in two languages keeps both columns, and two deadlines of one language ask")
    func deadlines() throws {
        let text = """
            Milestone,Deadline_en,Deadline_fr
            Publish the register,By fall 2027,D'ici l'automne 2027
            Hold a workshop,Ongoing,En cours
            Train the staff,December 2026,Décembre 2026
            """
        let columns = try Self.propose(text).mapping.columns
        #expect(columns.map(\.field) == [.milestoneTitle, .end, .end])
        #expect(columns.map(\.language) == ["", "en", "fr"])
        let lines = text.split(separator: "\n").enumerated().map { ($0 == 0 ? "Commitment," : "Open data,") + $1 }
        let table = try ReadMapped(
            lines.joined(separator: "\n"), .milestone, [.commitmentTitle, .milestoneTitle, .end, .end],
            change: {
                $0.columns[2].language = "en"
                $0.columns[3].language = "fr"
            })
        let first = try #require(table.commitments.flatMap(\.milestones).first)
        #expect(first.end.text == "By fall 2027")
        #expect(first.translations == [PlanText(.deadline, language: "fr", text: "D'ici l'automne 2027")])
        let same = try Self.propose(text.replacing("Deadline_fr", with: "Due date")).mapping.columns
        #expect(same.count { $0.field == .end && $0.decision != .open } < 2)
    }
}
