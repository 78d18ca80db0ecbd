import ByteReading
import CSVReading
import Findings

/// Reads any bytes as a table, in two ways that have to agree.
public enum CSVTarget {
    /// Reads the bytes in one piece and in small ones.
    ///
    /// Whatever the bytes are, the reader ends: with the table's end or with a failure. How the bytes arrive makes no
    /// difference to the cells.
    public static func run(_ bytes: [UInt8]) {
        let whole = outcome(bytes, chunkSize: 4_096)
        let pieces = outcome(bytes, chunkSize: 11)
        if whole != pieces { fatalError("the size of the pieces changes what is read: \(whole) and \(pieces)") }
    }

    private struct Outcome: Equatable {
        var cells: [[String]] = []
        var failure: String?
    }

    private static func outcome(_ bytes: [UInt8], chunkSize: Int) -> Outcome {
        do {
            return try EncodingRestart.retrying { choice in try read(bytes, choice, chunkSize) }
        } catch {
            return Outcome(failure: "\(error)")
        }
    }

    private static func read(_ bytes: [UInt8], _ choice: EncodingChoice, _ chunkSize: Int) throws -> Outcome {
        var outcome = Outcome()
        var findings = FindingList()
        var table = try CSVTable(
            InputFile(bytes: bytes, name: "fuzz"), options: CSVOptions(encoding: choice, chunkSize: chunkSize),
            sink: &findings)
        while try table.next(&findings) {
            outcome.cells.append((0..<table.reader.fieldCount).map { table.reader.text($0) })
        }
        return outcome
    }
}
