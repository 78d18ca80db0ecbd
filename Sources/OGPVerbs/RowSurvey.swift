import ByteReading
import CSVReading
import Findings
import OGPImport
import OGPModel

/// Where the rows of a table stand in its file, and which of them belong together.
struct RowSurvey: Sendable {
    /// One row of data.
    struct Record: Sendable {
        /// The row as a spreadsheet counts it.
        let row: Int
        /// Its physical lines.
        let lines: Range<Int>
        /// What it belongs to.
        let group: RowGroup
    }

    /// How the file is written.
    let encoding: TextEncoding
    /// What parts and encloses its cells.
    let dialect: CSVDialect
    /// The first lines of the rows above the column names.
    private(set) var rowsAbove: Set<Int> = []
    /// The first line of the row of column names.
    private(set) var headerLine = 1
    /// The first line behind it.
    private(set) var firstDataLine = 1
    /// Whether the rows begin with the reasons of an earlier check, which the new ones replace.
    let hasReasons: Bool
    /// The rows of data in the order of the file.
    private(set) var records: [Record] = []

    init(_ input: InputFile, _ request: ReadRequest, _ options: ImportOptions) throws {
        var ignored = FindingTally()
        var table = try CSVTable(input, options: options.table, sink: &ignored)
        encoding = table.reader.encoding
        dialect = table.reader.detection.dialect
        hasReasons = table.header.reasonColumn == 0
        var head = try CSVReader(input, options: options.table)
        while try head.next(&ignored) {
            if head.row >= table.header.row {
                headerLine = head.line
                firstDataLine = head.lineBehind
                break
            }
            rowsAbove.insert(head.line)
        }
        let groups = try Self.groups(input, request, options)
        while try table.next(&ignored) {
            let row = table.reader.row
            records.append(
                Record(
                    row: row, lines: table.reader.line..<table.reader.lineBehind,
                    group: groups[row] ?? .item(row: row)))
        }
    }

    /// The rows that belong together in formats that spread a commitment over several; in others each stands alone.
    private static func groups(
        _ input: InputFile, _ request: ReadRequest, _ options: ImportOptions
    ) throws -> [Int: RowGroup] {
        let format = try ImportFormats.format(of: input, options: options)
        switch format {
        case is OGPPlanFormat: return try PlanRowGroups(input, options: options).groups
        case is CanadaNAPFormat: return try CanadaRowGroups(input, options: options).groups
        case is MappedFormat:
            return try MappedRowGroups(input, options: options, catalogues: request.catalogues).groups
        case is OGPCommitmentsFormat: break
        default: return [:]
        }
        var groups: [Int: RowGroup] = [:]
        var ignored = FindingTally()
        var reader = try OGPCommitmentsReader(input, options: options, catalogues: request.catalogues, sink: &ignored)
        guard reader.hasMilestones else { return [:] }
        while let commitment = try reader.next(&ignored) {
            let rows = [commitment.source.row] + commitment.milestones.map(\.source.row)
            for row in rows.compactMap({ $0 }) { groups[row] = .item(row: commitment.source.row ?? row) }
        }
        return groups
    }
}
