import ByteReading
import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing
import XMLReading

struct IATIReaderTests {
    private let format = IATIFormat()

    private func file(_ name: String, options: ImportOptions = ImportOptions()) throws -> ImportedXML {
        try ImportedXML(fixture: "iati/\(name).xml", as: format, options: options)
    }

    @Test("A parent whose children are in the file is their plan, everything else a commitment")
    func hierarchy() throws {
        let read = try file("hierarchy-2.03")
        #expect(read.commitments.map(\.id.text) == ["XX-EXA-10-1", "XX-EXA-10-2", "XX-EXA-99-1"])
        #expect(read.commitments.map(\.plan?.text) == ["XX-EXA-10", "XX-EXA-10", "IATI-XX-EXA"])
        #expect(read.commitments.allSatisfy { $0.idSource == .given && $0.kind == .other })
        #expect(read.summary.plans.map(\.id.text) == ["XX-EXA-10", "IATI-XX-EXA"])
        #expect(read.summary.choices.map(\.option) == ["commitment-level"])
        #expect(read.summary.generation == "2.03" && !read.summary.isWholePlan)
        #expect(read.summary.snapshotDay == nil)
        #expect(read.summary.newest?.day == CivilDate(year: 2023, month: 6, day: 30))
    }

    @Test("The plan has what the parent activity says of itself")
    func plan() throws {
        let plan = try #require(try file("hierarchy-2.03").summary.plans.first)
        #expect(plan.title == "Open government" && plan.summary == "Support for open government.")
        #expect(plan.language == "fr" && plan.lead == ["Ministère exemple"] && plan.idSource == .given)
        #expect(plan.start.text == "2022-01-01" && plan.end.text == "2024-12-31")
        #expect(plan.contact?.email == "plan@example.org")
        let kept = plan.extra.map { "\($0.header)=\($0.text)" }
        #expect(kept.contains("title (fr)=Gouvernement ouvert"))
        #expect(kept.contains("result (1)=Everything is open"))
        #expect(kept.contains("document-link=https://example.org/plan.pdf"))
        let other = try #require(try file("hierarchy-2.03").summary.plans.last)
        #expect(other.title == "Activities of Example Agency" && other.idSource == .derived)
    }

    @Test("The English text is shown; the other languages are kept")
    func languages() throws {
        let commitment = try #require(try file("hierarchy-2.03").commitments.first)
        #expect(commitment.title == "Contract data")
        #expect(
            commitment.fullText
                == "Publish all contracts. See https://example.org/contracts.\n\nEvery contract within a month.")
        #expect(
            commitment.extra.prefix(2) == [
                ExtraCell(header: "title (es)", text: "Datos de contratos"),
                ExtraCell(header: "title (fr)", text: "Données de contrats"),
            ])
    }

    @Test("Implementing organisations lead; without any the accountable ones do; the others keep their part")
    func organisations() throws {
        let commitments = try file("hierarchy-2.03").commitments
        #expect(commitments[0].lead == ["Open Contracts Society", "Procurement Office"])
        #expect(commitments[1].lead == ["Information Office"])
        #expect(commitments[2].lead == [] && commitments[2].missing[.lead] == .blank)
        #expect(
            commitments[0].stakeholders == [
                Stakeholder(name: "Example Agency", kind: .government, role: .funding, said: "1 (funding)"),
                Stakeholder(name: "Example Bank", kind: .organisation, role: .unknown, said: "3 (extending)"),
                Stakeholder(name: "Bo Example", kind: .person, said: "contact"),
            ])
    }

    @Test("Persons stand in contact details only")
    func contacts() throws {
        let commitment = try #require(try file("hierarchy-2.03").commitments.first)
        #expect(
            commitment.contact
                == ContactDetails(
                    name: "Ada Example", position: "Officer", email: "ada@example.org", telephone: "+1 555 0100"))
        var shared = commitment
        shared.contact = nil
        shared.stakeholders.removeAll { $0.kind == .person }
        for secret in ["Ada", "ada@", "0100", "Bo Example"] { #expect(!"\(shared)".contains(secret)) }
    }

    @Test("The status is the word of its code; closed is never complete")
    func statuses() throws {
        let commitments = try file("hierarchy-2.03").commitments
        #expect(
            commitments.flatMap(\.assessments).map(\.status) == [
                .coded(.inProgress), .coded(.endedUnknown), .coded(.onHold),
            ])
        let statement = try #require(commitments[0].assessments.first)
        #expect(statement.said == "2 (implementation)" && statement.role == .government)
        #expect(statement.by == "Example Agency" && statement.date == CivilDate(year: 2023, month: 6, day: 28))
        #expect(commitments[1].assessments[0].date == CivilDate(year: 2023, month: 6, day: 30))
    }

    @Test(
        "Each code has its status",
        arguments: [
            ("1", ReportedStatus.notStarted), ("2", .inProgress), ("3", .substantial), ("4", .endedUnknown),
            ("5", .withdrawn), ("6", .onHold),
        ])
    func codes(code: String, status: ReportedStatus) throws {
        let text = """
            <iati-activities version="2.03"><iati-activity><iati-identifier>X</iati-identifier>
            <activity-status code="\(code)"/></iati-activity></iati-activities>
            """
        #expect(try ImportedXML(text, as: format).commitments[0].assessments.map(\.status) == [.coded(status)])
    }

    @Test("Sectors, tags and policy markers are tags in the source's words; a marker of significance 0 is absent")
    func areas() throws {
        let areas = try #require(try file("hierarchy-2.03").commitments.first).policyAreas
        #expect(areas.present == ["sector 1:15130", "sector 99:A1 Contracting", "tag 2:16", "policy-marker 1:2"])
        #expect(areas.coded == 5 && areas.vocabulary == "iati" && areas.notCoded.isEmpty)
        #expect(try file("single-activity").commitments[0].policyAreas.coded == 0)
    }

    @Test("Links at every level are evidence where they stand")
    func links() throws {
        let commitment = try #require(try file("hierarchy-2.03").commitments.first)
        #expect(
            commitment.evidence == [
                Evidence(
                    link: "https://example.org/report.pdf", text: "Yearly report",
                    date: CivilDate(year: 2023, month: 2, day: 1)),
                Evidence(link: "https://example.org/outcome.pdf", text: ""),
                Evidence(link: "https://example.org/contracts", text: "extracted from the text"),
            ])
        #expect(
            commitment.milestones.flatMap(\.evidence).map(\.link) == [
                "https://example.org/output.pdf", "https://example.org/target.pdf",
            ])
    }

    @Test("Version 1 is read by what it holds: texts in elements, words for codes")
    func version1() throws {
        let read = try file("version-1.03")
        let commitment = try #require(read.commitments.first)
        #expect(commitment.id.text == "XX-1-0001" && commitment.title == "Wells for two districts")
        #expect(commitment.fullText == "Dig forty wells." && commitment.lead == ["Wells Society"])
        #expect(
            commitment.stakeholders == [
                Stakeholder(name: "Example Aid", kind: .civilSociety, role: .funding, said: "Funding")
            ])
        #expect(commitment.assessments.map(\.status) == [.coded(.endedUnknown)])
        #expect(commitment.assessments.map(\.said) == ["Post-completion"] && commitment.assessments[0].role == .other)
        #expect(commitment.start.text == "2012-01-01" && commitment.end.text == "2012-12-31")
        #expect(commitment.url == "https://example.org/wells" && commitment.contact?.name == "Cy Example")
        #expect(commitment.extra.contains(ExtraCell(header: "title (fr)", text: "Des puits pour deux districts")))
        #expect(commitment.policyAreas.present == ["sector DAC:14031 Drinking water"])
        #expect(read.summary.generation == "1.03")
    }

    @Test("Cells are kept where they are asked for, with the fields they were read into")
    func cells() throws {
        var options = ImportOptions()
        options.keptCells = .all
        let cells = try #require(try file("hierarchy-2.03", options: options).commitments.first).cells
        #expect(cells.map(\.field) == ["id", "title", "completion", "start", "end", "lead", "lead", "member"])
        #expect(cells.map(\.text).prefix(3) == ["XX-EXA-10-1", "Contract data", "2 (implementation)"])
        #expect(cells[0].position.element == "/iati-activities/iati-activity[2]/iati-identifier[1]")
    }

    @Test("What is read depends neither on the detail asked for nor on the size of the pieces")
    func options() throws {
        let whole = try file("hierarchy-2.03")
        var options = ImportOptions()
        options.detail = .facts
        options.document.chunkSize = 11
        let facts = try file("hierarchy-2.03", options: options)
        #expect(facts.commitments == whole.commitments && facts.findings == whole.findings)
    }
}
