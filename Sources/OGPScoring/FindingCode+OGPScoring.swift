public import Findings

extension FindingCode {
    /// A derived column that disagrees with the ratings.
    public static let derivedColumn = FindingCode(
        "SCORE001", .warning, "Derived column disagrees with its ratings",
        explanation:
            "The export derives this column from other columns of the same row by a formula. The value printed does not follow from them. Scores are computed from the ratings and never from this column.",
        fix: "Recompute the column in the source, or correct the ratings.")

    /// Every code that scoring can report.
    public static let ogpScoring: [FindingCode] = [derivedColumn]
}
