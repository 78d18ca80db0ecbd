public import Findings

/// What a result says of one file of context.
public struct ContextInput: Sendable, Hashable {
    /// The file.
    public let file: String
    /// What it holds, in words, such as `shutdown records`.
    public let form: String
    /// Data rows.
    public let rows: Int
    /// What was found wrong or is worth knowing.
    public let findings: [Finding]

    /// A file of context.
    public init(file: String, form: String, rows: Int, findings: [Finding]) {
        self.file = file
        self.form = form
        self.rows = rows
        self.findings = findings
    }

    /// How many findings there are of a severity.
    public func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
}
