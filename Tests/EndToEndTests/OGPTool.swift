import Foundation
import TestSupport
import Testing

/// Runs the built tool from the folder of the package.
enum OGPTool {
    /// The day that the question is asked for in tests, so that outputs do not change with the clock.
    static let asOf = ["--as-of", "2024-07-03"]

    /// Runs `ogp` with arguments.
    @discardableResult
    static func run(
        _ arguments: String..., environment: [String: String] = [:], stdin: String? = nil, folder: URL? = nil
    ) throws -> BuiltTool.Result {
        try run(arguments, environment: environment, stdin: stdin, folder: folder)
    }

    /// Runs `ogp` with arguments.
    static func run(
        _ arguments: [String], environment: [String: String] = [:], stdin: String? = nil, folder: URL? = nil
    ) throws -> BuiltTool.Result {
        try BuiltTool.run(
            arguments, environment: environment, stdin: stdin, folder: folder ?? Fixtures.packageRoot)
    }

    /// The JSON document that a run prints.
    static func json(_ arguments: String...) throws -> JSONTree {
        let result = try run(arguments + ["--format", "json"])
        #expect(result.exitCode == 0, "\(arguments): \(result.stderr)")
        return try JSONTree(result.stdout)
    }

    /// Runs a line of a shell in which `ogp` is the built tool.
    static func shell(_ line: String, folder: URL? = nil) throws -> BuiltTool.Result {
        let tool = try #require(BuiltTool.url)
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return try BuiltTool.run(
            URL(filePath: "/bin/bash"), ["-c", line],
            environment: ["PATH": tool.deletingLastPathComponent().path(percentEncoded: false) + ":" + path],
            folder: folder ?? Fixtures.packageRoot)
    }

    /// Hands a new folder to a body and removes it afterwards.
    static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ogp-end-to-end-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    /// Writes a text to a file of a folder and gives its path.
    static func write(_ text: String, to name: String, in folder: URL) throws -> String {
        let file = folder.appending(path: name)
        try Data(text.utf8).write(to: file)
        return file.path(percentEncoded: false)
    }

    /// The fixtures of every generation, from the folder of the package.
    static let fixtures = ["2024", "2024-translated", "2016", "2016-test", "2015"].map {
        "fixtures/ogp-commitments/\($0).csv"
    }

    /// The fixture of 2024, from the folder of the package.
    static let plans = "fixtures/ogp-commitments/2024.csv"
}
