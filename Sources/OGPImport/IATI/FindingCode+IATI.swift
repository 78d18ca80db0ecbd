public import Findings

extension FindingCode {
    /// A single activity as the whole document.
    public static let iatiSingleActivity = FindingCode(
        "IATI001", .warning, "Activity cut out of its file",
        explanation:
            "The root element is iati-activity and not iati-activities, so version and other activities are not known.",
        fix: "Use the publisher's whole file where you can.")
    /// A version that is not one.
    public static let iatiVersion = FindingCode(
        "IATI002", .note, "Version missing or unknown",
        explanation:
            "The file does not state a version of the standard from 1.01 to 2.03. It is read by what it holds, not by its "
            + "version.",
        fix: "State the version, such as 2.03.")
    /// A status outside the code list.
    public static let iatiUnknownStatus = FindingCode(
        "IATI003", .error, "Unknown activity status",
        explanation: "The code list of activity statuses has no such code. It is kept and counted as unrecognised.",
        fix: "Write a code from 1 (pipeline) to 6 (suspended).")
    /// No status.
    public static let iatiNoStatus = FindingCode(
        "IATI004", .warning, "Activity without status",
        explanation: "The standard requires a status; without one nothing says how far the activity is.",
        fix: "Add activity-status with its code.")
    /// A code that is not in its list.
    public static let iatiUnknownCode = FindingCode(
        "IATI005", .warning, "Unknown code",
        explanation:
            "A date, an organisation's role or a result has a type that the standard does not list, so it cannot be told "
            + "what it is. It is left out, or kept under \"extra\" where it is a result.",
        fix: "Correct the code.")
    /// A date that is not in the form of the standard.
    public static let iatiDate = FindingCode(
        "IATI006", .warning, "Date not in the form of the standard",
        explanation:
            "The standard wants a day in the attribute iso-date. Without one, the attribute iso_date of early files and then "
            + "the text of the element is read.",
        fix: "Write the day as year-month-day into iso-date.")
    /// An activity without an identifier.
    public static let iatiNoIdentifier = FindingCode(
        "IATI007", .error, "Activity without identifier",
        explanation:
            "The activity has no iati-identifier. It gets an id made of its publisher and texts, which stays the same as "
            + "long as they do.",
        fix: "Give the activity its identifier.")
    /// A plan's identifier that stands twice.
    public static let iatiRepeatedPlan = FindingCode(
        "IATI008", .warning, "Parent activity repeated",
        explanation: "Two activities with one identifier are parents of others. The first speaks for the plan.",
        fix: "Give each activity an identifier of its own.")
    /// A parent that the file does not have.
    public static let iatiMissingParent = FindingCode(
        "IATI009", .warning, "Parent is not in the file",
        explanation:
            "The activity names a parent that this file does not have. It is counted with the other activities of its "
            + "publisher.",
        fix: "Use the file that holds the parent too, or correct the identifier.")
    /// Relations that do not fit together.
    public static let iatiRelation = FindingCode(
        "IATI010", .note, "Relations do not fit together",
        explanation:
            "Activities name one another as parents, name several parents, or a parent names a child that does not name it. "
            + "An activity belongs to the first parent it names itself.",
        fix: "Let the child name its parent by related-activity of type 1, and the parent its child by type 2.")
    /// Placeholders.
    public static let iatiPlaceholders = FindingCode(
        "IATI011", .note, "Placeholders instead of values",
        explanation: "Values such as N/A stand where a value is asked for. They are read as missing.",
        fix: "Leave the value out, or give it.")
    /// A value that is no number.
    public static let iatiValueInWords = FindingCode(
        "IATI012", .note, "Value is no number",
        explanation:
            "A target, actual or baseline is written in words. It is kept in words and nothing is computed from it.",
        fix: "Write a number, or choose a qualitative measure for the indicator.")
    /// A number with a comma.
    public static let iatiComma = FindingCode(
        "IATI013", .warning, "Number with a comma",
        explanation:
            "The comma may be a decimal mark or stand between thousands. The value is kept in words and nothing is computed "
            + "from it.",
        fix: "Write the number with a point as its decimal mark and no mark between thousands.")
    /// Values of parts.
    public static let iatiSlices = FindingCode(
        "IATI014", .note, "Values divided by dimension or place",
        explanation:
            "Several targets or actuals of one period speak of different groups or places, or of one part only. They stand "
            + "side by side, are never added up, and no progress is computed from them.",
        fix: "Give the value of the whole beside those of its parts.")
    /// A publisher that is no member.
    public static let iatiNoMember = FindingCode(
        "IATI015", .note, "Publisher is no member",
        explanation:
            "The publisher's name is not that of a member of the partnership, so code and region are unknown. That is usual.",
        fix: "Nothing to do.")
    /// Unknown elements.
    public static let iatiUnknownElements = FindingCode(
        "IATI016", .note, "Elements not known",
        explanation: "No version of the standard has elements of these names. They are passed over.",
        fix: "Nothing to do, unless a name is misspelt.")
    /// A link without an address.
    public static let iatiNoAddress = FindingCode(
        "IATI017", .warning, "Document link without address",
        explanation: "A document link has no url, so that the document cannot be found.",
        fix: "Add the address.")
    /// Organisations without a name.
    public static let iatiNamelessOrganisation = FindingCode(
        "IATI018", .note, "Organisation without name",
        explanation: "A participating organisation has neither a name nor an identifier. It is left out.",
        fix: "Name the organisation.")
    /// Results of a plan.
    public static let iatiResultsOfPlan = FindingCode(
        "IATI019", .note, "Results of a parent activity",
        explanation:
            "The parent activity is read as a plan, and plans have no milestones. The titles of its results are kept under "
            + "\"extra\" of the plan.",
        fix: "Nothing to do.")
    /// No publisher.
    public static let iatiNoPublisher = FindingCode(
        "IATI020", .warning, "Activity without publisher",
        explanation: "The activity does not say who reports it, so it belongs to no plan unless it names a parent.",
        fix: "Add reporting-org with its identifier and name.")

    /// Every code that reading an activity file can report, in order of id.
    public static let iati: [FindingCode] = [
        iatiSingleActivity, iatiVersion, iatiUnknownStatus, iatiNoStatus, iatiUnknownCode, iatiDate, iatiNoIdentifier,
        iatiRepeatedPlan, iatiMissingParent, iatiRelation, iatiPlaceholders, iatiValueInWords, iatiComma, iatiSlices,
        iatiNoMember, iatiUnknownElements, iatiNoAddress, iatiNamelessOrganisation, iatiResultsOfPlan, iatiNoPublisher,
    ]
}
