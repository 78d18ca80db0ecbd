import OGPImport
import OGPModel
import Testing

/// Milestones of tables whose headers name no commitment.
struct MappingCommitmentsTests {
    private static let plain = """
        Country,Milestone No.,Milestone,Deadline,Status
        Kenya,1.1,Publish the register,2024-06-30,Completed
        Kenya,1.2,Train the staff,2024-12-31,In progress
        Kenya,2.1,Hold two hearings,2025-06-30,Not started
        """
    private static let foreign = """
        Country,No,Zusage,Milestone,Deadline,Status
        Germany,1.1,Offene Haushalte,Publish the register,2024-06-30,Completed
        Germany,1.2,Offene Haushalte,Train the staff,2024-12-31,In progress
        Germany,2.1,Offene Gerichte,Hold two hearings,2025-06-30,Not started
        Germany,2.2,Offene Gerichte,Write the report,2025-12-31,Not started
        """

    @Test("Where no column may name commitments, it is asked whether there are any, and nothing is read before")
    func none() throws {
        let proposed = try ProposedMapping(Self.plain)
        #expect(proposed.proposal.questions.map(\.subject) == [.commitments(places: [])])
        #expect(proposed.proposal.questions.first?.choices.map(\.answer) == [.noCommitments(places: [])])
        #expect(proposed.proposal.mapping.openQuestions.count == 1)
        #expect(proposed.proposal.mapping.openQuestions.first?.contains("\"commitments\" to \"none\"") == true)
    }

    @Test("A column of repeated texts under an unknown header is offered as the commitment")
    func offered() throws {
        let proposed = try ProposedMapping(Self.foreign)
        #expect(proposed.column(3).field == .commitmentTitle && proposed.column(3).decision == .open)
        #expect(proposed.proposal.questions.map(\.subject) == [.commitments(places: [3])])
        #expect(
            proposed.proposal.questions.first?.choices.map(\.answer) == [
                .fields([3: .commitmentTitle]), .noCommitments(places: [3]),
            ])
    }

    @Test("A header that names the commitment is no question")
    func named() throws {
        let proposed = try ProposedMapping(Self.foreign.replacing("Zusage", with: "Commitment"))
        #expect(proposed.proposal.questions.isEmpty && proposed.column(3).field == .commitmentTitle)
    }

    @Test("Where there are no commitments, the milestones of a plan stand under one, and that is said")
    func oneCommitment() throws {
        let fields: [TableField?] = [.member, .milestoneNumber, .milestoneTitle, .end, .status]
        let read = try ReadMapped(Self.plain + "\n", .milestone, fields) { $0.namesNoCommitment = true }
        #expect(read.commitments.count == 1 && read.milestones.map(\.number) == ["1.1", "1.2", "2.1"])
        #expect(read.commitments.first?.idSource == .derived && read.commitments.first?.title.isEmpty == true)
        #expect(read.commitments.first?.missing[.title] == .notCollected)
        #expect(read.codes == ["MAP013"])
        let shuffled = Self.plain.split(separator: "\n")
        let turned = ([shuffled[0]] + shuffled.dropFirst().reversed()).joined(separator: "\n") + "\n"
        let again = try ReadMapped(turned, .milestone, fields) { $0.namesNoCommitment = true }
        #expect(again.commitments.map(\.id) == read.commitments.map(\.id))
    }

    @Test("Two plans have a commitment each")
    func twoPlans() throws {
        let table = "P,M\nA,First step\nB,First step\nA,Second step\n"
        let read = try ReadMapped(table, .milestone, [.planTitle, .milestoneTitle]) {
            $0.planID = ""
            $0.namesNoCommitment = true
        }
        #expect(read.commitments.map(\.milestones.count) == [2, 1])
        #expect(Set(read.commitments.map(\.id)).count == 2 && read.codes == ["MAP013", "MAP013"])
    }

    @Test("A mapping without commitments is refused until a person says that there are none")
    func refused() {
        #expect(throws: MappingFailure.self) {
            try ReadMapped(
                Self.plain + "\n", .milestone, [.member, .milestoneNumber, .milestoneTitle, .end, .status])
        }
    }

    @Test("The word for no commitments is the only one that a mapping file may give")
    func reading() throws {
        let json = """
            {"schema": "ogp-mapping/1", "rows": "milestone", "commitments": "none",
             "columns": [{"place": 1, "header": "M", "field": "milestone.title", "decision": "confirmed"}]}
            """
        let mapping = try TableMapping(json: json, file: "m.json")
        #expect(mapping.namesNoCommitment && mapping.openQuestions.isEmpty)
        #expect(throws: MappingFailure.self) {
            try TableMapping(json: json.replacing("\"none\"", with: "\"some\""), file: "m.json")
        }
    }
}
