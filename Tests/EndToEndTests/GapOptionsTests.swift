import Foundation
import TestSupport
import Testing

/// `ogp gaps` with everything that it may rest on beside its inputs, and `ogp explain` with the same.
struct GapOptionsTests {
    private static let context = """
        member,theme,indicator,value,threshold,date,source
        Kenya,freedom-of-assembly,Assemblies dispersed,12,>= 1,2021,Invented Institute

        """
    private static let sheet = """
        commitment,question,answer,reviewer,date,link,note
        KE0901,chk-no-state-arbiter,no,Ana Example,2024-05-04,,

        """
    private static let decisions = """
        commitment,theme,decision,by,date
        KE0901,disinformation,accept,Bea Example,2024-05-01
        PH0901,disinformation,reject,Carl Example,2024-05-01

        """

    /// The same options for both verbs, with files of a folder.
    private func options(in folder: URL) throws -> [String] {
        let files = [("context", Self.context), ("answers", Self.sheet), ("decisions", Self.decisions)]
        return try files.flatMap { ["--\($0.0)", try OGPTool.write($0.1, to: $0.0 + ".csv", in: folder)] }
            + ["--complete"] + OGPTool.asOf
    }

    @Test("one reference of every rule that fired is explained with the same options")
    func explained() throws {
        try OGPTool.withFolder { folder in
            let options = try options(in: folder)
            let gaps = try OGPTool.run(["gaps", OGPTool.plans, "--format", "json"] + options)
            #expect(gaps.exitCode == 0, "\(gaps.stderr)")
            let report = try JSONDecoder().decode(Report.self, from: Data(gaps.stdout.utf8))
            let references = Dictionary(report.gaps.map { ($0.rule, $0.ref) }) { first, _ in first }
            #expect(references["safeguard-answered-no"] != nil && references["need-without-commitment"] != nil)
            for reference in references.values.sorted() {
                let explained = try OGPTool.run(["explain", reference, OGPTool.plans] + options)
                #expect(explained.exitCode == 0 && explained.stdout.contains(reference), "\(explained.stderr)")
            }
        }
    }

    private struct Report: Decodable {
        struct Gap: Decodable {
            let rule, ref: String
        }

        struct Reference: Decodable {
            let option, file: String
            let sha256: String?
        }

        struct Accepted: Decodable {
            let fromDecisions: Int
            let by: [String]
        }

        let gaps: [Gap]
        let references: [Reference]
        let acceptedThemes: Accepted?
    }

    @Test("every document says which themes were accepted, from which file, by whom")
    func accepted() throws {
        try OGPTool.withFolder { folder in
            let options = try options(in: folder)
            let coverage = Array(options[0..<2] + options[4...])
            let runs =
                ["text", "markdown", "html"].map { ["gaps", "--format", $0] + options }
                + ["text", "markdown", "html"].map { ["themes", "coverage", "--format", $0] + coverage }
            for run in runs {
                let result = try OGPTool.run(run + [OGPTool.plans, "--accept-suggestions"])
                #expect(result.exitCode == 0, "\(result.stderr)")
                let words = result.stdout.replacing(/<[^>]*>/, with: "").split(whereSeparator: \.isWhitespace)
                    .joined(separator: " ")
                #expect(words.contains("as suggested from the text; whoever made this document"), "\(run)")
                #expect(words.contains("1 theme of a commitment, as decided in"), "\(run)")
                #expect(words.contains("by Bea Example") && !words.contains("Carl Example"), "\(run)")
            }
        }
    }

    @Test("the files beside the inputs are recorded with name and hash, the reader's own catalogue too")
    func references() throws {
        try OGPTool.withFolder { folder in
            let own = try OGPTool.write(Self.catalogue, to: "own.json", in: folder)
            let options = try options(in: folder) + ["--themes", own]
            let result = try OGPTool.run(["gaps", OGPTool.plans, "--format", "json"] + options)
            let report = try JSONDecoder().decode(Report.self, from: Data(result.stdout.utf8))
            #expect(report.references.map(\.option).sorted() == ["answers", "context", "decisions", "themes"])
            #expect(report.references.allSatisfy { $0.sha256?.count == 64 && !$0.file.isEmpty })
            #expect(report.acceptedThemes?.fromDecisions == 1 && report.acceptedThemes?.by == ["Bea Example"])
            #expect(result.stdout.contains("\"themes\": ["))
            let without = try OGPTool.run(
                ["gaps", OGPTool.plans, "--format", "json", "--digest", "off"] + options)
            #expect(try JSONDecoder().decode(Report.self, from: Data(without.stdout.utf8)).references[0].sha256 == nil)
        }
    }

    private static let catalogue = """
        {"schema": "ogp-themes/1", "version": "1.0.0", "themes": [{"id": "places", "area": "public-services",
        "kind": "general", "names": {"en": "Parishes and Quarters"}, "definitions": {"en": "Open places."},
        "tags": [{"tag": "Tax", "strength": "exact"}], "source": "ours", "confidence": "ours"}]}
        """

    @Test("a theme of the reader's own stands by its name")
    func names() throws {
        try OGPTool.withFolder { folder in
            let own = try OGPTool.write(Self.catalogue, to: "own.json", in: folder)
            let options = ["--menu", "places", "--themes", own, "--complete"] + OGPTool.asOf
            for format in ["text", "markdown", "html"] {
                let result = try OGPTool.run(
                    ["gaps", OGPTool.plans, "--rules", "area-without-commitment", "--format", format] + options)
                #expect(result.exitCode == 0, "\(result.stderr)")
                #expect(result.stdout.contains("Parishes and Quarters"), "\(format)")
            }
            let score = try OGPTool.run(
                ["score", OGPTool.plans, "--by", "theme", "--themes", own] + OGPTool.asOf)
            #expect(!score.stdout.contains("places "))
        }
    }

    @Test("where rules are named, nothing stands beside what belongs to them", arguments: ["text", "markdown", "html"])
    func chosenRules(format: String) throws {
        let all = try OGPTool.run(["gaps", OGPTool.plans, "--format", format] + OGPTool.asOf).stdout
        let one = try OGPTool.run(["gaps", OGPTool.plans, "--rules", "withdrawn", "--format", format] + OGPTool.asOf)
        #expect(one.exitCode == 0, "\(one.stderr)")
        let scorecard = [
            "text": "Substantial or complete, as", "markdown": "## Completion", "html": "id=\"completion\"",
        ]
        let mark = try #require(scorecard[format])
        #expect(all.contains(mark) && !one.stdout.contains(mark))
        #expect(one.stdout.utf8.count * 2 < all.utf8.count)
        #expect(!one.stdout.contains("#completion"))
    }
}
