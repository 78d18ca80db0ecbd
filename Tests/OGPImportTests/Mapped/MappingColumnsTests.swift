import OGPImport
import OGPModel
import Testing

/// What columns are taken for where header and cells speak of several things.
struct MappingColumnsTests {
    @Test(
        "Short phrases are a title whatever the header, and codes beside them are the number",
        arguments: ["Ref", "ID", "Code", "N°", "Reference", "Milestone ref", "Milestone No."])
    func codesAndTitles(header: String) throws {
        let proposed = try ProposedMapping(
            """
            Commitment,\(header),Milestone,Due,Status
            Open contracting,1.1,Publish,2024-06-30,Completed
            Open contracting,1.2,Consult all,2024-12-31,In progress
            Archives,2.1,Digitise,2024-12-31,Not started
            """)
        #expect(proposed.fields == [.commitmentTitle, .milestoneNumber, .milestoneTitle, .end, .status])
        #expect(!proposed.column(2).samples.isEmpty)
    }

    @Test("Codes under \"Milestone\" are its number")
    func codes() throws {
        let proposed = try ProposedMapping(
            "Commitment,Milestone,Activity\nOpen data,M1,Publish the data\nOpen data,M2,Train the staff")
        #expect(proposed.fields == [.commitmentTitle, .milestoneNumber, .milestoneTitle])
    }

    @Test("A number and a title of the commitment that repeat on every row are both read")
    func oneCommitment() throws {
        let rows = ["Publish", "Portal", "Train"].map { "1,Open data,\($0),2024-06-30" }
        let proposed = try ProposedMapping(
            "Commitment no,Commitment,Activity,End date\n" + rows.joined(separator: "\n"))
        #expect(proposed.fields == [.commitmentNumber, .commitmentTitle, .milestoneTitle, .end])
    }

    @Test("Reasons name fields in words")
    func words() throws {
        let proposed = try ProposedMapping(
            "Commitment,Milestone,Deadline,End date\nOpen data,Publish all,2024-06-30,2024-06-30\n"
                + "Open data,Train staff,2024-06-30,2024-06-30")
        #expect(proposed.proposal.mapping.columns.allSatisfy { !$0.why.contains("milestone.") })
    }

    @Test("One word for new does not take a column of statuses away")
    func oneOrigin() throws {
        let proposed = try ProposedMapping(
            """
            Commitment,Milestone,Status
            Open data,Publish the data,Completed
            Open data,Train the staff,In progress
            Open data,Review the law,Not started
            Open data,Hold a hearing,New
            """)
        #expect(proposed.column(3).field == .status)
        #expect(proposed.proposal.questions.map(\.subject) == [.word("New")])
    }

    @Test("A column under \"Status\" that is none is asked about, with the reason")
    func droppedStatus() throws {
        let origin = try ProposedMapping("Commitment,Status\nOpen data,New\nOpen courts,Continued\nOpen land,New")
        #expect(origin.column(2).decision == .open && origin.column(2).why.contains("whether something is new"))
        #expect(origin.questions(2).count == 1 && origin.questions(2).first?.proposed == nil)
        let texts = (1...60).map { "Commitment \($0) of the plan,Text number \($0) of what was done in the year" }
        let varied = try ProposedMapping("Commitment,Current status\n" + texts.joined(separator: "\n"))
        #expect(varied.column(2).decision == .open && varied.column(2).why.contains("too many different texts"))
        #expect(varied.questions(2).first?.choices.map(\.answer).contains(.fields([2: .progress])) == true)
    }

    @Test("Day numbers of a spreadsheet are dates, and other numbers are none")
    func serials() throws {
        let rows = ["45292,45473", "45323,45504", "45352,45535"].enumerated().map {
            "Step number \($0.offset),\($0.element)"
        }
        let serials = try ProposedMapping("Milestone,Start date,End date\n" + rows.joined(separator: "\n"))
        #expect(serials.column(2).field == .start && serials.column(3).field == .end)
        #expect(serials.column(2).why.contains("day numbers"))
        let numbers = try ProposedMapping("Milestone,Start date\nFirst step,12\nSecond step,7\nThird step,19")
        #expect(numbers.column(2).field == nil && numbers.column(2).why.contains("numbers"))
    }

    @Test("A number out of range does not take a column of shares away")
    func outOfRange() throws {
        let proposed = try ProposedMapping("Milestone,Progress %\nFirst step,100\nSecond step,150\nThird step,50")
        #expect(proposed.column(2).field == .percent && proposed.column(2).whole == 100)
    }

    @Test(
        "A number below 1 beside greater ones is asked about",
        arguments: [("100%,50,0.2", 1), ("100%,50,20", 0), ("0.5%,50,20", 0), ("85%,0.5,1", 1)])
    func mixedWhole(values: String, questions: Int) throws {
        let rows = values.split(separator: ",").enumerated().map { "Step number \($0.offset),\($0.element)" }
        let proposed = try ProposedMapping("Milestone,% complete\n" + rows.joined(separator: "\n"))
        #expect(proposed.questions(2).map(\.subject) == (questions == 1 ? [.whole(place: 2)] : []))
        #expect((proposed.column(2).decision == .open) == (questions == 1))
    }
}
