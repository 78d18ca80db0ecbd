public import Findings

extension FindingCode {
    /// An id that occurs more than once.
    public static let duplicateID = FindingCode(
        "PLAN001", .error, "Duplicate id",
        explanation: "Two records carry the same id. Both are counted and neither overwrites the other.",
        fix: "Remove the record that is there twice, or give each its own id.")
    /// A date that can be read in two ways.
    public static let ambiguousDate = FindingCode(
        "PLAN002", .warning, "Date can be read in two ways",
        explanation:
            "Neither the cell nor its plan settles whether day or month comes first. The words are kept and no day is assumed.",
        fix: "Write the date as year-month-day, or pin the order with --date-order.")
    /// A date that is not understood.
    public static let unreadableDate = FindingCode(
        "PLAN003", .warning, "Date not understood",
        explanation: "The words are kept and no day is assumed.",
        fix: "Write the date as year-month-day, year-month or a year.")
    /// A plan whose dates prove both orders.
    public static let mixedDateOrders = FindingCode(
        "PLAN004", .warning, "Plan mixes two orders of day and month",
        explanation:
            "Some dates of the plan can only be day-first and others only month-first, so the plan settles none of its ambiguous ones.",
        fix: "Write all dates of the plan as year-month-day.")
    /// A plan whose rows disagree on its years.
    public static let contradictoryPlan = FindingCode(
        "PLAN005", .warning, "Rows of one plan disagree",
        explanation: "A plan has one year of submission and one end year. Its rows state several.",
        fix: "Correct the rows of the plan.")
    /// Dates settled by the export's convention.
    public static let dateByConvention = FindingCode(
        "PLAN006", .note, "Dates read by the export's convention",
        explanation:
            "Nothing in the plan settles whether day or month comes first in some dates. They were read in the order this export is known to use, and are marked so.",
        fix: "Pin the order with --date-order if the convention is wrong for this plan.")

    /// An end before the start.
    public static let endBeforeStart = FindingCode(
        "PLAN007", .warning, "End before start",
        explanation:
            "Every day that the end can mean lies before every day that the start can mean. Both are kept as they are.",
        fix: "Correct the start or the end.")

    /// A commitment that only earlier reports have.
    public static let droppedCommitment = FindingCode(
        "PLAN008", .warning, "Commitment missing from the latest report",
        explanation:
            "Of several dated reports on one plan the latest counts, and it no longer has this commitment. It is neither counted nor taken for withdrawn.",
        fix: "Ask the publisher what became of it.")
    /// Two reports of one day.
    public static let sameDay = FindingCode(
        "PLAN009", .warning, "Two reports describe the same day",
        explanation:
            "Nothing in the reports says which is the later one, so they are ordered by the names of their files.",
        fix: "Keep one of them, or correct the day that one states.")

    /// An update of something that no other input has.
    public static let unmatchedUpdate = FindingCode(
        "PLAN010", .warning, "Update matches nothing",
        explanation:
            "Updates are brought to the plan by the ids of plan, commitment and milestone. What matches nothing is kept as an "
            + "item of its own and counted.",
        fix: "Correct the id, or add the input that states the plan.")
    /// An update that says something else of the plan.
    public static let updateDisagrees = FindingCode(
        "PLAN011", .warning, "Update and plan disagree",
        explanation: "An update repeats what the plan says in other words. The plan counts.",
        fix: "Find out which is right, and correct the other.")

    /// A match of an id that no input has.
    public static let crosswalkUnknownID = FindingCode(
        "PLAN012", .warning, "Match of an id that no input has",
        explanation: "The crosswalk matches an id that occurs in none of the inputs. The match has no effect.",
        fix: "Correct the id, or the plan or commitment that it is looked for in.")
    /// A match with an id that no input has.
    public static let crosswalkUnknownTarget = FindingCode(
        "PLAN013", .warning, "Match with an id that no input has",
        explanation:
            "The crosswalk leads to an id that occurs in none of the inputs. The item is kept and counted under it, joined to "
            + "nothing.",
        fix: "Correct the id, or add the input that has it.")
    /// Two matches of one id.
    public static let crosswalkTwice = FindingCode(
        "PLAN014", .error, "Id matched twice",
        explanation:
            "Two lines of the crosswalk match one id. Where they lead to different ids, none of them is used: nothing is guessed.",
        fix: "Leave the line that is right.")
    /// Matches in a chain or circle.
    public static let crosswalkChain = FindingCode(
        "PLAN015", .error, "Match leads on to another",
        explanation:
            "The id that counts is matched itself, in a chain or a circle, or with itself. Such a match is not used.",
        fix: "Match every id directly with the one that counts.")
    /// Two items of one input that are matched with one.
    public static let crosswalkShared = FindingCode(
        "PLAN016", .warning, "Two items of one input matched with one",
        explanation:
            "One source divides what another has as one item. Both are read under one id: two plans' commitments are both "
            + "counted, two updates are put together.",
        fix: "Check that both are meant; otherwise match milestones instead.")

    /// Every code that joining can report, in order of id.
    public static let ogpJoining: [FindingCode] = [
        duplicateID, ambiguousDate, unreadableDate, mixedDateOrders, contradictoryPlan, dateByConvention,
        endBeforeStart, droppedCommitment, sameDay, unmatchedUpdate, updateDisagrees, crosswalkUnknownID,
        crosswalkUnknownTarget, crosswalkTwice, crosswalkChain, crosswalkShared,
    ]
}
