import ByteReading
import Findings
import OGPModel
import TestSupport
import Testing
import XMLReading

@testable import OGPImport

struct OGPPlanReadingTests {
    @Test(
        "a text loses the white space at its edges unless it says that it keeps it",
        arguments: [
            ("<title>\n  Open\n  budget\n</title>", "Open\n  budget"),
            ("<title xml:space=\"preserve\"> a </title>", " a "),
            ("<title><![CDATA[ <b> ]]></title>", "<b>"), ("<title>a&#13;b</title>", "a\rb"),
            ("<title escaped=\"true\">\\u{1B}[0m \\\\ \\u{}</title>", "\u{1B}[0m \\ "),
            ("<title>C:\\new</title>", "C:\\new"),
        ])
    func texts(xml: String, title: String) throws {
        let plan = try ReadPlan(xml: "<commitment id=\"a\">\(xml)</commitment>")
        #expect(plan.commitments.map(\.title) == [title])
        #expect(plan.codes == [])
    }

    @Test("entries of a list in a cell are parted by semicolons, and a backslash takes their meaning away")
    func lists() throws {
        let plan = try ReadPlan(csv: "record,id,title,lead\ncommitment,a,T,\" A ; B\\;C;; D\\\\E; \\u{20}F\"\n")
        #expect(plan.commitments.map(\.lead) == [["A", "B;C", "D\\E", " F"]])
        #expect(plan.codes == [])
    }

    @Test("a wrong escape leaves the text as it is and is reported")
    func wrongEscape() throws {
        let plan = try ReadPlan(csv: "record,id,title,lead\ncommitment,a,T,A\\B; C\n")
        #expect(plan.commitments.map(\.lead) == [["A\\B", "C"]])
        #expect(plan.codes == ["OGPP009"])
    }

    @Test(
        "a date is read by its words, or by the reading beside them",
        arguments: [
            ("<end>2026-06-30</end>", "2026-06-30", DateBasis.cell), ("<end>30 June 2026</end>", "2026-06-30", .words),
            (
                "<end read=\"settled\" earliest=\"2015-04-03\" latest=\"2015-04-03\" precision=\"day\" basis=\"plan\">03/04/2015</end>",
                "2015-04-03", .plan
            ),
        ])
    func dates(xml: String, day: String, basis: DateBasis) throws {
        let commitment = try #require(
            try ReadPlan(xml: "<commitment id=\"a\"><title>T</title>\(xml)</commitment>").commitments.first)
        let deadline = commitment.end.resolved(order: nil, basis: .none)
        #expect(deadline.latest?.description == day && deadline.basis == basis)
    }

    @Test(
        "words that say why a date is missing give its kind",
        arguments: [
            ("NA", Missing.notApplicable), ("ND", .notCollected), ("NR", .notReviewed), ("Not Specified", .blank),
        ])
    func missingDates(words: String, kind: Missing) throws {
        let plan = try ReadPlan(xml: "<commitment id=\"a\"><title>T</title><end>\(words)</end></commitment>")
        #expect(plan.commitments.first?.missing[.end] == kind)
        #expect(plan.commitments.first?.end.text == words)
    }

    @Test("where kinds of missing are stated, what is absent has none")
    func statedKinds() throws {
        let xml = "<commitment id=\"a\"><title>T</title><lead missing=\"notCollected\"/></commitment>"
        let plan = try ReadPlan(xml: xml, root: "missingKinds=\"stated\"")
        #expect(plan.commitments.first?.missing == [.lead: .notCollected])
    }

    @Test("a text in the plan's language is the main one where no text is without language")
    func mainLanguage() throws {
        let plan = try ReadPlan(
            xml: """
                <actionPlan id="P"><about><language>es</language><title xml:lang="es">Plan</title><title xml:lang="en">A plan</title></about>
                <commitment id="a"><title xml:lang="en">Budget</title><title xml:lang="es">Presupuesto</title></commitment></actionPlan>
                """)
        #expect(plan.summary.plans.map(\.title) == ["Plan"])
        #expect(plan.commitments.map(\.title) == ["Presupuesto"])
        #expect(plan.commitments.first?.translations == [PlanText(.title, language: "en", text: "Budget")])
    }

    @Test("a commitment leaves before the rest of the document is read")
    func streaming() throws {
        let input = InputFile(
            text: "<actionPlans><commitment id=\"a\"><title>T</title></commitment><commitment id=\"b\"><title>",
            name: "x.xml")
        var findings = FindingTally()
        var reader = try OGPPlanDocumentReader(input, catalogues: try ImportedTable.catalogues.get(), sink: &findings)
        #expect(try reader.next(&findings)?.id.text == "a")
        do {
            _ = try reader.next(&findings)
            Issue.record("the document has no end")
        } catch is XMLFailure {}
    }

    @Test("what a merged file says of its origin is the source, but a check speaks of the file itself")
    func origin() throws {
        let xml =
            "<commitment id=\"a\"><title>T</title><source file=\"plans.csv\" row=\"7\" line=\"9\" column=\"1\"/></commitment>"
        var options = ImportOptions()
        #expect(
            try ReadPlan(xml: xml, options).commitments.map(\.source) == [
                SourcePosition(file: "plans.csv", row: 7, line: 9, column: 1)
            ])
        options.keptCells = .checked
        #expect(try ReadPlan(xml: xml, options).commitments.map(\.source.file) == ["plan.xml"])
    }

    @Test("values are kept with their places and the fields they hold, where they are asked for")
    func cells() throws {
        var options = ImportOptions()
        options.keptCells = .all
        for fixture in ["plan.xml", "plan.csv"] {
            let cells = try #require(try ReadPlan(fixture: fixture, options).commitments.first).cells
            let rating = try #require(cells.first { $0.field == "potentialForResults" })
            #expect(rating.text == "Substantial" && rating.header == "ratings.potentialForResults")
            #expect(rating.position.line != nil && (rating.position.column ?? 0) > 1)
            #expect(
                cells.filter { $0.field == "supporting" }.map(\.text) == ["Statistics Office", "Counties; all of them"])
        }
        #expect(try ReadPlan(fixture: "plan.xml").commitments.allSatisfy { $0.cells.isEmpty })
    }

    @Test("without the whole detail the texts stay empty, and ids and findings are the same")
    func detail() throws {
        var options = ImportOptions()
        options.detail = .facts
        for fixture in ["plan.xml", "damaged.csv"] {
            let whole = try ReadPlan(fixture: fixture)
            let facts = try ReadPlan(fixture: fixture, options)
            #expect(facts.commitments.map(\.id) == whole.commitments.map(\.id))
            #expect(facts.codes == whole.codes)
            #expect(facts.commitments.allSatisfy { $0.fullText.isEmpty && $0.answers.isEmpty })
        }
    }

    @Test("ids that are missing are made of the content, whatever stands around it")
    func derivedIDs() throws {
        let commitment = "<commitment><number>2.1</number><title>T</title></commitment>"
        let plan =
            "<actionPlan><about><member><name>Kenya</name></member><number>9</number></about>\(commitment)</actionPlan>"
        let one = try ReadPlan(xml: plan)
        let two = try ReadPlan(xml: "<commitment id=\"x\"><title>Another</title></commitment>" + plan)
        #expect(one.summary.plans.map(\.id.text) == ["AP_KEN09"] && one.summary.plans.map(\.idSource) == [.derived])
        #expect(one.commitments.last?.id == two.commitments.last?.id)
        #expect(one.commitments.last?.id.text.hasPrefix("KEN-9-2.1-") == true)
        #expect(one.commitments.map(\.idSource) == [.derived])
        #expect(one.codes == ["OGPP012"])
    }
}
