import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing

/// Consultation logs in CSV.
struct ConsultationLogTests {
    @Test("A log gives the contributions of its plan with the responses to each")
    func contributions() throws {
        let read = try ReadProcess(fixture: "consultation-log/log.csv")
        #expect(read.summary.format == "consultation-log" && read.summary.kind == "consultation")
        #expect(read.codes == [:])
        let contributions = try #require(read.plans.first).coCreation.contributions
        #expect(contributions.map(\.id) == ["K1", "K2", "K3", "K4"])
        #expect(contributions.map(\.group) == [.civilSociety, .public, .civilSociety, .academia])
        #expect(contributions.map(\.responses.count) == [1, 2, 0, 1])
        #expect(contributions[1].responses.map(\.outcome) == [.rejected, .partlyAccepted])
        #expect(contributions[1].responses[1].change == "Milestone 2.3 added.")
        #expect(contributions[0].commitment?.text == "KE0101" && contributions[3].author == "P12")
        #expect(contributions[0].responses[0].attribution.by == "Ministry of Water")
        #expect(contributions[0].attribution.source.row == 3)
    }

    @Test("Every kind of mistake has its finding")
    func damaged() throws {
        let read = try ReadProcess(fixture: "consultation-log/damaged.csv")
        #expect(
            read.codes == [
                "PRO021": 2, "PRO024": 1, "PRO030": 1, "PRO031": 1, "PRO032": 1, "PRO034": 1, "PRO035": 1, "PRO036": 1,
            ])
        let contributions = try #require(read.plans.first).coCreation.contributions
        #expect(contributions.map(\.id) == ["K1", "K2", "K3", "K1"])
        #expect(contributions.map(\.responses.count) == [1, 1, 1, 0], "a repeated id takes no response from the other")
    }
}
