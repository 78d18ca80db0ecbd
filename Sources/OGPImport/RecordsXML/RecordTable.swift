import Findings
import OGPCatalogues
import XMLReading

/// The records of a document as a table: all texts in one run of bytes, with the places where they stand in the document.
struct RecordTable {
    /// Where a value stands: its cell of the table, its bytes, and its element.
    private struct Slot {
        let column: Int32
        let start: Int
        let count: Int
    }

    /// The names of the columns in the order in which they were met.
    private(set) var names: [String] = []
    /// The places of the records and, where they are kept, of their cells.
    private(set) var places: RecordPlaces
    /// How many values were put together with others, with the place of the first.
    private(set) var joined = Occurrences()
    /// How many elements have no column that an export has, with the place of the first.
    private(set) var foreign = Occurrences()
    /// How many records hold no text at all, with the place of the first.
    private(set) var empty = Occurrences()
    /// The columns of the first element that is left out because no export has its columns.
    private(set) var foreignNames: [String] = []
    private var columns: [String: Int] = [:]
    private var slots: [Slot] = []
    private var rowStarts: [Int] = []
    private var bytes: [UInt8] = []

    /// The most text of records that is kept, in bytes.
    static let mostBytes = 268_435_456
    /// What stands between cells: a character that no XML document can hold.
    static let delimiter: UInt8 = 0x1F

    /// Whether records without any column of an export are kept too.
    private let keepsForeign: Bool

    init(keepsCells: Bool, keepsForeign: Bool = false) {
        places = RecordPlaces(keepsCells: keepsCells)
        self.keepsForeign = keepsForeign
    }

    /// How many records there are.
    var count: Int { rowStarts.count }

    /// Whether the records hold more text than is kept.
    var isTooLarge: Bool { bytes.count > Self.mostBytes }

    /// Adds a record, unless it has no column that an export has.
    mutating func add(_ record: DocumentElement) {
        let found = RecordCells(record)
        guard keepsForeign || found.cells.contains(where: { Self.isKnown($0.column) }) else {
            if foreign.count == 0 { foreignNames = found.cells.map(\.column) }
            foreign.note(record.position)
            return
        }
        if found.cells.allSatisfy({ CellText.trimmed($0.text).isEmpty }) {
            empty.note(record.position)
            return
        }
        for _ in 0..<found.joined { joined.note(record.position) }
        rowStarts.append(slots.count)
        places.add(record.position)
        for cell in found.cells {
            let index = column(cell.column)
            slots.append(Slot(column: Int32(index), start: bytes.count, count: cell.text.utf8.count))
            bytes += cell.text.utf8
            places.add(cell: index, of: record.tree, cell.node)
        }
    }

    private mutating func column(_ name: String) -> Int {
        if let index = columns[name] { return index }
        let index = names.count
        columns[name] = index
        names.append(name)
        return index
    }

    /// Whether a column is one that importing reads.
    private static func isKnown(_ name: String) -> Bool {
        switch OGPHeaderKey.fields[OGPHeaderKey(RecordNames.decoded(name))] {
        case nil, .ignored, .kept: false
        default: true
        }
    }

    /// The headers of the columns, as OGP's exports print them.
    func headers(policyAreas: PolicyAreaCatalogue) -> [String] {
        let headers = RecordHeaders(names, policyAreas: policyAreas)
        return names.map(headers.header)
    }

    /// The table as comma-separated values with ``delimiter`` for the comma. Every cell stands in quotes.
    func csv(headers: [String]) -> [UInt8] {
        var csv: [UInt8] = []
        csv.reserveCapacity(bytes.count + (count + 1) * names.count * 3)
        var cells = headers.map { Array($0.utf8)[...] }
        Self.append(cells, to: &csv)
        for row in rowStarts.indices {
            for index in cells.indices { cells[index] = [] }
            let end = row + 1 < rowStarts.count ? rowStarts[row + 1] : slots.count
            for slot in slots[rowStarts[row]..<end] {
                cells[Int(slot.column)] = bytes[slot.start..<(slot.start + slot.count)]
            }
            Self.append(cells, to: &csv)
        }
        return csv
    }

    private static func append(_ cells: [ArraySlice<UInt8>], to csv: inout [UInt8]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { csv.append(delimiter) }
            csv.append(UInt8(ascii: "\""))
            for byte in cell {
                if byte == UInt8(ascii: "\"") { csv.append(byte) }
                csv.append(byte)
            }
            csv.append(UInt8(ascii: "\""))
        }
        csv.append(0x0A)
    }
}
