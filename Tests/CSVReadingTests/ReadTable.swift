import ByteReading
import Findings

@testable import CSVReading

/// Everything a reader says about a table, to be compared as a whole.
struct ReadTable: Equatable {
    struct Record: Equatable {
        var row: Int
        var line: Int
        var cells: [String]
        var positions: [SourcePosition]
    }

    var records: [Record] = []
    /// What was reported, but for the notes on how records end.
    var findings: [Finding] = []
    /// The notes on how records end.
    var lineEndNotes: [Finding] = []
    var isPartial = false

    /// Reads a whole table; the dialect is recognised unless the options pin it.
    init(_ input: InputFile, _ options: CSVOptions = CSVOptions(), expecting count: Int? = nil) throws {
        var sink = FindingList()
        var reader = try CSVReader(input, options: options)
        reader.expectedFieldCount = count
        while try reader.next(&sink) {
            records.append(
                Record(
                    row: reader.row, line: reader.line, cells: reader.texts,
                    positions: (0..<reader.fieldCount).map { reader.position(of: $0) }))
        }
        let lineEnds: [FindingCode] = [.loneCarriageReturns, .mixedLineEnds]
        findings = sink.findings.filter { !lineEnds.contains($0.code) }
        lineEndNotes = sink.findings.filter { lineEnds.contains($0.code) }
        isPartial = reader.isPartial
    }

    /// Reads a text with commas.
    init(_ text: String, limits: CSVLimits = CSVLimits(), chunk: Int = 262_144, expecting count: Int? = nil) throws {
        let options = CSVOptions(delimiter: UInt8(ascii: ","), limits: limits, chunkSize: chunk)
        try self.init(InputFile(text: text, name: "t.csv"), options, expecting: count)
    }

    var cells: [[String]] { records.map(\.cells) }
    var rows: [Int] { records.map(\.row) }
    var lines: [Int] { records.map(\.line) }
    var codes: [String] { findings.map(\.code.id) }

    /// The findings as `code row:line:column`.
    var places: [String] { Self.places(findings) }

    /// Findings as `code row:line:column`.
    static func places(_ findings: [Finding]) -> [String] {
        findings.map {
            "\($0.code.id) \($0.position.row ?? 0):\($0.position.line ?? 0):\($0.position.column ?? 0)"
        }
    }
}
