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
        processMinutesBeforeMeeting, processUnmatched, processUnknownCommitment,
    ]
}
