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

    /// How much of a commitment is read.
    public enum Detail: Sendable, Hashable {
        /// Everything.
        case whole
        /// Everything but the full text and the plan's heading.
        case withoutFullText
        /// Only what the facts of plans are made of: id, member, plan, number, years, dates and milestones. Texts,
        /// institutions, derived columns and kept cells stay empty.
        case facts
    }

    /// How to read the table.
    public var table: CSVOptions
    /// The order of day and month that a person pinned.
    public var dateOrder: DateOrder?
    /// Which cells are kept.
    public var keptCells: KeptCells
    /// How much of a commitment is read. What is reported does not depend on it.
    public var detail = Detail.whole

    /// Options.
    public init(table: CSVOptions = CSVOptions(), dateOrder: DateOrder? = nil, keptCells: KeptCells = .none) {
        self.table = table
        self.dateOrder = dateOrder
        self.keptCells = keptCells
    }
}
