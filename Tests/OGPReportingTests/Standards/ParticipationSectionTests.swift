import Foundation
import ModelTestSupport
import OGPCatalogues
import OGPJoining
import OGPModel
import OGPReporting
import OGPScoring
import Testing

@Suite("Who took part, on the page on a plan's process")
struct ParticipationSectionTests {
    private func assessment(_ change: (inout ProcessRecord) -> Void) throws -> StandardsAssessment {
        var record = ProcessRecord()
        change(&record)
        let process = ProcessCase(plan: ActionPlanID("AP_EXA02"), member: .exampleland, record: record)
        return StandardsAssessment(
            process, asOf: .day("2024-06-01"), by: try StandardsCatalogue.bundled(), groupedBy: try .bundled())
    }

    private func meetings(_ participants: [[Participation]]) -> [ProcessMeeting] {
        participants.enumerated().map { number, groups in
            var meeting = ProcessMeeting(kind: .forum, date: .on("2024-02-01"), attribution: .sample)
            meeting.title = "Meeting \(number)"
            meeting.participants = groups
            return meeting
        }
    }

    private func section(_ assessment: StandardsAssessment) -> StandardsPage.Section? {
        StandardsPage(assessment).sections.first { $0.title == "Who took part" }
    }

    @Test("Each group stands with its share of those whose group is stated; what is not stated stands apart")
    func shares() throws {
        let section = try #require(
            section(
                try assessment {
                    $0.meetings = meetings([
                        [Participation(.government, count: 9, said: "Eastern European Group")],
                        [Participation(.civilSociety, count: 3), Participation(.unknown, count: 5)],
                        [Participation(.media)], [],
                    ])
                }))
        let item = try #require(section.items.first)
        #expect(section.items.count == 1)
        #expect(item.title == "Attendances at meetings: 17")
        #expect(
            item.lines == [
                "By group: government 9 of 12 (75%); civil society 3 of 12 (25%); not stated: 5.",
                "As the Internet Governance Forum groups them: Government 9 of 12 (75%); Civil society 3 of 12 (25%); "
                    + "of none of its groups, or not stated: 5.",
                "By regional group of the United Nations: Eastern European Group 9 of 9; not stated: 8.",
                "Named without a number: the media 1 time.",
                "1 meeting without any word of who took part.",
                "Nobody is recorded of: parliament; the courts; academia; the private sector; the public; "
                    + "international organisations, which does not mean that none took part.",
            ])
    }

    @Test("A record that names nobody says so, and groups without a number have no number")
    func unknown() throws {
        #expect(section(try assessment { _ in })?.note == "The record does not say who took part.")
        let mentioned = try assessment { $0.meetings = meetings([[Participation(.government)]]) }
        #expect(section(mentioned)?.items.map(\.title) == ["Attendances at meetings: number not stated"])
    }

    @Test("The JSON holds counts, shares of those stated, and null where none is")
    func json() throws {
        let assessment = try assessment {
            $0.meetings = meetings([[Participation(.government, count: 3), Participation(.civilSociety)], []])
        }
        let frame = ResultFrame(asOf: .day("2024-06-01"), inputs: [])
        let bytes = StandardsJSON.document([assessment], frame: frame).buffer.bytes
        let document = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let record = try #require((document["records"] as? [[String: Any]])?.first)
        let part = try #require((record["participation"] as? [[String: Any]])?.first)
        #expect(part["basis"] as? String == "attendances" && part["total"] as? Int == 3 && part["silent"] as? Int == 1)
        let groups = try #require(part["groups"] as? [String: Any])
        #expect(groups["stated"] as? Int == 3 && groups["notStated"] as? Int == 0)
        let counts = try #require(groups["counts"] as? [[String: Any]])
        #expect(counts.map { $0["id"] as? String } == ["government"] && counts.first?["share"] as? Int == 1)
        let regions = try #require(part["regionalGroups"] as? [String: Any])
        #expect(regions["stated"] as? Int == 0 && regions["notStated"] as? Int == 3)
        let mentions = try #require(part["withoutNumber"] as? [String: Any])
        #expect(mentions["mentions"] as? Int == 1)
    }
}
