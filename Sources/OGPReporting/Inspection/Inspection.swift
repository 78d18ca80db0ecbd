import Findings
public import OGPJoining
public import OGPModel

/// What one input is and what is in it.
public struct Inspection: Sendable {
    /// How a table is written.
    public struct Table: Sendable {
        /// The encoding.
        public var encoding: String
        /// The record ends with how often they occur in the first part of the file.
        public var lineEnds: [(name: String, count: Int)]
        /// The delimiter in words.
        public var delimiter: String
        /// The spreadsheet row of the header.
        public var headerRow: Int
        /// Rows above or around it, in words, such as "row 1 numbers the columns".
        public var headerNotes: [String]
        /// The number of columns.
        public var columns: Int
        /// How many of them were recognised.
        public var recognised: Int
        /// The headers that were not.
        public var unknown: [String]
        /// The number of policy-area columns.
        public var policyAreas: Int

        /// How a table is written.
        public init(
            encoding: String, lineEnds: [(name: String, count: Int)], delimiter: String, headerRow: Int,
            headerNotes: [String], columns: Int, recognised: Int, unknown: [String], policyAreas: Int
        ) {
            self.encoding = encoding
            self.lineEnds = lineEnds
            self.delimiter = delimiter
            self.headerRow = headerRow
            self.headerNotes = headerNotes
            self.columns = columns
            self.recognised = recognised
            self.unknown = unknown
            self.policyAreas = policyAreas
        }
    }

    /// How an XML document is written.
    public struct Document: Sendable {
        /// The local name of the root element.
        public var root: String
        /// Its namespace; `nil` where it has none.
        public var namespace: String?
        /// The version of XML that is declared; `nil` without a declaration.
        public var xmlVersion: String?
        /// The encoding it is read in.
        public var encoding: String
        /// The encoding that is declared; `nil` without a declaration.
        public var declaredEncoding: String?
        /// The number of elements.
        public var elements: Int
        /// How often elements of interest occur.
        public var counts: [(name: String, count: Int)]
        /// The names of elements that the importer does not know.
        public var unknown: [String]

        /// How a document is written.
        public init(
            root: String, namespace: String?, xmlVersion: String?, encoding: String, declaredEncoding: String?,
            elements: Int, counts: [(name: String, count: Int)], unknown: [String]
        ) {
            self.root = root
            self.namespace = namespace
            self.xmlVersion = xmlVersion
            self.encoding = encoding
            self.declaredEncoding = declaredEncoding
            self.elements = elements
            self.counts = counts
            self.unknown = unknown
        }
    }

    /// What a commitments export holds.
    public struct Contents: Sendable {
        /// The facts of its plans.
        public var facts: SourceFacts
        /// Commitments by language of their texts, the commonest first.
        public var languages: [(name: String, count: Int)]
        /// Plans by what is known of their completeness, such as `unbroken`.
        public var completeness: [(label: String, count: Int)]
        /// Plans by the order of day and month that their dates prove.
        public var dateOrders: [(name: String, count: Int)]

        /// What an export holds.
        public init(
            facts: SourceFacts, languages: [(name: String, count: Int)],
            completeness: [(label: String, count: Int)], dateOrders: [(name: String, count: Int)]
        ) {
            self.facts = facts
            self.languages = languages
            self.completeness = completeness
            self.dateOrders = dateOrders
        }
    }

    /// The frame's record of the input.
    public var record: InputRecord
    /// The title of its format; the format's id where none was given.
    public var formatTitle: String
    /// How a command names the file: the path it was opened by.
    public var path: String
    /// Its size in bytes.
    public var size: Int
    /// How its table is written; `nil` where it is no table.
    public var table: Table?
    /// How its document is written; `nil` where it is no XML.
    public var document: Document?
    /// What it holds; `nil` where no importer knows it.
    public var contents: Contents?
    /// Why it cannot be imported, as a sentence; `nil` where it can.
    public var problem: String?
    /// The path of the mapping that it is read through; `nil` where it needs none.
    public var mapping: String?

    /// An inspection.
    public init(
        record: InputRecord, formatTitle: String? = nil, path: String, size: Int, table: Table? = nil,
        contents: Contents? = nil,
        problem: String? = nil
    ) {
        self.record = record
        self.formatTitle = formatTitle ?? record.format
        self.path = path
        self.size = size
        self.table = table
        self.contents = contents
        self.problem = problem
    }

    /// How old its data are on a day; `nil` where nobody knows up to which day they speak.
    public func age(on asOf: CivilDate) -> DataAge? { record.dataDay.day.map { DataAge(of: $0, on: asOf) } }
}
