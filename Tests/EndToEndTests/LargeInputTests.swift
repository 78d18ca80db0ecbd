import Foundation
import TestSupport
import Testing

/// Inputs far larger than any plan.
struct LargeInputTests {
    private static let header =
        "Country,Action Plan Number,Commitment Title,Full Text,Year Of Submission,Potential Impact,"
        + "Specificity,_Relevant,Completion (Progress Report),_CompletionProgress\n"
    private static func row(_ number: Int, text: String) -> String {
        "Kenya,1,Commitment \(number),\(text),2014,Moderate,High,1,Substantial,4\n"
    }

    @Test("A cell of 30 MB is cut and said, and the rows around it are read")
    func field() throws {
        try OGPTool.withFolder { folder in
            let long = "\"" + String(repeating: "Roads, bridges and schools.\n", count: 1_120_000) + "\""
            let text = Self.header + Self.row(1, text: "a") + Self.row(2, text: long) + Self.row(3, text: "b")
            #expect(text.utf8.count > 30_000_000)
            let file = try OGPTool.write(text, to: "long.csv", in: folder)
            let check = try OGPTool.run("check", file, "--format", "json")
            #expect(check.exitCode == 1, "\(check.stderr)")
            let report = try JSONTree(check.stdout)
            let found = try #require(report["findings"].list.first { $0["code"].text == "CSV009" })
            #expect(found["row"].number == 3 && found["line"].number == 3 && found["column"].number == 22)
            #expect(report["inputs"].list.first?["commitments"].number == 3)
            let score = try OGPTool.run("score", file, "--format", "json", "--max-field-bytes", "40000000")
            let groups = try JSONTree(score.stdout)
            #expect(groups["groups"].list.first?["commitments"].number == 3)
            #expect(groups["inputs"].list.first?["findings"]["error"].number == 0)
            #expect(groups["inputs"].list.first?["partial"] == .flag(false))
        }
    }

    @Test("A hundred thousand rows are scored, all of them")
    func rows() throws {
        try OGPTool.withFolder { folder in
            var text = Self.header
            for number in 1...100_000 { text += Self.row(number, text: "x") }
            let file = try OGPTool.write(text, to: "many.csv", in: folder)
            let score = try OGPTool.run("score", file, "--format", "json", "--by", "all", "--by", "year")
            #expect(score.exitCode == 0, "\(score.stderr)")
            let groups = try JSONTree(score.stdout)["groups"].list
            #expect(groups.map { $0["commitments"].number } == [100_000, 100_000])
            #expect(groups.first?["completion"]["high"].number == 100_000)
            #expect(groups.first?["stars"]["2015"]["starred"].number == 100_000)
            let some = try OGPTool.run("score", file, "--format", "json", "--max-rows", "1001")
            let cut = try JSONTree(some.stdout)
            #expect(cut["groups"].list.first?["commitments"].number == 1000)
            #expect(cut["inputs"].list.first?["partial"] == .flag(true))
        }
    }

    @Test("A header without rows gives a finding and no commitments")
    func headerOnly() throws {
        let check = try OGPTool.run("check", "fixtures/damaged/header-only.csv", "--format", "json")
        #expect(check.exitCode == 0)
        #expect(try JSONTree(check.stdout)["findings"].list.map { $0["code"].text } == ["CSV018"])
        let score = try OGPTool.json("score", "fixtures/damaged/header-only.csv")
        #expect(score["groups"].list.first?["commitments"].number == 0)
        #expect(score["groups"].list.first?["completion"]["rate"] == .null)
        let export = try OGPTool.json("export", "fixtures/damaged/header-only.csv")
        #expect(export["commitments"].list.isEmpty)
    }
}
