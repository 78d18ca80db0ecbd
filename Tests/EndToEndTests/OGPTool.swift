import Foundation
import TestSupport
import Testing

/// Runs the built tool from the folder of the package.
enum OGPTool {
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

    /// Runs a line of a shell in which `ogp` is the built tool.
    static func shell(_ line: String, folder: URL? = nil) throws -> BuiltTool.Result {
        let tool = try #require(BuiltTool.url)
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return try BuiltTool.run(
            URL(filePath: "/bin/bash"), ["-c", line],
            environment: ["PATH": tool.deletingLastPathComponent().path(percentEncoded: false) + ":" + path],
            folder: folder ?? Fixtures.packageRoot)
    }
}
