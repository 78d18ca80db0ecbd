import Findings
import ModelTestSupport
import OGPModel
import OGPReporting
import Testing

struct CampaignStandingTests {
    private func campaign(_ change: (inout Campaign) -> Void) throws -> Campaign {
        let last = try #require(CivilDate(iso: "2021-10-29"))
        var campaign = Campaign(
            name: "Hundred more", deadline: Deadline(text: "2021-10-29", day: last, basis: .cell),
            source: SourcePosition(file: "campaign.csv", row: 2))
        campaign.baseline = 1114
        campaign.target = 1214
        change(&campaign)
        return campaign
    }

    private func list() -> SupporterList {
        var list = SupporterList(call: "Example Call", file: "supporters.csv")
        list.byKind = ["state": 80, "civil-society": 1100]
        list.dated = 12
        return list
    }

    @Test("it says how many are counted, how many are needed and how many days are left")
    func counted() throws {
        let standing = CampaignStanding(
            try campaign { $0.count = 1150 }, supporters: [list()], asOf: .day("2021-10-01"))
        #expect(standing.count == 1150 && standing.stillNeeded == 64 && standing.daysLeft == 28)
        #expect(standing.basis == "as the table gives it")
    }

    @Test("a call that is named is counted from its list, with what the list does not say")
    func fromList() throws {
        let standing = CampaignStanding(
            try campaign { $0.countedCall = "example call" }, supporters: [list()], asOf: .day("2021-10-30"))
        #expect(standing.count == 1180 && standing.stillNeeded == nil && standing.daysLeft == -1)
        #expect(standing.basis.contains("12 of 1180"))
    }

    @Test("a count of a day after the question is left out, one of the day itself is not")
    func laterCount() throws {
        let counted = try campaign {
            $0.count = 1300
            $0.countDate = Deadline(text: "2021-10-02", day: .day("2021-10-02"), basis: .cell)
        }
        let before = CampaignStanding(counted, supporters: [], asOf: .day("2021-10-01"))
        #expect(before.count == nil && before.stillNeeded == nil && before.countDate.text.isEmpty)
        #expect(before.basis.contains("2021-10-02"))
        let on = CampaignStanding(counted, supporters: [], asOf: .day("2021-10-02"))
        #expect(on.count == 1300 && on.stillNeeded == 0 && on.countDate.text == "2021-10-02")
    }

    @Test("what is reached is not needed any more")
    func reached() throws {
        let standing = CampaignStanding(try campaign { $0.count = 1300 }, supporters: [], asOf: .day("2021-10-01"))
        #expect(standing.stillNeeded == 0)
    }

    @Test("without a count or a target nothing is invented")
    func unknown() throws {
        let bare = CampaignStanding(try campaign { _ in }, supporters: [list()], asOf: .day("2021-10-01"))
        #expect(bare.count == nil && bare.stillNeeded == nil && bare.basis.isEmpty)
        let aimless = CampaignStanding(
            try campaign {
                $0.count = 5
                $0.target = nil
                $0.deadline = Deadline(unknown: "soon", basis: .uninterpreted)
            }, supporters: [], asOf: .day("2021-10-01"))
        #expect(aimless.stillNeeded == nil && aimless.daysLeft == nil)
    }
}
