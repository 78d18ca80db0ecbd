/// How large the parts of a table may be. What exceeds a limit is cut and reported, never a crash.
public struct CSVLimits: Sendable, Hashable {
    /// The longest cell in bytes; a longer one is cut.
    public var fieldBytes: Int
    /// The longest record in bytes, at most 500,000,000; a longer one is taken for damage.
    public var recordBytes: Int
    /// The most columns; further cells of a row are left out.
    public var columns: Int
    /// The most rows; reading stops there. No limit where `nil`.
    public var rows: Int?

    /// Limits well above any table seen in practice.
    public init(
        fieldBytes: Int = 16_777_216, recordBytes: Int = 67_108_864, columns: Int = 10_000, rows: Int? = nil
    ) {
        self.fieldBytes = max(1, fieldBytes)
        self.recordBytes = min(max(16, recordBytes), 500_000_000)
        self.columns = max(1, columns)
        self.rows = rows
    }

    /// The option that raises `fieldBytes`.
    public static let fieldOption = "--max-field-bytes"
    /// The option that raises `recordBytes`.
    public static let recordOption = "--max-record-bytes"
    /// The option that raises `columns`.
    public static let columnOption = "--max-columns"
    /// The option that raises `rows`.
    public static let rowOption = "--max-rows"
}
