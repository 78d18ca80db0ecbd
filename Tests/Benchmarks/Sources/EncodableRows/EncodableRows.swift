import BenchmarkInput
import Foundation
public import OGPReporting

/// The same rows for `JSONEncoder`.
public struct EncodableRows {
    /// The rows.
    public let rows: [EncodableRow]

    /// Makes rows from what our own writer writes of them, so that both hold the same.
    public init(_ rows: [CommitmentRow]) throws {
        var lines: [UInt8] = []
        try BenchmarkInput.write(rows) { lines += $0 }
        let decoder = JSONDecoder()
        self.rows = try lines.split(separator: UInt8(ascii: "\n")).map {
            try decoder.decode(EncodableRow.self, from: Data($0))
        }
    }

    /// Writes the rows as JSON lines with `JSONEncoder`; gives the number of bytes.
    public func encode() throws -> Int {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return try rows.reduce(0) { $0 + (try encoder.encode($1)).count + 1 }
    }
}
