import Foundation
import TestSupport
import Testing

@Suite("The researcher's program of docs/embedding.md")
struct ExampleProgramTests {
    private let source = Project.root.appending(path: "docs/examples/strong-results/main.swift")

    @Test("It is under twenty lines, and the page shows what it does")
    func isShortAndShown() throws {
        let program = try String(contentsOf: source, encoding: .utf8)
        let page = try String(contentsOf: Project.root.appending(path: "docs/embedding.md"), encoding: .utf8)
        #expect(program.split(separator: "\n", omittingEmptySubsequences: false).count < 20)
        let start = try #require(program.range(of: "let catalogues"))
        #expect(page.contains(program[start.lowerBound...]))
    }

    @Test("It prints the figures of each region of a fixture")
    func runs() throws {
        let program = try #require(BuiltTool.url).deletingLastPathComponent().appending(path: "strong-results")
        let result = try BuiltTool.run(program, [Fixtures.path("ogp-commitments/2024.csv")])
        #expect(result.exitCode == 0)
        let lines = result.stdout.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines.allSatisfy { $0.contains(" done; ") && $0.hasSuffix(" opened") })
    }
}
