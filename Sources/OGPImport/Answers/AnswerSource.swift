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
    /// What was found wrong or is worth knowing.
    public let findings: [Finding]
}
