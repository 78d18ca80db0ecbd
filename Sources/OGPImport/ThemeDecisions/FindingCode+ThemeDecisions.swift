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
    /// A rejection of what a tag says.
    public static let rejectionOfTag = FindingCode(
        "THM006", .warning, "Rejection of a theme that a tag states",
        explanation: "The source's own tag means the theme. Decisions concern suggestions; the tag stands.",
        fix: "Remove the row, or correct the tag in the source.")
    /// A decision without a name.
    public static let decisionWithoutName = FindingCode(
        "THM007", .error, "Decision without a name",
        explanation: "A decision counts only with the name of the person or body who takes it. It is not used.",
        fix: "Add who decided in the column `by`.")
    /// A date that is missing or not one.
    public static let decisionDate = FindingCode(
        "THM008", .warning, "Decision without a day",
        explanation: "The day of the decision is missing or cannot be read. The decision counts.",
        fix: "Write the day as year-month-day.")
    /// A decision of a later day than the question is asked for.
    public static let decisionOfLaterDay = FindingCode(
        "THM009", .warning, "Decision of a later day",
        explanation: "The decision was taken after the day that the question is asked for. It is not used.",
        fix: "Correct the day, or ask for a later day with --as-of.")

    /// Every code that tables of decisions on themes can get, in order of id.
    public static let themeDecisions: [FindingCode] = [
        decisionOnUnknownTheme, unknownDecision, contradictoryDecision, decisionWithoutCommitment,
        decisionOnUnknownCommitment, rejectionOfTag, decisionWithoutName, decisionDate, decisionOfLaterDay,
    ]
}
