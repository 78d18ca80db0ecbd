import Findings
import ModelTestSupport
import OGPModel
import OGPReporting
import TestSupport
import Testing

/// The JSON of reasoned responses says what its text says.
struct ReasonedResponseJSONTests {
    private static let place = ProcessAttribution(
        source: SourcePosition(file: "log.csv", row: 4, line: 5), by: "Agency")

    private func report(_ change: (inout ProcessRecord) -> Void) -> ReasonedResponseReport {
        var plan = ProcessTablePropertyTests.plan("AP_KEN05")
        change(&plan.coCreation)
        return ReasonedResponseReport(plan, asOf: .day("2024-01-01"))
    }

    private func json(_ reports: [ReasonedResponseReport]) throws -> SchemaValue {
        let frame = ResultFrame(asOf: .day("2024-01-01"), inputs: [])
        return try SchemaValue(json: ReasonedResponseJSON.document(reports, frame: frame).buffer.text)
    }

    private func full() -> ReasonedResponseReport {
        report { record in
            record.inputPeriods = [
                InputPeriod(
                    title: "Form", opens: .on("2023-03-01"), closes: ProcessDate(day: nil, text: "late spring"),
                    attribution: Self.place)
            ]
            record.contributions = [
                Contribution(
                    id: "K1", date: .on("2023-04-01"), group: .public, author: "a teacher", text: "More\nschools",
                    commitment: CommitmentID("KE0101"),
                    responses: [
                        ReasonedResponse(
                            date: .on("2023-05-01"), outcome: .accepted, text: "Yes.", change: "Milestone 2 added",
                            evidence: [ProcessEvidence(kind: .page, link: "https://ogp.example/1")],
                            attribution: Self.place),
                        ReasonedResponse(date: .on("2024-02-01"), outcome: .rejected, attribution: Self.place),
                    ], attribution: Self.place),
                Contribution(id: "", date: .notStated, group: .unknown, text: "", attribution: Self.place),
            ]
            record.responses = [ReasonedResponse(date: .notStated, text: "To all.", attribution: Self.place)]
        }
    }

    @Test("Every fact stands in it with its place; what is not stated is null, never empty or zero")
    func facts() throws {
        let report = try #require(try json([full()])["reports"]?.elements.first)
        #expect(report["plan"] == .text("AP_KEN05"))
        #expect(report["total"]?["received"] == .integer(2) && report["total"]?["answered"] == .integer(1))
        #expect(report["total"]?["unanswered"] == .integer(1) && report["total"]?["changes"] == .integer(1))
        #expect(report["total"]?["outcomes"]?["accepted"] == .integer(1))
        #expect(report["later"] == .integer(1))
        #expect(report["groups"]?.elements.compactMap { $0["group"]?.text } == ["public", "unknown"])
        let period = try #require(report["inputPeriods"]?.elements.first)
        #expect(period["opens"] == .text("2023-03-01") && period["closes"] == .text("late spring"))
        let items = try #require(report["contributions"]?.elements)
        #expect(items.count == 2)
        #expect(items[0]["outcome"] == .text("accepted") && items[0]["text"] == .text("More\nschools"))
        #expect(items[0]["source"] == .object(["file": .text("log.csv"), "row": .integer(4), "line": .integer(5)]))
        let response = try #require(items[0]["responses"]?.elements.first)
        #expect(response["change"] == .text("Milestone 2 added") && response["by"] == .text("Agency"))
        #expect(response["evidence"]?.elements.first?["link"] == .text("https://ogp.example/1"))
        for key in ["id", "date", "author", "text", "commitment", "outcome"] {
            #expect(items[1][key] == .null, "\(key)")
        }
        #expect(report["responsesToAll"]?.elements.first?["text"] == .text("To all."))
    }

    @Test("It names every contribution, response and change that the text names")
    func sameAsText() throws {
        let text = ReasonedResponseWriting.text([full()], layout: TextLayout(width: 400))
        let report = try #require(try json([full()])["reports"]?.elements.first)
        let items = report["contributions"]?.elements ?? []
        let said =
            items.compactMap { $0["author"]?.text }
            + (items.flatMap { $0["responses"]?.elements ?? [] } + (report["responsesToAll"]?.elements ?? []))
            .flatMap { [$0["text"]?.text, $0["change"]?.text, $0["date"]?.text].compactMap { $0 } }
        #expect(said.count == 5 && said.allSatisfy { text.contains($0) })
        #expect(text.contains("1 of 2 contributions answered; 1 changed the plan"))
    }

    @Test("No plan with contributions is an empty list, and a text that looks like JSON is a text")
    func edges() throws {
        #expect(try json([])["reports"] == .list([]))
        let hostile = report { record in
            record.contributions = [
                Contribution(
                    id: "\"}]", date: .notStated, group: .public, text: "\u{0}\u{1F}\"],{\\", attribution: Self.place)
            ]
        }
        let item = try json([hostile])["reports"]?.elements.first?["contributions"]?.elements.first
        #expect(item?["id"] == .text("\"}]") && item?["text"] == .text("\u{0}\u{1F}\"],{\\"))
    }
}
