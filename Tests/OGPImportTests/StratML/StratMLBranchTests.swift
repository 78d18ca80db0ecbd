import Findings
import OGPImport
import OGPModel
import Testing

struct StratMLBranchTests {
    @Test("branches that say nothing are dropped, and one note counts them")
    func skeleton() throws {
        let read = try StratMLPlanUnderTest(fixture: "skeleton.xml")
        #expect(read.commitments.map(\.title) == ["An objective with words"])
        #expect(read.milestones.map(\.title) == ["Visits"])
        #expect(read.milestones.first?.assessments.isEmpty == true)
        #expect(
            read.findings(.stratMLEmptyBranches).map(\.message) == [
                "7 branches say nothing: 2 Goal, 1 Objective, 1 PerformanceIndicator, 1 MeasurementInstance, 1 Descriptor, "
                    + "1 Stakeholder. 1 ActualResult states a period and no result."
            ])
    }

    @Test("a template holds no commitment, and says so")
    func template() throws {
        let read = try StratMLPlanUnderTest(fixture: "template.xml")
        #expect(read.commitments.isEmpty && read.summary.commitments == 0)
        #expect(read.findings(.stratMLNoCommitments).count == 1 && read.findings(.stratMLPlaceholder).count == 14)
        #expect(read.summary.plans.first?.idSource == .derived && read.summary.newest == nil)
    }

    @Test(
        "a placeholder is no value and is reported where it stands",
        arguments: ["[To be determined]", "[To_be_identified]", "[To be named]", "${uuid}", "PLACEHOLDER_7", "tbd"])
    func placeholders(text: String) throws {
        let read = try StratMLPlanUnderTest(
            core:
                "<Goal><Name>A goal</Name><Description>\n  \(text) </Description><Identifier>\(text)</Identifier></Goal>"
        )
        #expect(read.commitments.first?.fullText.isEmpty == true && read.commitments.first?.idSource == .derived)
        #expect(read.findings(.stratMLPlaceholder).map(\.value) == [text, text])
        #expect(read.findings(.stratMLPlaceholder).map(\.field) == ["Description", "Identifier"])
        #expect(read.findings(.stratMLRepeatedIdentifier).isEmpty)
    }

    @Test(
        "dots and dashes fill a form and say nothing; a per cent sign is a unit",
        arguments: ["...", "-", "—", "…", "__", "?"])
    func filling(text: String) throws {
        let read = try StratMLPlanUnderTest(core: "<Goal><Name>\(text)</Name></Goal><Goal><Name>%</Name></Goal>")
        #expect(read.commitments.map(\.title) == ["%"] && read.findings(.stratMLPlaceholder).isEmpty)
    }

    @Test("identifiers that repeat and references that name nothing are reported; placeholders are neither")
    func references() throws {
        let read = try StratMLPlanUnderTest(fixture: "damaged-references.xml")
        #expect(read.commitments.map(\.title) == ["First", "Second"])
        #expect(Set(read.commitments.map(\.id)).count == 1)
        #expect(read.findings(.stratMLRepeatedIdentifier).map(\.value) == ["_r2"])
        #expect(read.findings(.stratMLRepeatedIdentifier).map(\.position.line) == [22])
        #expect(read.findings(.stratMLDanglingReference).map(\.value) == ["_nothing"])
        #expect(read.findings(.stratMLDanglingReference).map(\.position.line) == [13])
        #expect(read.findings(.stratMLPlaceholder).map(\.value) == ["PLACEHOLDER_1", "PLACEHOLDER_1", "PLACEHOLDER_2"])
    }

    @Test("dates and numbers that are none, and words outside the lists, are reported and kept")
    func values() throws {
        let read = try StratMLPlanUnderTest(fixture: "damaged-references.xml")
        #expect(read.findings(.stratMLDateForm).map(\.value) == ["December 2020", "soon"])
        #expect(read.findings(.stratMLUnreadableNumber).map(\.value) == ["1,200", "about 900"])
        #expect(read.findings(.stratMLUnknownWord).map(\.value) == ["Robot", "Helper"])
        let milestone = try #require(read.milestones.first)
        #expect(milestone.end.resolved(order: nil, basis: .none).latest == CivilDate(iso: "2020-12-31"))
        #expect(milestone.assessments.map(\.text) == ["until soon: about 900"])
        #expect(milestone.assessments.first?.date == nil)
        #expect(
            read.commitments.last?.stakeholders == [Stakeholder(name: "Crane", role: .unknown, said: "Lifting")])
    }

    @Test("elements that are not known or out of place are named in one note")
    func unread() throws {
        let read = try StratMLPlanUnderTest(fixture: "damaged-references.xml")
        #expect(
            read.findings(.stratMLUnreadElements).map(\.message) == [
                "Not read are elements that StratML does not know: Budget; elements in an unexpected place: Vision."
            ])
        #expect(read.layout?.unknownNames == ["Budget"])
    }

    @Test("text with markup inside is kept whole")
    func markup() throws {
        let read = try StratMLPlanUnderTest(
            core: "<Goal><Name>Open <b>all</b> data &amp; code<![CDATA[ <now>]]></Name></Goal>")
        #expect(read.commitments.map(\.title) == ["Open all data & code <now>"])
        #expect(read.layout?.unknownNames == ["b"])
    }
}
