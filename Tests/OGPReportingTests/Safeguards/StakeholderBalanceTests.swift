import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPReporting
import OGPScoring
import Testing

struct StakeholderBalanceTests {
    private static func balance(_ stakeholders: [Stakeholder]) throws -> StakeholderBalance {
        var balance = StakeholderBalance()
        balance.count(Commitment.sample { $0.stakeholders = stakeholders }, try .bundled())
        return balance
    }

    @Test(
        "the source's words come before its kind, and nothing is guessed",
        arguments: [
            (
                Stakeholder(name: "A", kind: .organisation, said: "Civil society, African Group"), "civil-society",
                "african"
            ),
            (Stakeholder(name: "B", kind: .government), "government", nil),
            (
                Stakeholder(name: "C", kind: .civilSociety, said: "GRULAC"), "civil-society",
                "latin-american-and-caribbean"
            ),
            (Stakeholder(name: "D", kind: .organisation, said: "Sector privado"), "private-sector", nil),
            (Stakeholder(name: "Civil society of E", kind: .unknown), nil, nil),
            (Stakeholder(name: "F", kind: .unknown, said: "Government and private sector"), nil, nil),
        ])
    func groups(stakeholder: Stakeholder, group: String?, region: String?) throws {
        let balance = try Self.balance([stakeholder])
        #expect(balance.byGroup == (group.map { [$0: 1] } ?? [:]))
        #expect(balance.byRegion == (region.map { [$0: 1] } ?? [:]))
        #expect(balance.withoutGroup == (group == nil ? 1 : 0))
        #expect(balance.withoutRegion == (region == nil ? 1 : 0))
    }

    @Test("balances add up, and a group that nobody is of is shown with zero")
    func sum() throws {
        var left = try Self.balance([Stakeholder(name: "A", kind: .government)])
        left += try Self.balance([Stakeholder(name: "B", kind: .government), Stakeholder(name: "C")])
        #expect(left.total == 3 && left.byGroup == ["government": 2] && left.withoutGroup == 1)
        let rows = left.rows(try .bundled())
        #expect(rows.first { $0.name == "Government" }?.value == "2")
        #expect(rows.first { $0.name == "Civil society" }?.value == "0")
        #expect(rows.first { $0.name == "No regional group stated" }?.value == "3")
    }
}
