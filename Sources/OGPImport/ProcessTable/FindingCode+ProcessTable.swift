public import Findings

extension FindingCode {
    /// An event that is none.
    public static let processUnknownEvent = FindingCode(
        "PRO020", .error, "Event not known",
        explanation:
            "The column event says what a row of a process record is about. This word is none; the row is left out.",
        fix: "Use one of the words that the template lists.")
    /// A word outside its list.
    public static let processUnknownWord = FindingCode(
        "PRO021", .warning, "Word not in the list",
        explanation: "The cell holds one of a few words, and this is none of them. It counts as not stated.",
        fix: "Use one of the words that the finding lists.")
    /// A number that is none.
    public static let processNoNumber = FindingCode(
        "PRO022", .warning, "No whole number",
        explanation: "The cell holds a whole number from 0. It counts as not stated.", fix: "Write digits only.")
    /// A date that names no day.
    public static let processNoDay = FindingCode(
        "PRO023", .warning, "Date names no day",
        explanation:
            "What the standards ask for is counted in days and months. The words are kept, and nothing that counts days rests on "
            + "them.",
        fix: "Write the day as year-month-day (2026-06-30).")
    /// An event without its day.
    public static let processNoDate = FindingCode(
        "PRO024", .warning, "Event without a date",
        explanation: "Without a day the event is no evidence of anything that has to happen by a day.",
        fix: "Fill in the day as year-month-day.")
    /// A row whose owner is not there.
    public static let processNoOwner = FindingCode(
        "PRO025", .error, "Row belongs to nothing",
        explanation:
            "A seat belongs to a forum, a response to a contribution, evidence to an event. The row names one that is not there, or "
            + "none stands above it. A response to a contribution that is not there answers nothing.",
        fix: "Write the id of the row that it belongs to into the column of, or put it below that row.")
    /// A cell that means nothing.
    public static let processMeaninglessCell = FindingCode(
        "PRO026", .warning, "Cell means nothing for this event",
        explanation: "Each kind of event uses some of the columns. What stands in another one is not read.",
        fix: "Move the text to the column that is meant, or correct the event.")
    /// A row without a plan.
    public static let processNoPlanNamed = FindingCode(
        "PRO027", .error, "No plan is named",
        explanation:
            "Neither the row nor one above it names the plan. The rows stand under the id UNNAMED and join no plan of another input.",
        fix: "Write the id of the plan into the column plan.")
    /// A column that the record does not have.
    public static let processTableUnknownColumn = FindingCode(
        "PRO028", .note, "Column not known",
        explanation: "Process records and consultation logs have no column of this name. It is not read.",
        fix: "Nothing to do, unless the name is misspelt.")
    /// Rows of a template that were not filled in.
    public static let processEmptyRow = FindingCode(
        "PRO029", .note, "Empty rows left out",
        explanation: "A template has rows that were not filled in. A row in which nothing is stated is left out.",
        fix: "Nothing to do, or delete the rows.")
    /// An id that stands twice.
    public static let processIDTwice = FindingCode(
        "PRO030", .warning, "Id stands twice",
        explanation: "Two rows of one plan have the same id. Both are kept; rows that name it belong to the first one.",
        fix: "Give each row its own id.")
    /// Contact details.
    public static let processContact = FindingCode(
        "PRO031", .warning, "Contact details in a record",
        explanation:
            "People stand in these records by role or pseudonym. Addresses, telephone numbers and what looks like the name of a member "
            + "of the public are left out of everything that is written without --private, and should not be collected here.",
        fix: "Remove the name, address or number, and name the role or a pseudonym.")
    /// A contribution without text.
    public static let processEmptyContribution = FindingCode(
        "PRO032", .error, "Contribution without text",
        explanation: "What was said is empty. The contribution counts, and nobody can see what was answered.",
        fix: "Fill in what was said, or delete the row.")
    /// A date that stands twice.
    public static let processDateTwice = FindingCode(
        "PRO033", .warning, "Date of the plan stated twice",
        explanation: "A plan begins, ends and is delivered once. The first date counts.", fix: "Leave one of the rows.")
    /// A response without text.
    public static let processEmptyResponse = FindingCode(
        "PRO034", .warning, "Response without reasons",
        explanation:
            "The row says that a contribution was answered and gives neither reasons nor a change. A reasoned response says how the "
            + "contribution was considered.",
        fix: "Fill in the reasons.")
    /// A contribution whose group is not stated.
    public static let processNoGroup = FindingCode(
        "PRO035", .warning, "Group not stated",
        explanation: "Contributions are counted by the group that they come from. This one counts under unknown.",
        fix: "Fill in the group.")
    /// A response without the day.
    public static let processNoResponseDate = FindingCode(
        "PRO036", .warning, "Response without a date",
        explanation: "Without a day nobody can see that the response came in time.", fix: "Fill in the response date.")

    /// Every code that reading process records and consultation logs can report, in order of id.
    public static let processTable: [FindingCode] = [
        processUnknownEvent, processUnknownWord, processNoNumber, processNoDay, processNoDate, processNoOwner,
        processMeaninglessCell, processNoPlanNamed, processTableUnknownColumn, processEmptyRow, processIDTwice,
        processContact, processEmptyContribution, processDateTwice, processEmptyResponse, processNoGroup,
        processNoResponseDate,
    ]
}
