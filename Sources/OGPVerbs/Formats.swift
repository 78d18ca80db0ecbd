import OGPImport
public import OGPReporting

/// The registry of formats. A new source format is one folder in OGPImport and one line here.
public enum Formats {
    /// Every format that can be read.
    public static let all: [FormatDescription] = [ogpCommitments]

    private static let ogpCommitments = FormatDescription(
        id: "ogp-commitments", kind: "commitments", title: "OGP's own commitments exports (CSV)",
        generations: OGPGeneration.allCases.map(\.rawValue),
        recognisedBy: "the names of its columns, never their number or position",
        endings: ["csv", "tsv", "txt"],
        read:
            "plans, commitments, milestones where the export has rows for them, ratings of all eras, dates, institutions, "
            + "policy areas, published stars and other derived columns, which are compared and never used",
        notRead: "nothing: the cells of columns that no measure uses are kept under \"extra\"")
}
