import OGPReporting

/// A sink that keeps what it is handed.
struct CollectingSink: ByteSink {
    var chunks: [[UInt8]] = []

    mutating func write(_ bytes: [UInt8]) { chunks.append(bytes) }
}
