import Foundation
import TestSupport
import Testing

@Suite("The page about mappings")
struct MappingPageTests {
    @Test("The session it shows is what the tool prints")
    func session() throws {
        let page = try String(contentsOf: Project.root.appending(path: "docs/mapping.md"), encoding: .utf8)
        let command = try #require(page.split(separator: "\n").first { $0.hasPrefix("    ogp map ") })
        let block = try #require(page.components(separatedBy: "```\n").dropFirst().first)
        let result = try BuiltTool.run(
            command.split(separator: " ").dropFirst().map(String.init), folder: Project.root)
        #expect(result.exitCode == 3)
        #expect(result.stdout == block)
    }
}
