import Findings
import XMLReading

/// Where records and, if asked for, their cells stand in the document. Paths of cells are few and kept once each.
struct RecordPlaces {
    /// Where one cell stands.
    private struct Cell {
        let column: Int32
        let line: UInt32
        let byte: UInt32
        let path: Int32
    }

    private let keepsCells: Bool
    private var records: [SourcePosition] = []
    private var cellStarts: [Int] = []
    private var cells: [Cell] = []
    /// The paths of cells below their record.
    private var paths: [String] = []
    private var pathNumbers: [String: Int32] = [:]

    init(keepsCells: Bool) { self.keepsCells = keepsCells }

    /// Adds a record.
    mutating func add(_ record: SourcePosition) {
        records.append(record)
        cellStarts.append(cells.count)
    }

    /// Adds a cell of the last record, if cells are kept.
    mutating func add(cell column: Int, of tree: XMLSubtree, _ node: XMLSubtree.Node?) {
        guard keepsCells, let node, let record = records.last else { return }
        let place = tree.position(of: node)
        let path = String((place.element ?? "").dropFirst(record.element?.count ?? 0))
        cells.append(
            Cell(
                column: Int32(column), line: UInt32(clamping: place.line ?? 0),
                byte: UInt32(clamping: place.column ?? 0), path: number(of: path)))
    }

    private mutating func number(of path: String) -> Int32 {
        if let number = pathNumbers[path] { return number }
        let number = Int32(paths.count)
        paths.append(path)
        pathNumbers[path] = number
        return number
    }

    /// The place of a record's cell where it is kept, else of the record; `nil` where there is no such record.
    func position(record: Int, column: Int?) -> SourcePosition? {
        guard records.indices.contains(record) else { return nil }
        var position = records[record]
        guard let column else { return position }
        let end = record + 1 < cellStarts.count ? cellStarts[record + 1] : cells.count
        guard let cell = cells[cellStarts[record]..<end].first(where: { Int($0.column) == column }) else {
            return position
        }
        position.line = Int(cell.line)
        position.column = Int(cell.byte)
        position.element = (position.element ?? "") + paths[Int(cell.path)]
        return position
    }
}
