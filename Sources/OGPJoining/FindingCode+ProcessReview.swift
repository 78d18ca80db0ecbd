public import Findings

extension FindingCode {
    /// A meeting before its forum.
    public static let processMeetingBeforeForum = FindingCode(
        "PRO050", .warning, "Meeting before the forum existed",
        explanation: "A meeting of the forum is dated before the day on which the first forum of the plan was founded.",
        fix: "Correct the day of the meeting, or that of the forum.")
    /// A response before the comment.
    public static let processResponseBeforeComment = FindingCode(
        "PRO051", .error, "Response before the comment",
        explanation: "A comment cannot be answered before it was given.", fix: "Correct one of the two days.")
    /// A timeline that came too late to be one.
    public static let processTimelineAfterStart = FindingCode(
        "PRO052", .warning, "Timeline published after the start",
        explanation:
            "The first publication of the timeline is dated after the day on which the development of the plan began. The standards "
            + "ask for it before.",
        fix: "Correct one of the two days, if one is wrong.")
    /// A window that closes before it opens.
    public static let processWindowBackwards = FindingCode(
        "PRO053", .error, "Input period closes before it opens",
        explanation: "The last day for inputs is before the first.", fix: "Correct one of the two days.")
    /// An event of the future.
    public static let processFutureEvent = FindingCode(
        "PRO054", .note, "Event after the day asked for",
        explanation:
            "The event is dated after the day that the question is asked for. It counts from its day on, and shows nothing before.",
        fix: "Nothing to do where it is announced; otherwise correct the day.")
    /// A report before its time.
    public static let processReportTooEarly = FindingCode(
        "PRO055", .warning, "Report filed before it could be",
        explanation:
            "A report on a plan cannot be filed before the plan begins, and one on its whole term not before it ends. A report on how "
            + "the plan was made may be.",
        fix: "Correct the day, or the kind of report.")
    /// A seat that ends before it begins.
    public static let processSeatBackwards = FindingCode(
        "PRO056", .error, "Seat ends before it begins",
        explanation: "The last day of the seat is before the first.", fix: "Correct one of the two days.")
    /// Dates of a plan in an impossible order.
    public static let processDatesBackwards = FindingCode(
        "PRO057", .error, "Days of the plan in an impossible order",
        explanation:
            "A plan is developed before it is delivered, begins before it ends, and the plan before it ended before this one does.",
        fix: "Correct the day that is wrong.")
    /// A comment outside every window.
    public static let processCommentOutside = FindingCode(
        "PRO058", .note, "Comment outside every input period",
        explanation: "The comment is dated on a day on which no recorded input period was open.",
        fix: "Record the period in which it came in, or correct the day.")
    /// Minutes before the meeting.
    public static let processMinutesBeforeMeeting = FindingCode(
        "PRO059", .warning, "Minutes older than the meeting",
        explanation:
            "Minutes, a list of those who took part or a recording are dated before the meeting that they are of.",
        fix: "Correct one of the two days.")
    /// Two rows with one id.
    public static let processSameID = FindingCode(
        "PRO060", .warning, "Meeting recorded twice under one id",
        explanation:
            "An id names one meeting. Two rows with the same id count as one meeting, with the day of the first.",
        fix: "Delete one of the rows, or give each meeting its own id.")
    /// The same thing twice.
    public static let processSameThing = FindingCode(
        "PRO061", .note, "Recorded twice, counted once",
        explanation:
            "Two rows say the same, or nothing tells two meetings of one day and kind apart. They count once. Two meetings of one day "
            + "differ in their title or link.",
        fix: "Delete one of the rows, or state what tells the two apart.")
    /// Statements that contradict each other.
    public static let processDisputed = FindingCode(
        "PRO062", .warning, "Requirement disputed",
        explanation:
            "One source says that the requirement is met, another that it is not. Where the statements decide, it counts as in progress "
            + "until the IRM speaks.",
        fix: "Show the evidence of both, or correct the statement that is wrong.")
    /// Verdicts of the IRM that contradict each other.
    public static let processIRMContradicts = FindingCode(
        "PRO063", .warning, "Two verdicts of the IRM",
        explanation:
            "The IRM gives one verdict for each requirement and phase. Two different ones stand here, and no day says which is the later.",
        fix: "Delete the verdict that is not the IRM's, or state the days of both.")
    /// A requirement that the plan's edition does not have.
    public static let processUnknownRequirement = FindingCode(
        "PRO064", .warning, "Requirement that the plan's standards do not have",
        explanation:
            "The row speaks of a requirement by its number. The edition of the standards that holds for the plan has none of that "
            + "number, so that what the row says shows nowhere.",
        fix: "Correct the number; the standards list them.")
    /// Responses that contradict each other.
    public static let processResponsesContradict = FindingCode(
        "PRO065", .warning, "Responses contradict each other",
        explanation:
            "Two responses to one contribution say different things of what became of it, and no day says which is the later. It counts "
            + "as answered and neither as taken up nor as rejected.",
        fix: "State the days, or delete the response that is wrong.")
    /// A day of the plan that two inputs state differently.
    public static let processDatesDisagree = FindingCode(
        "PRO066", .warning, "Inputs disagree on a day of the plan",
        explanation:
            "Rules count from the days of the plan. The process record counts first; of several records the one whose file's name "
            + "sorts first.",
        fix: "Correct the day that is wrong.")
    /// Records of plans that no other input has.
    public static let processUnmatched = FindingCode(
        "PRO070", .warning, "Process record of a plan that no other input has",
        explanation:
            "Process records and consultation logs join the plans of other inputs by the id of the plan. What matches none is kept "
            + "under its own id.",
        fix: "Correct the id of the plan, or add the input that states the plan.")
    /// A commitment that no other input has.
    public static let processUnknownCommitment = FindingCode(
        "PRO071", .warning, "Commitment named that the plan does not have",
        explanation: "The record names a commitment of the plan that no other input has. The name is kept.",
        fix: "Correct the id of the commitment.")

    /// Every code that joining and reviewing process records can report, in order of id.
    public static let processReview: [FindingCode] = [
        processMeetingBeforeForum, processResponseBeforeComment, processTimelineAfterStart, processWindowBackwards,
        processFutureEvent, processReportTooEarly, processSeatBackwards, processDatesBackwards, processCommentOutside,
        processMinutesBeforeMeeting, processSameID, processSameThing, processDisputed, processIRMContradicts,
        processUnknownRequirement, processResponsesContradict, processDatesDisagree, processUnmatched,
        processUnknownCommitment,
    ]
}
