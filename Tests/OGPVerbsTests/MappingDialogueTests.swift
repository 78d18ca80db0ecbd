import ByteReading
import OGPImport
import OGPModel
import OGPVerbs
import Testing

@Suite("Asking about a mapping")
struct MappingDialogueTests {
    private func dialogue() throws -> MappingDialogue {
        let text =
            "Milestone,Deadline,Status,Commitment\nFirst step,3/4/2024,Closed,Open data\n"
            + "Second step,5/6/2024,Completed,Open data"
        let request = MapVerb.Request(InputFile(text: text, name: "t.csv"))
        return MappingDialogue(try MapVerb.run(request, catalogues: .bundled()).proposal)
    }

    @Test("Every question answered leaves nothing open")
    func answered() throws {
        var dialogue = try dialogue()
        #expect(dialogue.left == 2 && dialogue.question?.subject == .dateOrder(place: 2))
        #expect(dialogue.reply("2") == .next)
        #expect(dialogue.reply("") == .next)
        #expect(dialogue.question == nil && dialogue.answered == 2)
        #expect(
            dialogue.mapping.columns[1].dateOrder == .monthFirst && dialogue.mapping.columns[1].decision == .confirmed)
        #expect(dialogue.mapping.words.allSatisfy { $0.decision != .open })
        #expect(dialogue.mapping.openQuestions.isEmpty)
    }

    @Test("That there are no commitments is an answer, and so is the column that names them")
    func commitments() throws {
        let table =
            "No,Zusage,Milestone\n1,Offene Daten,First step\n2,Offene Daten,Second step\n3,Gerichte,Third step"
        let request = MapVerb.Request(InputFile(text: table, name: "t.csv"))
        let proposal = try MapVerb.run(request, catalogues: .bundled()).proposal
        var none = MappingDialogue(proposal)
        #expect(none.question?.subject == .commitments(places: [2]))
        #expect(none.reply("2") == .next)
        #expect(none.mapping.namesNoCommitment && none.mapping.columns[1].field == nil)
        #expect(none.question == nil && none.mapping.openQuestions.isEmpty)
        var named = MappingDialogue(proposal)
        #expect(named.reply("") == .next)
        #expect(!named.mapping.namesNoCommitment && named.mapping.columns[1].field == .commitmentTitle)
        #expect(named.mapping.openQuestions.isEmpty)
    }

    @Test("What is skipped stays open, and stopping keeps what is answered")
    func skipped() throws {
        var first = try dialogue()
        #expect(first.reply("s") == .next)
        #expect(first.reply("1") == .next)
        #expect(first.mapping.columns[1].decision == .open && first.mapping.openQuestions.count == 1)
        var second = try dialogue()
        #expect(second.reply(" 1 ") == .next)
        #expect(second.reply("Q") == .stopped)
        #expect(second.mapping.columns[1].dateOrder == .dayFirst && second.mapping.openQuestions.count == 1)
    }

    @Test("What is no answer is asked again", arguments: ["0", "99", "yes", "-1", ""])
    func mistaken(line: String) throws {
        var dialogue = try dialogue()
        guard case .repeated(let hint) = dialogue.reply(line) else {
            Issue.record("\(line) was taken for an answer")
            return
        }
        #expect(hint.contains("skips") && dialogue.left == 2)
    }
}
