import ByteReading
import Foundation
import OGPJoining
import OGPModel
import OGPReporting
import OGPVerbs
import TestSupport
import Testing

struct MergeVerbTests {
    @Test(
        "a merged export says everything that the export says, its place in it too",
        arguments: ExportUnderTest.fixtures, PlanFileFormat.allCases)
    func fixtures(export: ExportUnderTest, format: PlanFileFormat) throws {
        #expect(try differences(export, format) == [])
    }

    @Test(
        "the same holds for published exports",
        .enabled(if: !ExportUnderTest.published.isEmpty, ExportUnderTest.reason), arguments: ExportUnderTest.published,
        PlanFileFormat.allCases)
    func published(export: ExportUnderTest, format: PlanFileFormat) throws {
        #expect(try differences(export, format) == [])
    }

    /// What is not the same in an export and in its merged form.
    private func differences(_ export: ExportUnderTest, _ format: PlanFileFormat) throws -> [String] {
        let source = try export.input()
        let merged = try MergedFile([source], format) { $0.isPrivate = true }
        var differences = try [ExportVerb.Level.commitment, .milestone].filter { level in
            try MergedFile.export(merged.input, level, isPrivate: true)
                != MergedFile.export(source, level, isPrivate: true)
        }.map { "export by \($0)" }
        if try MergedFile.scores(merged.input) != MergedFile.scores(source) { differences.append("scores") }
        return differences
    }

    @Test(
        "merging a merged file, in either form, gives the same bytes again",
        arguments: ExportUnderTest.fixtures.map(\.path) + [
            Fixtures.path("ogp-plan/plan.xml"), Fixtures.path("ogp-plan/plan.csv"),
        ])
    func again(path: String) throws {
        let source = try InputFile(path: path, name: "source")
        for format in PlanFileFormat.allCases {
            let expected = try MergedFile([source], format) { $0.isPrivate = true }.bytes
            for between in PlanFileFormat.allCases {
                let first = try MergedFile([source], between) { $0.isPrivate = true }
                let second = try MergedFile([first.input], format) { $0.isPrivate = true }
                #expect(second.bytes == expected)
            }
        }
    }

    @Test("the same plan in XML and in CSV gives the same export but for where its records stand")
    func forms() throws {
        let exports = try ["plan.xml", "plan.csv"].map { name in
            let input = InputFile(bytes: try Fixtures.bytes("ogp-plan/" + name), name: "plan")
            return try MergedFile.export(input, .milestone).replacing(/"source":\{[^}]*\}/, with: "")
        }
        #expect(exports[0] == exports[1])
        #expect(exports[0].split(separator: "\n").count == 3)
    }

    @Test("without asking for private data, contacts, notes, names and addresses are left out and counted")
    func privacy() throws {
        for name in ["plan.xml", "plan.csv"] {
            let input = InputFile(bytes: try Fixtures.bytes("ogp-plan/" + name), name: name)
            let merged = try MergedFile([input], .xml)
            for text in ["Nonymous", "poc@example.org", "960000", "budget annex", "Point of contact"] {
                #expect(!merged.text.contains(text), "\(text)")
            }
            #expect(merged.answer.withheldNotes == 1)
            #expect(merged.answer.withheldNames == 4)
            #expect(merged.answer.frame.withheld.emailAddresses == 1)
            #expect(merged.answer.frame.withheld.telephoneNumbers == 1)
            let whole = try MergedFile([input], .xml) { $0.isPrivate = true }
            for text in ["B. Nonymous", "poc@example.org", "budget annex"] { #expect(whole.text.contains(text)) }
        }
    }

    @Test("addresses in texts are taken out, translations and answers included")
    func addresses() throws {
        let xml = """
            <actionPlans><actionPlan id="P"><about><summary>Ask a@example.org</summary>
            <process><title>T</title><text>Ask b@example.org</text></process></about>
            <commitment id="a"><title>T</title><title xml:lang="es">c@example.org</title><problem>d@example.org</problem>
            <milestone><title>M</title><stakeholder kind="person"><name>E. F.</name><said>g@example.org</said></stakeholder>
            <update role="irm"><text xml:lang="es">h@example.org</text></update></milestone></commitment>
            </actionPlan></actionPlans>
            """
        let merged = try MergedFile([InputFile(text: xml, name: "plan.xml")], .csv)
        #expect(!merged.text.contains("@example.org"))
        #expect(!merged.text.contains("E. F."))
        #expect(merged.answer.frame.withheld.emailAddresses == 6)
        #expect(merged.answer.withheldNames == 1)
    }

    @Test("a date whose order its plan settles is written as it was read")
    func settledDates() throws {
        let xml = """
            <actionPlans><actionPlan id="P"><about><title>Plan</title><end>05/06/2026</end></about>
            <commitment id="a"><title>A</title><end>31/12/2025</end></commitment>
            <commitment id="b"><title>B</title><end>03/04/2025</end></commitment>
            </actionPlan></actionPlans>
            """
        let source = InputFile(text: xml, name: "plan.xml")
        let merged = try MergedFile([source], .xml)
        #expect(merged.text.contains("earliest=\"2025-04-03\" latest=\"2025-04-03\" precision=\"day\" basis=\"plan\""))
        #expect(merged.text.contains("earliest=\"2026-06-05\""))
        #expect(
            try MergedFile.export(merged.input, .commitment).contains("\"latest\":\"2025-04-03\""))
    }

    @Test("a selection of commitments leaves out plans without any, and no plan is whole any more")
    func selection() throws {
        let source = InputFile(bytes: try Fixtures.bytes("ogp-plan/plan.xml"), name: "plan.xml")
        let part = try MergedFile([source], .xml) { $0.selection.commitments = [CommitmentID("KE0992")] }
        #expect(part.answer.commitments == 1)
        #expect(part.text.contains("<about>") && !part.text.contains("whole="))
        let none = try MergedFile([source], .xml) { $0.selection.commitments = [CommitmentID("KE0999")] }
        #expect(!none.text.contains("<about"))
        let plans = try MergedFile([source], .xml) { $0.selection.plans = [ActionPlanID("AP_KEN09")] }
        #expect(plans.text.contains("<about whole=\"true\">") && plans.answer.commitments == 2)
    }

    @Test("several inputs become one file in their order, and a plan that two of them state is stated once")
    func several() throws {
        let plan = try Fixtures.bytes("ogp-plan/plan.xml")
        let one = InputFile(bytes: plan, name: "plan.xml")
        let two = try ExportUnderTest.fixtures[0].input()
        let merged = try MergedFile([one, two, one], .xml)
        #expect(merged.text.components(separatedBy: "<about").count == 2)
        #expect(merged.answer.commitments == 36)
        let again = try MergedFile([merged.input], .xml)
        #expect(again.bytes == merged.bytes)
    }

    @Test("the file says up to which day its data speak: the earliest day of the inputs")
    func dataDay() throws {
        let source = try ExportUnderTest.fixtures[0].input()
        #expect(try MergedFile([source], .xml).text.contains("dataAsOf=\"2025-01-01\""))
        let declared = try MergedFile([source], .xml) { $0.dataAsOf = CivilDate(iso: "2024-05-06") }
        #expect(declared.text.contains("dataAsOf=\"2024-05-06\" dataAsOfBasis=\"declared when the file was written\""))
        let unknown = InputFile(
            text: "<actionPlans><commitment id=\"a\"><title>T</title></commitment></actionPlans>", name: "a.xml")
        #expect(try MergedFile([unknown], .csv).text.contains("file,,,,,,,"))
        #expect(try MergedFile([unknown], .xml).text.contains("dataAsOf=\"unknown\""))
    }
}
