public import Findings
public import OGPModel

/// One review sheet after reading: its answers, and what was found wrong.
public struct AnswerSource: Sendable {
    /// The input's name.
    public let name: String
    /// Data rows.
    public let rows: Int
    /// The answers in the order of the rows.
    public let answers: [SafeguardAnswer]
    /// Filled-in rows that count as no answer, as they were given.
    public let unused: [UnusedAnswer]
    /// What was found wrong or is worth knowing.
    public let findings: [Finding]
}
