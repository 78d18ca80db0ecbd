import ByteReading
public import CSVReading
public import OGPModel

/// How to read an export.
public struct OGPImportOptions: Sendable {
    /// Which cells of a record are kept beside the commitment.
    public enum KeptCells: Sendable, Hashable {
        /// None.
        case none
        /// Those that a check may speak of.
        case checked
        /// All.
        case all
    }

    /// How to read the table.
    public var table: CSVOptions
    /// The order of day and month that a person pinned.
    public var dateOrder: DateOrder?
    /// Which cells are kept.
    public var keptCells: KeptCells

    /// Options.
    public init(table: CSVOptions = CSVOptions(), dateOrder: DateOrder? = nil, keptCells: KeptCells = .none) {
        self.table = table
        self.dateOrder = dateOrder
        self.keptCells = keptCells
    }
}
