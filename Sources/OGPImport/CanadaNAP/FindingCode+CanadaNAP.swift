public import Findings

extension FindingCode {
    /// A table whose plan is not known.
    public static let canadaUnknownPlan = FindingCode(
        "CAN001", .warning, "Plan cannot be told",
        explanation:
            "The codes of Canada's plans overlap and mean something else in each. The plan is told by columns and periods; here "
            + "they leave it open or contradict each other, so it is not guessed, and ids carry no number of a plan.",
        fix: "Correct the periods, keep the rows of one plan in one file, or add the columns of the plan.")
    /// A row without a code.
    public static let canadaMissingCode = FindingCode(
        "CAN002", .error, "Code missing",
        explanation:
            "A row names its commitment, milestone and indicator. What is missing is taken from the code of the indicator; a row "
            + "without any code is left out.",
        fix: "Fill in the code.")
    /// A code of another form.
    public static let canadaBadCode = FindingCode(
        "CAN003", .error, "Code of another form",
        explanation:
            "Codes have the form C01, C01.1 and C01.1.1. Another form is kept as it is and matches only itself.",
        fix: "Correct the code.")
    /// A commitment that the plan does not have.
    public static let canadaForeignCommitment = FindingCode(
        "CAN004", .error, "Commitment not in the plan",
        explanation: "The tracker's schema lists the commitments of each plan. This one is not among them.",
        fix: "Correct the code, or the period if the row is of another plan.")
    /// An item under the wrong parent.
    public static let canadaWrongParent = FindingCode(
        "CAN005", .error, "Item not under its parent",
        explanation:
            "The code of a milestone begins with that of its commitment and a point, the code of an indicator with that of its "
            + "milestone and a point. C01.10.1 is not under C01.1. The item stays with the commitment that its own code begins "
            + "with, and keeps the milestone that the row names.",
        fix: "Correct the code that is wrong.")
    /// A row without a period.
    public static let canadaMissingPeriod = FindingCode(
        "CAN006", .error, "Period missing",
        explanation:
            "A row of the tracker speaks of one reporting period. Without it the row stands before all others in the history.",
        fix: "Fill in the period as YYYY-MM.")
    /// A period that is none.
    public static let canadaBadPeriod = FindingCode(
        "CAN007", .error, "Period is no month",
        explanation:
            "Reporting periods are written YYYY-MM. Another text is kept beside the indicator, and the row stands before all "
            + "others in the history.",
        fix: "Write the period as YYYY-MM.")
    /// A period outside the plan.
    public static let canadaForeignPeriod = FindingCode(
        "CAN008", .error, "Period is none of the plan's",
        explanation: "The tracker's schema lists the reporting periods of each plan. This one is not among them.",
        fix: "Correct the period.")
    /// Two rows for one indicator and period.
    public static let canadaTwice = FindingCode(
        "CAN009", .error, "Indicator stands twice",
        explanation:
            "There is one row for an indicator in one period, and in a plan one row for an indicator. Both are kept; of two "
            + "rows for one period the later in the file counts as the newer.",
        fix: "Remove the row that is there twice, or correct its period or code.")
    /// A status outside the list.
    public static let canadaUnlistedStatus = FindingCode(
        "CAN010", .error, "Status not in the list",
        explanation:
            "The tracker knows NS (Not started, Non commencé), LP (Limited progress, Progrès limité), SP (Substantial progress, "
            + "Progrès important) and C (Complete, Réalisé). Another word is kept and read as far as it is known.",
        fix: "Use one of the four codes.")
    /// No progress text.
    public static let canadaMissingProgress = FindingCode(
        "CAN011", .error, "Progress text missing",
        explanation: "Every row tells of progress in both languages; NIL and NUL say that there was none.",
        fix: "Write what was done in the period, or NIL and NUL.")
    /// A progress text in one language.
    public static let canadaProgressInOneLanguage = FindingCode(
        "CAN012", .error, "Progress in one language only",
        explanation: "Every row tells of progress in English and in French.", fix: "Add the other language.")
    /// Nothing new in one language only.
    public static let canadaNothingInOneLanguage = FindingCode(
        "CAN013", .warning, "Nothing new in one language only",
        explanation:
            "One language says NIL or NUL and the other tells of progress. The row is not read as nothing new.",
        fix: "Make both languages say the same.")
    /// Evidence in one language.
    public static let canadaEvidenceInOneLanguage = FindingCode(
        "CAN014", .error, "Evidence in one language only",
        explanation: "In plan 6 evidence in one language requires it in the other.", fix: "Add the other language.")
    /// No challenges where they are asked for.
    public static let canadaMissingChallenges = FindingCode(
        "CAN015", .error, "Challenges missing",
        explanation: "In plan 6 a row that is not started or of limited progress states its challenges.",
        fix: "Say what stands in the way, in both languages.")
    /// Challenges in one language.
    public static let canadaChallengesInOneLanguage = FindingCode(
        "CAN016", .error, "Challenges in one language only",
        explanation: "In plan 6 challenges in one language require them in the other.", fix: "Add the other language.")
    /// Two due dates.
    public static let canadaOtherDueDate = FindingCode(
        "CAN017", .warning, "Deadline and due date differ",
        explanation:
            "The last day that the words of the deadline mean is not the last day of the month given as due date. The words "
            + "count, and the due date is kept beside them.",
        fix: "Correct the deadline or the due date.")
    /// A due date for work without a day.
    public static let canadaOpenDeadline = FindingCode(
        "CAN018", .note, "Due date for a deadline without a day",
        explanation:
            "The words of the deadline name no last day, such as Ongoing or Annually, and a due date stands beside them. The "
            + "words count, so that the item has no due day.",
        fix: "Write the day that is meant into the deadline.")
    /// Deadlines that differ by language.
    public static let canadaOtherFrenchDeadline = FindingCode(
        "CAN019", .warning, "English and French deadline differ",
        explanation: "The two languages mean different days. The English words count, and the French are kept.",
        fix: "Correct one of the two.")
    /// A due date that is no month.
    public static let canadaBadDueDate = FindingCode(
        "CAN020", .warning, "Due date is no month",
        explanation: "Due dates are written YYYY-MM.", fix: "Write the due date as YYYY-MM.")
    /// Attributes that differ from row to row.
    public static let canadaOtherAttribute = FindingCode(
        "CAN021", .warning, "Rows of one indicator disagree",
        explanation:
            "Published rows repeat what the plan says of the indicator. Two rows say different things; the later period counts.",
        fix: "Find out whether the plan was changed, and correct the other rows if not.")
    /// Two texts for one code.
    public static let canadaOtherText = FindingCode(
        "CAN022", .warning, "Two texts for one code",
        explanation: "A commitment or milestone has two titles. The later row counts.",
        fix: "Correct the title, or the code if the row is of another item.")
    /// One code in two spellings.
    public static let canadaTwoSpellings = FindingCode(
        "CAN023", .note, "One code in two spellings",
        explanation: "A code is written with and without a zero in front of its number. Both are the same item.",
        fix: "Use one spelling.")
    /// Rows that name no department.
    public static let canadaNoDepartment = FindingCode(
        "CAN024", .note, "Rows name no department",
        explanation: "Who reports is added on publication. Rows without it are read as statements of the government.",
        fix: "Use the published table where you need to know who reports.")
    /// A tracker without titles.
    public static let canadaNoTitles = FindingCode(
        "CAN025", .note, "Titles are not in the file",
        explanation: "The tracker of plan 4 and unpublished tables hold codes only.",
        fix: "Read the file together with the flattened plan.")
    /// A column of another kind.
    public static let canadaUnknownColumn = FindingCode(
        "CAN026", .note, "Column not known",
        explanation: "The tracker has no column of this name. Its cells are kept and exported under \"extra\".",
        fix: "Nothing to do, unless the name is misspelt.")

    /// Every code that reading Canada's tracker can report, in order of id.
    public static let canadaNAP: [FindingCode] = [
        canadaUnknownPlan, canadaMissingCode, canadaBadCode, canadaForeignCommitment, canadaWrongParent,
        canadaMissingPeriod, canadaBadPeriod, canadaForeignPeriod, canadaTwice, canadaUnlistedStatus,
        canadaMissingProgress, canadaProgressInOneLanguage, canadaNothingInOneLanguage, canadaEvidenceInOneLanguage,
        canadaMissingChallenges, canadaChallengesInOneLanguage, canadaOtherDueDate, canadaOpenDeadline,
        canadaOtherFrenchDeadline, canadaBadDueDate, canadaOtherAttribute, canadaOtherText, canadaTwoSpellings,
        canadaNoDepartment, canadaNoTitles, canadaUnknownColumn,
    ]
}
