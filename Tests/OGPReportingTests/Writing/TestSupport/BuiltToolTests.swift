import Foundation
import TestSupport
import Testing

struct BuiltToolTests {
    private static let shell = URL(filePath: "/bin/sh")

    @Test("arguments, environment and standard input arrive, output and exit code come back")
    func everything() throws {
        let result = try BuiltTool.run(
            Self.shell, ["-c", "cat; echo \"$1 $COLOUR\" >&2; exit 3", "sh", "a b"], environment: ["COLOUR": "never"],
            stdin: Array("line\n".utf8))
        #expect(result.stdout == "line\n")
        #expect(result.stderr == "a b never\n")
        #expect(result.exitCode == 3)
    }

    @Test("a long output does not block, and a signal shows as a negative code")
    func longOutput() throws {
        let result = try BuiltTool.run(Self.shell, ["-c", "yes | head -c 1000000; kill -KILL $$"])
        #expect(result.stdoutBytes.count == 1_000_000)
        #expect(result.exitCode == -9)
    }

    @Test("the environment is the one given and nothing else that could change an output")
    func environment() throws {
        let result = try BuiltTool.run(Self.shell, ["-c", "env"], environment: ["NO_COLOR": "1"])
        #expect(result.stdout.contains("NO_COLOR=1"))
        #expect(!result.stdout.contains("LANG="))
        #expect(!result.stdout.contains("TERM="))
    }
}
