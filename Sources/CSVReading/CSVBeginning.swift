import ByteReading
import Findings

/// The first rows of a table, read in a pass of their own to find the header.
struct CSVBeginning {
    let header: CSVHeader
    let headerRows: [CSVTable.HeaderRow]
    let detection: CSVDialectDetection
    let encoding: EncodingChoice
    /// Longer cells are no names; only their beginning is looked at.
    private static let longestName = 2000

    init(_ input: InputFile, options: CSVOptions) throws {
        var reader = try CSVReader(input, options: options.withoutDigest)
        var ignored = FindingTally()
        var rows: [[String]] = []
        var numbers: [Int] = []
        while rows.count < HeaderFinder.rowsLookedAt, try reader.next(&ignored) {
            rows.append((0..<reader.fieldCount).map { Self.name(reader, $0) })
            numbers.append(reader.row)
        }
        guard let finder = HeaderFinder(rows: rows, known: options.knownNames) else {
            throw CSVFailure.empty(name: input.name)
        }
        detection = reader.detection
        encoding = reader.encodingChoice
        let groups = finder.groups.map { Self.filled(rows[$0], count: rows[finder.header].count) }
        header = CSVHeader(
            columns: rows[finder.header].enumerated().map {
                CSVColumn(index: $0.offset, name: $0.element, group: groups?[$0.offset])
            },
            row: numbers[finder.header], numberRow: finder.numbers.map { numbers[$0] },
            groupRow: finder.groups.map { numbers[$0] }, titleRows: finder.titles.map { numbers[$0] })
        let above = [finder.header, finder.groups, finder.numbers].compactMap { $0 }
        headerRows = above.compactMap { Self.headerRow(rows[$0]) }
    }

    private static func name(_ reader: borrowing CSVReader, _ field: Int) -> String {
        reader.withField(field) { bytes in
            if bytes.count <= longestName { return nil }
            return String(decoding: (0..<200).map { bytes[$0] }, as: UTF8.self)
        } ?? reader.text(field)
    }

    /// Group headings reach to the right until the next one.
    private static func filled(_ row: [String], count: Int) -> [String?] {
        var current: String?
        return (0..<count).map { index in
            if index < row.count, !HeaderKey(row[index]).isEmpty { current = row[index] }
            return current
        }
    }

    private static func headerRow(_ row: [String]) -> CSVTable.HeaderRow? {
        guard let column = row.firstIndex(where: { !$0.isEmpty }), row.count(where: { !$0.isEmpty }) > 1 else {
            return nil
        }
        return CSVTable.HeaderRow(
            keys: row.map(HeaderKey.init), column: column, fingerprint: FieldFingerprint(row[column]))
    }
}
