import ByteReading
import Findings
import OGPModel
import TestSupport

@testable import OGPImport

/// A plan file that was read to its end.
struct ReadPlan {
    var commitments: [Commitment] = []
    let summary: SourceSummary
    let findings: [Finding]

    /// A fixture of the format.
    init(fixture: String, _ options: ImportOptions = ImportOptions()) throws {
        try self.init(InputFile(bytes: try Fixtures.bytes("ogp-plan/" + fixture), name: fixture), options)
    }

    /// A document that holds the given elements inside its root.
    init(xml: String, root: String = "version=\"1\"", _ options: ImportOptions = ImportOptions()) throws {
        let text = "<actionPlans xmlns=\"urn:ogp-tracker:plan:1\" \(root)>\n\(xml)\n</actionPlans>"
        try self.init(InputFile(text: text, name: "plan.xml"), options)
    }

    /// A table.
    init(csv: String, _ options: ImportOptions = ImportOptions()) throws {
        try self.init(InputFile(text: csv, name: "plan.csv"), options)
    }

    private init(_ input: InputFile, _ options: ImportOptions) throws {
        var findings = FindingList()
        var reader = try OGPPlanFormat().open(
            input, options: options, catalogues: try ImportedTable.catalogues.get(), sink: &findings)
        while let commitment = try reader.next(&findings) { commitments.append(commitment) }
        summary = reader.summary
        self.findings = findings.findings
    }

    /// The codes of what was found, in order.
    var codes: [String] { findings.map(\.code.id) }

    /// The plans and commitments without where they stand, which differs from form to form.
    var contents: PlanContents { PlanContents(summary.plans, commitments) }
}
