public import Findings

extension FindingCode {
    /// A row of context without a country.
    public static let contextWithoutMember = FindingCode(
        "CTX001", .error, "Record of context without a country",
        explanation: "The row names no country or member, so that it can be held against no plan. It is not used.",
        fix: "Name the country in the row.")
    /// A country that is no member.
    public static let contextUnknownMember = FindingCode(
        "CTX002", .note, "Country that is no known member",
        explanation:
            "The name is that of no member of the catalogue. Its records are counted and held against no plan.",
        fix: "Correct the name if it is a member's; otherwise there is nothing to do.")
    /// Several countries in a cell.
    public static let contextSeveralMembers = FindingCode(
        "CTX003", .note, "Several countries in one cell",
        explanation: "The record is one, and it counts for each of the countries.",
        fix: "Nothing to do.")
    /// A date that is missing.
    public static let contextDateMissing = FindingCode(
        "CTX004", .warning, "Record of context without a date",
        explanation: "Without a date nothing can be said about which plan was in force or came after.",
        fix: "Add the date, if only the year.")
    /// A date that is not understood.
    public static let contextDateNotRead = FindingCode(
        "CTX005", .warning, "Date of context not understood",
        explanation: "The words are kept, and the date is unknown.",
        fix: "Write the date as year-month-day.")
    /// Dates that can be read in two ways.
    public static let contextDateAmbiguous = FindingCode(
        "CTX006", .note, "Dates of context that can be read in two ways",
        explanation:
            "Day and month cannot be told apart, and no other cell of the column settles it. Both days are kept.",
        fix: "Give the order with --date-order.")
    /// A shutdown that an earlier sheet has.
    public static let contextRepeated = FindingCode(
        "CTX007", .note, "Shutdown repeated by a later sheet",
        explanation: "Yearly sheets repeat shutdowns that go on from an earlier year. Each is counted once.",
        fix: "Nothing to do.")
    /// A value that cannot be held against its threshold.
    public static let contextThreshold = FindingCode(
        "CTX008", .warning, "Indicator without a threshold that it can be held against",
        explanation:
            "A threshold is a sign of comparison and a value, such as \">= 3\". Without one, nothing is assumed.",
        fix: "Write the values that are a problem, such as \">= 3\", \"< 50\" or \"= yes\".")
    /// A theme that is not known.
    public static let contextUnknownTheme = FindingCode(
        "CTX009", .error, "Record of context without a known theme",
        explanation: "The row is held against no theme, and not used for one.",
        fix: "Name a theme of the catalogue.")
    /// A number that is not one.
    public static let contextNumber = FindingCode(
        "CTX010", .warning, "Number of a campaign not understood",
        explanation: "The number is unknown; nothing is put in its place.",
        fix: "Write a whole number, or a target such as +100 beside a baseline.")
    /// Supporters without a day.
    public static let contextUndated = FindingCode(
        "CTX011", .note, "Supporters without a day of signature",
        explanation: "The list says who supports the call, and for these not since when.",
        fix: "Nothing to do.")
    /// Columns that are not read.
    public static let contextColumnsNotRead = FindingCode(
        "CTX012", .note, "Columns of context that are not read",
        explanation: "The columns have no meaning here. Nothing of them is used.",
        fix: "Nothing to do, unless a name is misspelt.")
    /// A date that is read by an assumption.
    public static let contextDateAssumed = FindingCode(
        "CTX013", .note, "Date of context read by an assumption",
        explanation: "The date is the day number of a spreadsheet, or has a year of two digits, which is read as 20xx.",
        fix: "Write the date as year-month-day if another is meant.")
    /// A row that says once more what another said.
    public static let contextIdentical = FindingCode(
        "CTX014", .warning, "Row of context that repeats another",
        explanation: "Every cell that is read says what an earlier row says. It is counted once.",
        fix: "Remove the row, or give what tells the two apart.")

    /// Every code that reading context can report, in order of id.
    public static let context: [FindingCode] = [
        contextWithoutMember, contextUnknownMember, contextSeveralMembers, contextDateMissing, contextDateNotRead,
        contextDateAmbiguous, contextRepeated, contextThreshold, contextUnknownTheme, contextNumber, contextUndated,
        contextColumnsNotRead, contextDateAssumed, contextIdentical,
    ]
}
