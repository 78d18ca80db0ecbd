public import Findings

extension FindingCode {
    /// A word of a status that nobody has said the meaning of.
    public static let mappedUnknownWord = FindingCode(
        "MAP001", .warning, "Word for a status not known",
        explanation:
            "Neither the mapping nor the vocabulary knows the word. It is kept as it is and counted as unrecognised; "
            + "nothing is guessed from its parts.",
        fix: "Add the word with its meaning under \"words\" in the mapping file, or correct it in the table.")
    /// A share that cannot be read.
    public static let mappedShare = FindingCode(
        "MAP002", .warning, "Share of the work cannot be read",
        explanation: "The cell should hold one number between nothing and the whole. It is kept as an extra value.",
        fix: "Write one number, or set \"whole\" of the column in the mapping file to 1 or 100.")
    /// A period or day that cannot be read.
    public static let mappedPeriod = FindingCode(
        "MAP003", .warning, "Period or day of a statement not understood",
        explanation:
            "The day a statement speaks of decides its place in the history. Without one it stands before all others and "
            + "never hides them.",
        fix:
            "Write the day as 2026-03-31 or the month as 2026-03, or set \"dateOrder\" of the column in the mapping file."
    )
    /// One id of several commitments.
    public static let mappedSharedID = FindingCode(
        "MAP004", .warning, "One id of several commitments",
        explanation:
            "Rows with the same id or number give the commitment different titles. Each title is a commitment of its own, with "
            + "an id made of its content.",
        fix: "Correct the id, or make the titles the same if they mean one commitment.")
    /// A milestone that stands on several rows.
    public static let mappedMilestoneTwice = FindingCode(
        "MAP005", .warning, "Milestone on several rows",
        explanation:
            "The mapping says that a row is one milestone, and two rows of one commitment have the same id, number or title and "
            + "differ in other cells. Each is counted.",
        fix: "Mend the table, or set \"rows\" of the mapping to \"update\" if the rows are reports of several periods.")
    /// Two updates of one item in one period.
    public static let mappedPeriodTwice = FindingCode(
        "MAP006", .warning, "Two updates in one period",
        explanation: "Two rows speak of the same item in the same period. Both are kept; the later row counts.",
        fix: "Remove the row that is out of date, or correct its period.")
    /// A row that names nothing.
    public static let mappedNamelessRow = FindingCode(
        "MAP007", .warning, "Row without a commitment or milestone left out",
        explanation:
            "No cell of the row names a commitment or a milestone, or it names a milestone and no commitment stands above it. "
            + "What else it says is not read.",
        fix: "Write the name of the item, or remove the row if it is a remark.")
    /// Rows that continue the commitment above.
    public static let mappedRowContinued = FindingCode(
        "MAP008", .note, "Commitment taken from the row above",
        explanation:
            "Rows name a milestone and no commitment, as merged cells of a spreadsheet leave them. They belong to the "
            + "commitment above.",
        fix: "Write the commitment on every row where the order of rows may change.")
    /// Rows that are the same but for the institution.
    public static let mappedRowsJoined = FindingCode(
        "MAP009", .note, "Rows of several institutions joined",
        explanation: "Rows agree in everything but the institution. They are one milestone with several institutions.",
        fix: "Nothing to do.")
    /// A commitment that rows describe differently.
    public static let mappedCommitmentDiffers = FindingCode(
        "MAP010", .note, "Rows describe a commitment differently",
        explanation:
            "The texts of a commitment repeat on its rows and are not the same. The first counts, the others are kept.",
        fix: "Make the texts the same.")
    /// A column of dates in both orders.
    public static let mappedMixedDates = FindingCode(
        "MAP011", .warning, "Column of dates in both orders",
        explanation:
            "Some cells can only be day first and others only month first. Those that allow both stay ambiguous.",
        fix: "Write the dates as 2026-03-31, or set \"dateOrder\" of the column in the mapping file.")

    /// A row of totals.
    public static let mappedTotals = FindingCode(
        "MAP012", .note, "Row of totals left out",
        explanation:
            "Where the row's item would be named stands a word for a sum, or the row states nothing but numbers. Totals are "
            + "counted anew from the items.",
        fix: "Nothing to do.")

    /// Milestones of a table that names no commitments.
    public static let mappedOneCommitment = FindingCode(
        "MAP013", .note, "Milestones without a commitment stand under one",
        explanation:
            "No column names commitments, and the mapping says that there are none. The milestones of each plan stand under one "
            + "commitment without a title, with an id made of the plan.",
        fix:
            "Give the column that names the commitment its field in the mapping file, if there is one, and remove "
            + "\"commitments\".")

    /// Every code that reading through a mapping can report, in order of id.
    public static let mapped: [FindingCode] = [
        mappedUnknownWord, mappedShare, mappedPeriod, mappedSharedID, mappedMilestoneTwice, mappedPeriodTwice,
        mappedNamelessRow, mappedRowContinued, mappedRowsJoined, mappedCommitmentDiffers, mappedMixedDates,
        mappedTotals, mappedOneCommitment,
    ]
}
