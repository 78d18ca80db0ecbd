public import Findings

extension FindingCode {
    /// A theme that the catalogue does not know.
    public static let decisionOnUnknownTheme = FindingCode(
        "THM001", .error, "Decision on an unknown theme",
        explanation: "The table of decisions names a theme that the catalogue does not have. The row is left out.",
        fix: "Write the id of a theme, such as open-data.")
    /// An answer that is neither accept nor reject.
    public static let unknownDecision = FindingCode(
        "THM002", .error, "Decision that cannot be read",
        explanation: "A decision is `accept` or `reject`, or empty where it is open. The row is left out.",
        fix: "Write accept or reject, or leave the cell empty.")
    /// Two decisions that contradict each other.
    public static let contradictoryDecision = FindingCode(
        "THM003", .warning, "Decisions that contradict each other",
        explanation: "Two rows decide differently on one commitment and theme. The later row counts.",
        fix: "Keep the row that holds.")
    /// A row without a commitment.
    public static let decisionWithoutCommitment = FindingCode(
        "THM004", .error, "Decision without a commitment",
        explanation: "The row names no commitment, so it decides nothing. It is left out.",
        fix: "Write the commitment's id as `ogp export` prints it.")
    /// A decision on a commitment that no input holds.
    public static let decisionOnUnknownCommitment = FindingCode(
        "THM005", .warning, "Decision on an unknown commitment",
        explanation: "No commitment that was read and selected has the id, so the decision changes nothing.",
        fix: "Correct the id, or give the input that holds the commitment.")

    /// Every code that tables of decisions on themes can get, in order of id.
    public static let themeDecisions: [FindingCode] = [
        decisionOnUnknownTheme, unknownDecision, contradictoryDecision, decisionWithoutCommitment,
        decisionOnUnknownCommitment,
    ]
}
