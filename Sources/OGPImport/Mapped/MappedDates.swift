import OGPCatalogues
import OGPModel

/// How dates in the columns of a mapping are read: in the order that the column, the command line or the cells of the column
/// settle, otherwise left ambiguous for the plan to settle.
struct MappedDates {
    private let reader: DateTextReader
    private let pinned: DateOrder?
    /// The order that the cells of a column prove, by its place.
    private let orders: [Int: DateOrder]

    init(_ words: DateWords, pinned: DateOrder?, proven: [Int: DateOrderEvidence]) {
        reader = DateTextReader(words: words)
        self.pinned = pinned
        orders = proven.compactMapValues(\.settledOrder)
    }

    /// What a cell says.
    func read(_ cell: MappedCell, _ seasons: Hemisphere) -> DateReading {
        let order = cell.column.mapping.dateOrder ?? pinned
        let context = DateContext(hemisphere: seasons, pinnedOrder: order, readsSerials: true)
        let reading = reader.read(cell.text, in: context)
        guard order == nil, case .ambiguous = reading.meaning, let order = orders[cell.column.index] else {
            return reading
        }
        return DateReading(.settled(reading.resolved(order: order, basis: .plan)), evidence: reading.evidence)
    }

    /// The interval that a cell names, with an order that is not settled left open.
    func deadline(_ cell: MappedCell, _ seasons: Hemisphere) -> Deadline {
        read(cell, seasons).resolved(order: nil, basis: .ambiguous)
    }
}
