import ByteReading
import Findings
import OGPCatalogues
import OGPImport
import OGPModel
import OGPReporting
import OGPScoring
import OGPVerbs
import TestSupport
import Testing

/// References to what process records decide lead to the rules and the rows behind it.
struct ProcessExplanationTests {
    private static let names = [
        "standards/plan.xml", "standards/process.csv", "process-record/plan.csv", "consultation-log/log.csv",
        "ogp-process/2016.csv",
    ]

    private func request(_ day: String) throws -> ReadRequest {
        let inputs = try Self.names.map { InputFile(bytes: try Fixtures.bytes($0), name: $0) }
        var request = try ReadRequest.test(inputs)
        request.asOf = try #require(CivilDate(iso: day))
        return request
    }

    private static let days = ["2023-10-01", "2024-06-01", "2025-12-01", "2026-04-01"]

    @Test("Every gap in a process is explained: its message, the arithmetic, the rows, the sources", arguments: days)
    func gaps(day: String) throws {
        let request = try request(day)
        let gaps = try GapsVerb.run(request, rules: ["process"]).report.gaps
        #expect(!gaps.isEmpty)
        let assessments = try StandardsVerb.run(request).assessments
        let rules = Dictionary(grouping: gaps, by: \.rule)
        for gap in rules.values.compactMap(\.first) {
            let explanations = try ExplainVerb.run(request, ref: gap.ref).explanations
            #expect(explanations.count == 1, "\(gap.ref)")
            let explanation = try #require(explanations.first)
            #expect(explanation.ref == gap.ref && explanation.value == gap.message)
            #expect(explanation.rule.contains(gap.why) && explanation.rule.contains(gap.fix))
            #expect(!explanation.source.isEmpty && !explanation.arithmetic.isEmpty)
            let item = assessments.first { $0.process.plan == gap.plan }?
                .requirements.first { $0.requirement.id == gap.item }
            let rows = item?.evidence.map(\.attribution.source.row) ?? gap.sources.map(\.row)
            #expect(explanation.cells.map(\.position.row) == rows)
            #expect(explanation.confidence == item?.requirement.basis.confidence)
        }
    }

    @Test("Each row that a requirement rests on holds the day that the explanation names")
    func rows() throws {
        let explanation = try #require(
            try ExplainVerb.run(request("2026-04-01"), ref: "plan=AP_KEN07.requirement.5.1").explanations.first)
        #expect(explanation.value == "not met" && explanation.confidence == .unconfirmed)
        #expect(explanation.title == "5.1 Open implementation of AP_KEN07")
        let lines = try Fixtures.text("standards/process.csv").split(separator: "\n").map(String.init)
        #expect(explanation.cells.count == 4)
        for cell in explanation.cells {
            let row = try #require(cell.position.row)
            #expect(cell.position.file == "standards/process.csv" && lines[row - 1].contains(cell.text.prefix(10)))
            #expect(cell.header == "meeting")
        }
        #expect(explanation.arithmetic.last == "Overdue since 2026-02-01, as of 2026-04-01.")
    }

    @Test("Every reference of the JSON explains its requirement with its status")
    func references() throws {
        let request = try request("2025-12-01")
        let answer = try StandardsVerb.run(request)
        let assessment = try #require(answer.assessments.first { $0.process.plan.text == "AP_KEN07" })
        let document = StandardsJSON.document(answer.assessments, frame: answer.frame).buffer.text
        for item in assessment.requirements {
            let ref = RequirementReference(assessment.process.plan, item.requirement.id).text
            #expect(document.contains("\"ref\": \"\(ref)\""))
            let found = try ExplainVerb.run(request, ref: ref).explanations
            #expect(found.count == 1 && found.first?.arithmetic.count ?? 0 >= item.verdicts.count)
            #expect(found.first?.rule.hasPrefix(item.requirement.text) == true)
        }
    }

    @Test("A contribution without a response leads to its row, and to how many have one")
    func contribution() throws {
        let ref = "gap:contribution-without-response:AP_KEN05/K3"
        let explanation = try #require(try ExplainVerb.run(request("2026-04-01"), ref: ref).explanations.first)
        #expect(explanation.denominator?.hasSuffix("contributions have a response of their own") == true)
        #expect(explanation.cells.map(\.text) == ["2023-04-30: Open the treasury accounts."])
        #expect(explanation.cells.map(\.position.row) == [6] && explanation.confidence == nil)
    }

    @Test("The IRM's own words stand in the explanation")
    func irm() throws {
        let ref = "plan=AP_KEN05.requirement.1.1"
        let explanation = try #require(try ExplainVerb.run(request("2026-04-01"), ref: ref).explanations.first)
        #expect(explanation.arithmetic.contains { $0.hasPrefix("The IRM says: ") })
    }

    @Test("A plan that is not there is nothing; a requirement that its standards do not have is a mistake")
    func unknown() throws {
        let request = try request("2024-06-01")
        #expect(try ExplainVerb.run(request, ref: "plan=AP_XXX01.requirement.5.1").explanations == [])
        #expect(try ExplainVerb.run(request, ref: "gap:requirement-not-met:AP_XXX01/5.1").explanations == [])
        #expect(try ExplainVerb.run(request, ref: "plan=ap_ken07.requirement.5.1").explanations.count == 1)
        #expect(throws: ExplainVerb.Failure.self) {
            try ExplainVerb.run(request, ref: "plan=AP_KEN07.requirement.9.9")
        }
    }
}
