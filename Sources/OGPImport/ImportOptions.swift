public import ByteReading
public import CSVReading
public import OGPModel
public import XMLReading

/// How to read an input.
public struct ImportOptions: Sendable {
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

    /// Which level of a document's tree is the commitment, where the format leaves that open.
    public enum CommitmentLevel: String, Sendable, Hashable, CaseIterable {
        /// The upper level, such as the goals of a StratML plan.
        case goal
        /// The lower level, such as its objectives.
        case objective
        /// Judged by what the document holds.
        case auto
    }

    /// The id of the format; recognised from the input where `nil`.
    public var format: String?
    /// How to read a table.
    public var table: CSVOptions
    /// How to read an XML document.
    public var document = XMLOptions()
    /// The order of day and month that a person pinned.
    public var dateOrder: DateOrder?
    /// Which level of a document's tree is the commitment.
    public var commitmentLevel = CommitmentLevel.auto
    /// The mapping that tables without a format of their own are read through.
    public var mapping: NamedMapping?
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

    /// How the encoding is decided, in tables and documents alike.
    public var encoding: EncodingChoice {
        get { table.encoding }
        set {
            table.encoding = newValue
            document.encoding = newValue
        }
    }

    /// Whether to compute the SHA-256 of the input while reading.
    public var digesting: Bool {
        get { table.digesting }
        set {
            table.digesting = newValue
            document.digesting = newValue
        }
    }
}
