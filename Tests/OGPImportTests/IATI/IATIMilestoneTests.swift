import OGPImport
import OGPModel
import TestSupport
import Testing

/// Results and planned dates of activities as milestones.
struct IATIMilestoneTests {
    private func commitments() throws -> [Commitment] {
        try ImportedXML(fixture: "iati/hierarchy-2.03.xml", as: IATIFormat()).commitments
    }

    private func extra(_ milestone: Milestone) -> [String] { milestone.extra.map { "\($0.header)=\($0.text)" } }

    @Test("Outputs are milestones and their indicators parts of them; other results are neither")
    func outputs() throws {
        let milestones = try commitments()[0].milestones
        #expect(milestones.map(\.number) == ["1", "1.1", "1.2", "1.3", "1.4", "1.5", "2"])
        #expect(milestones.map(\.parent) == [nil, "1", "1", "1", "1", "1", nil])
        #expect(milestones[0].title == "Contracts are published" && milestones[0].text == "All contracts of the year.")
        #expect(milestones[6].title == "Staff is trained")
        #expect(Set(milestones.map(\.id)).count == milestones.count)
        #expect(milestones.allSatisfy { $0.id.hasPrefix("XX-EXA-10-1-R") && $0.assessments.isEmpty })
        #expect(try commitments()[0].extra.contains(ExtraCell(header: "result (2)", text: "More bidders")))
    }

    @Test("An indicator runs from its first period to the end of its last")
    func periods() throws {
        let indicator = try commitments()[0].milestones[1]
        #expect(indicator.start.text == "2022-01-01" && indicator.end.text == "2023-12-31")
        #expect(
            extra(indicator) == [
                "measure=1", "baseline=2021: 100",
                "period=2022-01-01 to 2022-12-31: target 500, actual 300 (Behind plan)",
                "period=2023-01-01 to 2023-12-31: target 900", "progress=0.5",
            ])
    }

    @Test("Progress holds where less is better")
    func descending() throws {
        let indicator = try commitments()[0].milestones[2]
        #expect(extra(indicator).contains("ascending=0") && extra(indicator).last == "progress=0.25")
    }

    @Test("Values of parts stand side by side and are never added up; words stay words")
    func words() throws {
        let milestones = try commitments()[0].milestones
        #expect(
            extra(milestones[3]).last
                == "period=2022-01-01 to 2022-12-31: target 40 [sex: female]; 40 [sex: male], "
                + "actual 31 [sex: female]; 9,9 [sex: male]")
        #expect(extra(milestones[4]).last == "period=2022-01-01 to 2022-12-31: target about a thousand, actual 1,234")
        #expect(!milestones[3...].contains { $0.extra.contains { $0.header == "progress" } })
    }

    @Test("Without outputs the planned dates are the milestone, and the actual ones say that it started and ended")
    func planned() throws {
        let milestone = try #require(try commitments()[1].milestones.first)
        #expect(try commitments()[1].milestones.count == 1)
        #expect(milestone.id == "XX-EXA-10-2-planned" && milestone.title == "Planned dates")
        #expect(milestone.start.text == "2022-01-10" && milestone.end.text == "2022-12-31")
        #expect(milestone.text == "After the budget")
        #expect(milestone.assessments.map(\.status) == [.coded(.inProgress), .coded(.endedUnknown)])
        #expect(milestone.assessments.map(\.said) == ["actual start 2022-02-01", "actual end 2023-02-28"])
        #expect(milestone.assessments.last?.date == CivilDate(year: 2023, month: 2, day: 28))
    }

    @Test("A day such as 1900-01-01 stands for none, and is no milestone")
    func placeholderDay() throws {
        let commitment = try commitments()[2]
        #expect(commitment.milestones.isEmpty && commitment.start.text == "1900-01-01")
        #expect(
            commitment.start.meaning
                == .uninterpreted(text: "1900-01-01", reason: .implausibleYear(probablyTyped: nil)))
    }

    @Test("Ids of milestones do not depend on their order")
    func stableIDs() throws {
        func read(_ results: [String]) throws -> [String] {
            let text = """
                <iati-activities version="2.03"><iati-activity><iati-identifier>X</iati-identifier>
                \(results.map { "<result type='1'><title><narrative>\($0)</narrative></title></result>" }.joined())
                </iati-activity></iati-activities>
                """
            return try ImportedXML(text, as: IATIFormat()).milestones.map(\.id)
        }
        let (one, other) = (try read(["Roads", "Schools"]), try read(["Schools", "Roads"]))
        #expect(one == other.reversed() && Set(one).count == 2)
        let same = try read(["Roads", "Roads"])
        #expect(same == [one[0], one[0] + "-2"])
    }
}
