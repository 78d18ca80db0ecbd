public import Findings
public import OGPModel

/// One file of context after reading: what form it has, what it says, and what was found wrong.
public struct ContextSource: Sendable {
    /// The input's name.
    public let name: String
    /// The form.
    public let form: ContextForm
    /// Data rows.
    public let rows: Int
    /// What it says.
    public let records: ContextRecords
    /// What was found wrong or is worth knowing.
    public let findings: [Finding]
}
