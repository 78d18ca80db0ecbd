import Findings
import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPScoring
import Testing

@Suite("What stands in the record twice counts once")
struct RepeatedEvidenceTests {
    private func meeting(
        _ id: String, _ day: String = "2024-09-10", title: String = "Results", link: String = "m",
        file: String = "d1.csv"
    ) -> ProcessMeeting {
        var meeting = ProcessMeeting.held(.implementation, day)
        meeting.id = id
        meeting.title = title
        meeting.evidence = link.isEmpty ? [] : [.page(link, .minutes)]
        meeting.attribution = ProcessAttribution(source: SourcePosition(file: file, row: 2))
        return meeting
    }

    private func inYear(_ meetings: [ProcessMeeting]) throws -> RequirementAssessment {
        try #require(try StandardsCase.base { $0.meetings = meetings }.requirement("5.1", "2024-12-01"))
    }

    @Test("The same id in two files is one meeting")
    func sameID() throws {
        let item = try inYear([meeting("M1"), meeting("M1", file: "d2.csv")])
        #expect(item.status == .inProgress)
        #expect(item.because.contains("1 in year 1"))
        #expect(item.because.contains("more than once"))
        #expect(try inYear([meeting("M1"), meeting("M1", "2024-10-10")]).because.contains("1 in year 1"))
    }

    @Test("Two of one day and kind are two only where title or link tell them apart")
    func sameDay() throws {
        #expect(try inYear([meeting("M1"), meeting("M2")]).status == .inProgress)
        #expect(try inYear([meeting("M1"), meeting("M2", title: "", link: "")]).status == .inProgress)
        #expect(try inYear([meeting("M1"), meeting("M2", title: "Results in the north")]).status == .met)
        #expect(try inYear([meeting("M1"), meeting("M2", link: "n")]).status == .met)
        #expect(try inYear([meeting("M1"), meeting("M2", "2024-09-11")]).status == .met)
        #expect(try inYear([meeting("M1"), meeting("M2", "2024-09-11")]).because.contains("more than once") == false)
    }

    @Test("A file that is given twice changes no status and counts nothing twice")
    func copiedFile() throws {
        let whole = try StandardsCase.worked()
        var twice = whole
        var copy = ProcessRecord.worked
        for index in copy.meetings.indices { copy.meetings[index].attribution = .copy }
        for index in copy.forums.indices { copy.forums[index].attribution = .copy }
        twice.process.record.add(copy)
        for day in EvidencePropertyTests.days {
            let one = whole.assessed(day)
            let other = twice.assessed(day)
            #expect(one.statuses == other.statuses)
            #expect(one.record.forums.map(\.members.count) == other.record.forums.map(\.members.count))
            #expect(one.record.meetings.count == other.record.meetings.count)
            #expect(one.responses == other.responses)
            #expect(
                one.record.repositories.map(\.updates.count) == other.record.repositories.map(\.updates.count))
        }
    }

    @Test("What two rows of one meeting say is put together; where they contradict each other, nothing is known")
    func together() {
        var record = ProcessRecord()
        var other = meeting("M1", file: "d2.csv")
        other.isOpen = true
        other.presentsResults = false
        other.participants = [Participation(.academia)]
        record.meetings = [meeting("M1"), other]
        let (folded, repeats) = record.withoutRepeats()
        #expect(folded.meetings.count == 1)
        #expect(folded.meetings.first?.isOpen == true && folded.meetings.first?.presentsResults == nil)
        #expect(folded.meetings.first?.participants.map(\.group) == [.government, .civilSociety, .academia])
        #expect(repeats.map(\.repeated.file) == ["d2.csv"] && repeats.map(\.id) == ["M1"])
    }
}

extension ProcessAttribution {
    fileprivate static let copy = ProcessAttribution(source: SourcePosition(file: "copy.csv", row: 2))
}
