public import OGPModel

/// How the columns of one kind of table are read: written by `ogp map`, completed by a person, replayed on the next file of the same
/// kind. Columns without a field are kept as extra values.
public struct TableMapping: Sendable, Hashable {
    /// What one row of the table stands for.
    public enum RowKind: String, Sendable, Hashable, CaseIterable {
        /// One commitment.
        case commitment
        /// One milestone; the columns of its commitment repeat on every row.
        case milestone
        /// One milestone in one reporting period; the columns of the milestone and its commitment repeat.
        case update
    }

    /// How sure a decision is.
    public enum Decision: String, Sendable, Hashable, CaseIterable {
        /// A person confirmed it.
        case confirmed
        /// Proposed with good reason; used unless a person changes it.
        case proposed
        /// Open: the tool asks, and reads nothing from it until it is answered.
        case open
    }

    /// One column.
    public struct Column: Sendable, Hashable {
        /// The header as the file spells it.
        public var header: String
        /// Its place among the columns, from 1; tells columns of one name apart.
        public var place: Int
        /// What it is read as; `nil` where nothing is known, and the column is kept.
        public var field: TableField?
        /// How sure that is.
        public var decision: Decision
        /// The language of its texts where the table has several; otherwise empty.
        public var language: String = ""
        /// Who speaks in the column, where several sides do; the one who speaks in the whole table where `nil`.
        public var role: AssessorRole?
        /// The day that the header names, for tables with one column for every reporting date; the header's own words otherwise.
        public var day: CivilDate?
        /// The order of day and month in its dates, where that is settled.
        public var dateOrder: DateOrder?
        /// What separates several values in one cell, such as `;`; `nil` for one value a cell.
        public var separator: String?
        /// What the whole work is in a column of shares: 1 or 100; `nil` where the sign `%` tells.
        public var whole: Int?
        /// Why the tool proposes it, in a sentence.
        public var why: String = ""
        /// A few values, as examples for the reader of the mapping.
        public var samples: [String] = []

        /// A column.
        public init(header: String, place: Int, field: TableField?, decision: Decision) {
            self.header = header
            self.place = place
            self.field = field
            self.decision = decision
        }
    }

    /// One word that a column of statuses uses.
    public struct Word: Sendable, Hashable {
        /// What a word stands for.
        public enum Meaning: Sendable, Hashable {
            /// A status.
            case status(ReportedStatus)
            /// A kind of missing.
            case missing(Missing)
            /// "Nothing new in this period".
            case nothingNew
            /// The word is kept and not interpreted.
            case unrecognised
        }

        /// The word as the file spells it.
        public var said: String
        /// How many cells of the file proposed from have it.
        public var count: Int
        /// What it stands for.
        public var meaning: Meaning
        /// What it claims about being on time.
        public var claim: ScheduleClaim?
        /// What it says became of the item.
        public var lifecycle: Lifecycle?
        /// How sure that is.
        public var decision: Decision
        /// Why the tool proposes it, in a sentence.
        public var why: String = ""

        /// A word.
        public init(said: String, count: Int, meaning: Meaning, decision: Decision) {
            self.said = said
            self.count = count
            self.meaning = meaning
            self.decision = decision
        }
    }

    /// What one row stands for.
    public var rows: RowKind
    /// The language of the headers, where it could be told; otherwise empty.
    public var language: String = ""
    /// The name of the member, where no column gives it.
    public var member: String = ""
    /// The id of the plan, where no column gives it.
    public var planID: String = ""
    /// The title of the plan, where no column gives it.
    public var planTitle: String = ""
    /// Whether no column names commitments and a person said that there are none: the milestones of a plan stand under one.
    public var namesNoCommitment = false
    /// Whose statements the statuses are.
    public var role: AssessorRole = .government
    /// The name of whoever makes the statements; empty where unknown or where a column says it.
    public var by: String = ""
    /// The day the whole table speaks of, where neither a column nor a header says it.
    public var day: CivilDate?
    /// The columns, in the order of the table.
    public var columns: [Column]
    /// The words of all columns of statuses together.
    public var words: [Word] = []

    /// A mapping.
    public init(rows: RowKind, columns: [Column]) {
        self.rows = rows
        self.columns = columns
    }
}
