import Foundation
import TestSupport
import Testing

@Suite("README")
struct ReadmeTests {
    private let text = (try? String(contentsOf: Project.root.appending(path: "README.md"), encoding: .utf8)) ?? ""

    @Test("Each session it shows is what the tool prints")
    func sessions() throws {
        let blocks = text.components(separatedBy: "```\n$ ").dropFirst().compactMap {
            $0.components(separatedBy: "\n```").first
        }
        #expect(blocks.count == 2)
        for block in blocks {
            let lines = block.split(separator: "\n", maxSplits: 1).map(String.init)
            let arguments = lines[0].split(separator: " ").dropFirst().map(String.init)
            let result = try BuiltTool.run(Array(arguments), folder: Project.root)
            #expect(result.stdout == lines[1] + "\n", "\(lines[0])")
        }
    }

    @Test("Each command it names runs on the fixtures")
    func commands() throws {
        let commands = text.split(separator: "\n").filter { $0.hasPrefix("    ogp ") }
        #expect(commands.count >= 4)
        for command in commands where !command.contains(" -o ") {
            let arguments = command.split(separator: " ").dropFirst().map(String.init)
            let result = try BuiltTool.run(Array(arguments), folder: Project.root)
            #expect([0, 1].contains(result.exitCode), "\(command): \(result.stderr)")
        }
    }

    @Test("Each page it points at exists")
    func links() throws {
        let targets = text.components(separatedBy: "](").dropFirst().compactMap {
            $0.components(separatedBy: ")").first
        }
        #expect(targets.count > 5)
        for target in targets where !target.hasPrefix("http") {
            let file = Project.root.appending(path: target).path(percentEncoded: false)
            #expect(FileManager.default.fileExists(atPath: file), "\(target)")
        }
    }

    @Test("Its two commands are there, and CI calls the second")
    func scripts() throws {
        for name in ["Scripts/start", "Scripts/test", "Scripts/release", ".ci/run"] {
            #expect(
                FileManager.default.isExecutableFile(
                    atPath: Project.root.appending(path: name).path(percentEncoded: false)))
        }
        let ci = try String(contentsOf: Project.root.appending(path: ".ci/run"), encoding: .utf8)
        #expect(ci.contains("Scripts/test"))
    }
}
