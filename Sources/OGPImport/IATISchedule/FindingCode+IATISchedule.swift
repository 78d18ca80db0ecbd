public import Findings

extension FindingCode {
    /// No status.
    public static let scheduleNoStatus = FindingCode(
        "IIS001", .warning, "Data element without status",
        explanation: "The schedule does not say whether the element is or will be published.",
        fix: "Write the category of the status: fc, pc, fp, uc or up.")
    /// A status outside the code list.
    public static let scheduleUnknownStatus = FindingCode(
        "IIS002", .error, "Unknown status",
        explanation: "The schedule's grammar has no such category. It is kept and counted as unrecognised.",
        fix: "Write fc, pc, fp, uc, up or na.")
    /// Partial compliance.
    public static let schedulePartial = FindingCode(
        "IIS003", .note, "Partially compliant is read as limited",
        explanation:
            "The category pc does not say whether progress is limited or substantial. It is read as limited; it may be more.",
        fix: "Look at the notes of these elements.")
    /// A future that is past.
    public static let schedulePastFuture = FindingCode(
        "IIS004", .warning, "Future publication dated in the past",
        explanation:
            "The element is to be published in future, and its date lies before the day of the schedule itself. Either the "
            + "status or the date was not brought up to date.",
        fix: "Correct the status or the date.")
    /// A future without a date.
    public static let scheduleNoDate = FindingCode(
        "IIS005", .note, "Future publication without a date",
        explanation: "The element is to be published in future, and the schedule does not say when.",
        fix: "Add the publication date.")
    /// A publisher without a code.
    public static let scheduleNoCode = FindingCode(
        "IIS006", .note, "Publisher without code",
        explanation: "The publisher has no code, so ids are made of its name and change with it.",
        fix: "Give the publisher's code.")
    /// No publisher.
    public static let scheduleNoPublisher = FindingCode(
        "IIS007", .error, "Schedule without publisher",
        explanation: "The schedule does not say whose it is, so its elements belong to no known plan.",
        fix: "Write the publisher into the metadata.")
    /// No day.
    public static let scheduleNoDay = FindingCode(
        "IIS008", .warning, "Schedule without a readable day",
        explanation:
            "Neither the metadata nor the document states a day. The statements stay undated, and the schedule cannot be "
            + "placed among others of its publisher.",
        fix: "Write the day into the element date of the metadata.")
    /// A publisher that is no member.
    public static let scheduleNoMember = FindingCode(
        "IIS009", .note, "Publisher is no member",
        explanation:
            "The publisher's name is not that of a member of the partnership, so code and region are unknown. That is usual.",
        fix: "Nothing to do.")
    /// Unknown elements.
    public static let scheduleUnknownElements = FindingCode(
        "IIS010", .note, "Elements not known",
        explanation: "The schedule's grammar has no elements of these names in these places. They are passed over.",
        fix: "Nothing to do, unless a name is misspelt.")
    /// Elements without any content.
    public static let scheduleEmptyElements = FindingCode(
        "IIS011", .note, "Empty data elements left out",
        explanation: "Data elements of which the schedule says nothing at all are left out.",
        fix: "Nothing to do.")
    /// An unknown reason.
    public static let scheduleUnknownReason = FindingCode(
        "IIS012", .warning, "Unknown reason for an exclusion",
        explanation: "The schedule's grammar has no such category of exclusions. It is kept in words.",
        fix: "Write a, b, c or d.")

    /// Every code that reading an implementation schedule can report, in order of id.
    public static let iatiSchedule: [FindingCode] = [
        scheduleNoStatus, scheduleUnknownStatus, schedulePartial, schedulePastFuture, scheduleNoDate, scheduleNoCode,
        scheduleNoPublisher, scheduleNoDay, scheduleNoMember, scheduleUnknownElements, scheduleEmptyElements,
        scheduleUnknownReason,
    ]
}
