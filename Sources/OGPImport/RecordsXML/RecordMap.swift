import Findings
import OGPModel

/// Leads from places in the table that was made of a document back to places in the document.
///
/// A row of the table is a record of the document, and a header is an element inside it. The header row itself has no place
/// of its own; what is found there is placed at the first record.
struct RecordMap {
    let file: String
    let places: RecordPlaces
    private let columns: [String: Int]

    init(file: String, places: RecordPlaces, headers: [String]) {
        self.file = file
        self.places = places
        columns = Dictionary(headers.enumerated().map { ($1, $0) }) { first, _ in first }
    }

    /// The row of the table that holds the first record; the header stands above it.
    private static let firstRow = 2

    /// The place in the document of a place in the table.
    func position(_ place: SourcePosition, field: String?) -> SourcePosition {
        let record = max(0, (place.row ?? Self.firstRow) - Self.firstRow)
        return places.position(record: record, column: field.flatMap { columns[$0] }) ?? SourcePosition(file: file)
    }

    /// The commitment with its own place, and those of its milestones and cells, in the document.
    func mapped(_ commitment: Commitment) -> Commitment {
        var commitment = commitment
        commitment.source = position(commitment.source, field: nil)
        for index in commitment.milestones.indices {
            commitment.milestones[index].source = position(commitment.milestones[index].source, field: nil)
        }
        for index in commitment.cells.indices {
            let cell = commitment.cells[index]
            commitment.cells[index].position = position(cell.position, field: cell.header)
        }
        return commitment
    }
}
