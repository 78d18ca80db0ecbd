public import CSVReading

/// How a table is written.
public struct TableLayout: Sendable {
    /// The delimiter and how it was found.
    public var dialect: CSVDialectDetection
    /// The header rows.
    public var header: CSVHeader
    /// The headers as the table spells them.
    public var headers: [String]
    /// The headers that no importer knows, in order.
    public var unknownHeaders: [String]
    /// The headers of policy-area columns, in order.
    public var policyAreaHeaders: [String]

    /// A table's layout.
    public init(
        dialect: CSVDialectDetection, header: CSVHeader, headers: [String], unknownHeaders: [String],
        policyAreaHeaders: [String] = []
    ) {
        self.dialect = dialect
        self.header = header
        self.headers = headers
        self.unknownHeaders = unknownHeaders
        self.policyAreaHeaders = policyAreaHeaders
    }

    /// How many columns were recognised, policy areas included.
    public var recognisedColumns: Int { headers.count { !$0.isEmpty } - unknownHeaders.count }
}
