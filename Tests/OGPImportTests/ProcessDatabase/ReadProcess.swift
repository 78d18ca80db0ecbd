import ByteReading
import Findings
import OGPImport
import OGPModel
import TestSupport

/// What reading an input without commitments gives: its plans with their process, and what was found wrong.
struct ReadProcess {
    let plans: [ActionPlan]
    let findings: [Finding]
    let summary: SourceSummary
    let commitments: Int

    init(_ input: InputFile, format: String? = nil) throws {
        var options = ImportOptions()
        options.format = format
        let format = try ImportFormats.format(of: input, options: options)
        var findings = FindingList()
        var reader = try format.open(
            input, options: options, catalogues: try ImportedTable.catalogues.get(), sink: &findings)
        var commitments = 0
        while try reader.next(&findings) != nil { commitments += 1 }
        summary = reader.summary
        plans = summary.plans
        self.findings = findings.findings
        self.commitments = commitments
    }

    init(fixture: String) throws {
        try self.init(InputFile(bytes: try Fixtures.bytes(fixture), name: fixture))
    }

    init(_ text: String) throws { try self.init(InputFile(text: text, name: "table.csv")) }

    /// How often each kind of finding was reported.
    var codes: [String: Int] { findings.reduce(into: [:]) { $0[$1.code.id, default: 0] += 1 } }

    func plan(_ id: String) -> ActionPlan? { plans.first { $0.id.text == id } }
}

extension ActionPlan {
    /// The answer to a question.
    func answer(_ question: ProcessQuestion) -> ProcessAnswer? {
        coCreation.answers.first { $0.question == question }
    }
}
