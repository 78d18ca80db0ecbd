import OGPModel
import Testing

@testable import OGPReporting

struct GapGroupTests {
    @Test("groups stand by severity, and keep the order of the rules within one")
    func bySeverity() throws {
        let result = try InventedReport.result(InventedReport.onePlan)
        let gaps = result.report.gaps
        let groups = GapGroup.groups(gaps).bySeverity
        let severities = groups.map(\.first.severity)
        #expect(Set(severities).count > 1)
        #expect(severities == severities.sorted(by: >))
        for severity in Set(severities) {
            let ordered = groups.filter { $0.first.severity == severity }.flatMap(\.gaps).map(\.ref)
            #expect(
                ordered == GapGroup.groups(gaps).filter { $0.first.severity == severity }.flatMap(\.gaps).map(\.ref))
        }
        #expect(groups.flatMap(\.gaps).count == gaps.count)
    }
}
