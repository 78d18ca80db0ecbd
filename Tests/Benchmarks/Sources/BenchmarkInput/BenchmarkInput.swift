public import ByteReading
import Foundation

/// The export that benchmarks read: the file named by the environment variable `OGP_BENCHMARK_EXPORT`, which `run` sets,
/// else the fixture of the dataset of 2024.
public enum BenchmarkInput {
    /// The export, held in memory, so that no benchmark measures the disk.
    public static func export() throws -> InputFile {
        let path = ProcessInfo.processInfo.environment["OGP_BENCHMARK_EXPORT"]
        let file = path.map { URL(filePath: $0) } ?? packageRoot.appending(path: "fixtures/ogp-commitments/2024.csv")
        return InputFile(bytes: [UInt8](try Data(contentsOf: file)), name: file.lastPathComponent)
    }

    private static let packageRoot = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
}
