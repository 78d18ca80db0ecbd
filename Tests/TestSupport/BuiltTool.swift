public import Foundation

/// Runs the built `ogp` as a process of its own, as a user would.
public enum BuiltTool {
    /// What a run left behind.
    public struct Result: Sendable, Hashable {
        /// What it wrote to standard output.
        public let stdout: String
        /// What it wrote to standard error.
        public let stderr: String
        /// The exit code; for a run ended by a signal, the number of the signal with a minus.
        public let exitCode: Int32
        /// The bytes of standard output.
        public let stdoutBytes: [UInt8]
    }

    /// The tool, beside the test bundle in the build folder; `nil` where it has not been built.
    public static let url: URL? = {
        let bundles = Bundle.allBundles.map(\.bundleURL) + [Bundle.main.bundleURL]
        let program = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
        let folders = (bundles + [program]).flatMap { [$0, $0.deletingLastPathComponent()] }
        return folders.map { $0.appending(path: "ogp") }.first { file in
            FileManager.default.isExecutableFile(atPath: file.path(percentEncoded: false))
        }
    }()

    /// Runs the tool and waits for it.
    ///
    /// The environment is exactly the one given, apart from `PATH` and `HOME`; standard input is empty unless it is given.
    /// Output goes through files, so a long one cannot block. Throws where the tool cannot be started.
    public static func run(
        _ arguments: [String], environment: [String: String] = [:], stdin: String? = nil, folder: URL? = nil
    ) throws -> Result {
        guard let url else { throw BuiltToolMissing() }
        return try run(
            url, arguments, environment: environment, stdin: stdin.map { Array($0.utf8) } ?? [], folder: folder)
    }

    /// Runs any program in the same way, for example a shell that pipes the tool's output on.
    public static func run(
        _ program: URL, _ arguments: [String], environment: [String: String] = [:], stdin: [UInt8] = [],
        folder: URL? = nil
    ) throws -> Result {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "ogp-test-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let files = ["in", "out", "err"].map { scratch.appending(path: $0) }
        try Data(stdin).write(to: files[0])
        try Data().write(to: files[1])
        try Data().write(to: files[2])
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.environment = environment.merging(inherited) { given, _ in given }
        process.currentDirectoryURL = folder
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        let output = [UInt8](try Data(contentsOf: files[1]))
        let isSignal = process.terminationReason == .uncaughtSignal
        return Result(
            stdout: String(decoding: output, as: UTF8.self),
            stderr: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self),
            exitCode: isSignal ? -process.terminationStatus : process.terminationStatus, stdoutBytes: output)
    }

    /// What a program needs to run at all.
    private static let inherited = ProcessInfo.processInfo.environment.filter { name, _ in
        ["PATH", "HOME", "LD_LIBRARY_PATH", "TMPDIR"].contains(name)
    }
}
