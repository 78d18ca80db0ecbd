import ByteReading
import Findings
import OGPImport
import OGPModel
import TestSupport

/// A StratML document read to its end.
struct StratMLPlanUnderTest {
    let commitments: [Commitment]
    let findings: [Finding]
    let summary: SourceSummary

    init(_ input: InputFile, _ options: ImportOptions = ImportOptions()) throws {
        var list = FindingList()
        var reader = try StratMLReader(
            input, options: options, catalogues: try ImportedTable.catalogues.get(), sink: &list)
        var read: [Commitment] = []
        while let commitment = try reader.next(&list) { read.append(commitment) }
        commitments = read
        findings = list.findings
        summary = reader.summary
    }

    init(fixture: String, _ options: ImportOptions = ImportOptions()) throws {
        try self.init(InputFile(bytes: try Fixtures.bytes("stratml/" + fixture), name: fixture), options)
    }

    init(text: String, _ options: ImportOptions = ImportOptions()) throws {
        try self.init(InputFile(text: text, name: "plan.xml"), options)
    }

    /// A plan of Part 2 without a namespace, made of what stands in its core.
    init(core: String, _ options: ImportOptions = ImportOptions()) throws {
        try self.init(text: Self.document(core), options)
    }

    /// A document of Part 2 around a core.
    static func document(_ core: String, tail: String = "") -> String {
        """
        <PerformancePlanOrReport Type="Performance_Plan"><Name>A plan</Name><StrategicPlanCore>\
        <Organization><Name>Kenya</Name></Organization>\(core)</StrategicPlanCore>\(tail)</PerformancePlanOrReport>
        """
    }

    /// Options with a level.
    static func level(_ level: ImportOptions.CommitmentLevel) -> ImportOptions {
        var options = ImportOptions()
        options.commitmentLevel = level
        return options
    }

    var milestones: [Milestone] { commitments.flatMap(\.milestones) }

    /// The ids of the findings, in order.
    var codes: [String] { findings.map(\.code.id) }

    /// The findings of one code.
    func findings(_ code: FindingCode) -> [Finding] { findings.filter { $0.code == code } }

    /// The layout, which is always a document's.
    var layout: DocumentLayout? {
        if case .document(let layout) = summary.layout { return layout }
        return nil
    }
}
