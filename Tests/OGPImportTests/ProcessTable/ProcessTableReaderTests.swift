import ByteReading
import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing

/// Process records in CSV.
struct ProcessTableReaderTests {
    private func record() throws -> ProcessRecord {
        try #require(try ReadProcess(fixture: "process-record/plan.csv").plans.first).coCreation
    }

    @Test("A filled record is recognised and read without findings")
    func recognised() throws {
        let read = try ReadProcess(fixture: "process-record/plan.csv")
        #expect(read.summary.format == "process-record" && read.summary.kind == "process")
        #expect(read.codes == [:])
        #expect(read.plans.map(\.id.text) == ["AP_KEN05"] && read.plans[0].member.code == "KEN")
        #expect(read.summary.newest?.day.description == "2024-12-01")
    }

    @Test("The days of the plan, the forum with its rules and seats, and the website with its checks")
    func standing() throws {
        let record = try record()
        #expect(record.dates.developmentStart.day?.description == "2023-03-01")
        #expect(record.dates.end.day?.description == "2027-12-31" && record.dates.deliveryDue.isNotStated)
        let forum = try #require(record.forums.first)
        #expect(forum.name == "Open government forum" && forum.founded.text == "2022-02-01")
        #expect(forum.rulesPublished.text == "2022-03-15")
        #expect(forum.rules == [ProcessEvidence(kind: .document, link: "https://ogp.example.org/rules.pdf")])
        #expect(forum.members.map(\.seats) == [1, 2] && forum.members.map(\.isHighLevel) == [true, nil])
        #expect(forum.members[1].until.text == "2024-02-01")
        #expect(forum.attribution.role == .government && forum.attribution.by == "Office of the President")
        #expect(forum.attribution.source.row == 8)
        let check = try #require(record.websites.first?.checks.first)
        #expect(check.isReachable == true && check.needsLogin == false && check.attribution.role == .civilSociety)
    }

    @Test("Meetings hold their groups and evidence, of the row itself and of the rows that name them")
    func meetings() throws {
        let meetings = try record().meetings
        #expect(meetings.map(\.id) == ["m1", "m2"] && meetings.map(\.kind) == [.forum, .forum])
        #expect(meetings[0].participants.map(\.group) == [.government, .civilSociety])
        #expect(meetings[0].participants[1].names == ["Alliance for budgets", "Water watch"])
        #expect(meetings[0].isOpen == true && meetings[0].isRemote == true && meetings[0].presentsResults == nil)
        #expect(meetings[0].evidence.map(\.kind) == [.minutes, .attendance])
        #expect(meetings[0].evidence[1].text == "Organisations only")
        #expect(meetings[0].minutes == ["https://ogp.example.org/minutes-1.pdf"])
    }

    @Test("Repository, timeline, outreach, inputs, reports, letters and statements are read")
    func others() throws {
        let record = try record()
        #expect(record.repositories.map(\.updates.count) == [2])
        #expect(record.repositories[0].updates[1].phases == [.development, .implementation])
        #expect(record.repositories[0].updates[1].commitments.map(\.text) == ["KE0101", "KE0102"])
        #expect(record.timelines.map(\.date.text) == ["2023-02-10"])
        #expect(record.outreach.first?.audience == [Participation(.public, count: 900)])
        #expect(record.inputPeriods.first?.closes.text == "2023-05-10")
        #expect(record.reports.first?.kind == .progress && record.reports.first?.commentDays == 14)
        #expect(record.reports.first?.due.text == "2024-12-31" && record.reports.first?.filed.text == "2024-12-01")
        #expect(record.letters.map(\.kind) == [.warning])
        #expect(record.statements.first?.verdict == .met && record.statements.first?.attribution.role == .irm)
        #expect(record.influence.first?.level == .coded(.involve) && record.influence.first?.access == .open)
        #expect(record.answers.first?.question == .timeline && record.answers.first?.answer == .coded(.yes))
        #expect(record.answers.first?.evidence.map(\.link) == ["https://irm.example.org/report"])
    }

    @Test("A response belongs to the contribution that it names")
    func contributions() throws {
        let contributions = try record().contributions
        #expect(contributions.map(\.id) == ["C1", "C2"] && contributions.map(\.responses.count) == [1, 0])
        #expect(contributions[0].commitment?.text == "KE0101")
        #expect(contributions[0].responses[0].outcome == .accepted)
        #expect(contributions[0].responses[0].change == "Commitment 1 publishes by county.")
    }

    @Test("Rows may stand in any order where they name what they belong to")
    func order() throws {
        let table = """
            event,plan,date,id,of,who,group,text
            response,AP_KEN05,2023-06-01,,C1,,,Yes
            forumMember,AP_KEN05,2022-01-01,,F,A ministry,government,
            contribution,AP_KEN05,2023-04-01,C1,,,public,A comment
            forum,AP_KEN05,2022-01-01,F,,,,
            """
        let read = try ReadProcess(table)
        let record = try #require(read.plans.first).coCreation
        #expect(read.codes == [:])
        #expect(record.contributions.map(\.responses.count) == [1] && record.responses.isEmpty)
        #expect(record.forums.map(\.members.count) == [1])
    }

    @Test("A response that names no contribution speaks of all together")
    func general() throws {
        let table = """
            event,plan,date,id,of,group,text
            contribution,AP_KEN05,2023-04-01,C1,,public,A comment
            response,AP_KEN05,2023-06-01,,,,We thank everybody.
            """
        let record = try #require(try ReadProcess(table).plans.first).coCreation
        #expect(record.contributions.map(\.responses.count) == [0] && record.responses.count == 1)
    }

    @Test("A response to a contribution that is not there is kept, and is a response to nothing")
    func responseToNothing() throws {
        let table = """
            event,plan,date,id,of,group,text
            contribution,AP_KEN05,2023-04-01,1,,public,A comment
            response,AP_KEN05,2023-06-01,,99,,We thank everybody.
            """
        let read = try ReadProcess(table)
        let record = try #require(read.plans.first).coCreation
        #expect(record.responses.isEmpty && record.contributions.map(\.responses.count) == [0])
        #expect(record.orphanResponses.map(\.of) == ["99"])
        #expect(record.orphanResponses.map(\.text) == ["We thank everybody."])
        #expect(read.codes == ["PRO025": 1])
    }

    @Test("A group may have no seats")
    func noSeats() throws {
        let table = """
            event,plan,date,group,count,who,of,id
            forum,AP_KEN05,2023-04-01,,,,,F1
            forumMember,AP_KEN05,,civilSociety,0,,F1,
            forumMember,AP_KEN05,,government,,,F1,
            """
        let record = try #require(try ReadProcess(table).plans.first).coCreation
        #expect(record.forums.first?.members.map(\.seats) == [0, 1])
    }

    @Test("Words are read whatever their case, spaces and hyphens")
    func spelling() throws {
        let table = """
            event,plan,date,of,type,group,status,text,id
            Meeting,AP_KEN05,2023-04-01,,Consultation,Civil society,,,
            contribution,AP_KEN05,2023-04-01,,,private-sector,,A comment,C1
            response,AP_KEN05,2023-06-01,C1,,,Partly accepted,Why,
            """
        let read = try ReadProcess(table)
        let record = try #require(read.plans.first).coCreation
        #expect(read.codes == [:])
        #expect(record.meetings.first?.kind == .consultation)
        #expect(record.meetings.first?.participants == [Participation(.civilSociety)])
        #expect(record.contributions.first?.group == .privateSector)
        #expect(record.contributions.first?.responses.first?.outcome == .partlyAccepted)
    }

    @Test("Every kind of mistake has its finding, and nothing that can be kept is lost")
    func damaged() throws {
        let read = try ReadProcess(fixture: "process-record/damaged.csv")
        #expect(
            read.codes == [
                "PRO020": 1, "PRO021": 1, "PRO022": 1, "PRO023": 1, "PRO024": 1, "PRO025": 2, "PRO026": 1,
                "PRO027": 1, "PRO028": 1, "PRO029": 1, "PRO030": 1, "PRO031": 1, "PRO032": 1, "PRO033": 1,
            ])
        #expect(read.plans.map(\.id.text) == ["UNNAMED", "AP_KEN05"])
        let record = read.plans[1].coCreation
        #expect(record.forums.map(\.members.count) == [1], "a seat without its forum is kept")
        #expect(record.contributions.count == 2)
        let event = try #require(read.findings.first { $0.code.id == "PRO020" })
        #expect(event.position.row == 3 && event.message.contains("\"meeting\" may be meant"))
    }

    @Test(
        "Other tables of events are not taken for a process record",
        arguments: [
            ["event", "date", "title"], ["event", "plan", "date"],
            ["record", "event", "plan", "date", "title", "text"],
            ["plan", "comment", "author"],
        ])
    func lookAlikes(headers: [String]) {
        #expect(ProcessRecordFormat().recognises(.table(headers: headers)) == .no)
        #expect(ConsultationLogFormat().recognises(.table(headers: headers)) == .no)
    }
}
