public import Findings

extension FindingCode {
    /// An answer outside the vocabulary.
    public static let processUnknownAnswer = FindingCode(
        "PRO001", .error, "Answer not known",
        explanation:
            "The question is answered by yes or no, by 1 or 0, by a number or by a word of a scale, and the cell holds something "
            + "else. Its words are kept and count as no answer.",
        fix: "Correct the cell.")
    /// An answer and its code that disagree.
    public static let processCodeDisagrees = FindingCode(
        "PRO002", .warning, "Answer and code disagree",
        explanation:
            "Beside some answers a column repeats them as a number: 1 for yes, 0 for no, otherwise the code of what is missing. "
            + "Here the two differ. The answer counts.",
        fix: "Correct the one that is wrong.")
    /// White space beside an answer.
    public static let processPaddedAnswer = FindingCode(
        "PRO003", .note, "White space beside an answer",
        explanation:
            "White space stands at an edge of the cell, so that a spreadsheet counts the answer apart from its like.",
        fix: "Nothing to do, or remove the white space.")
    /// A count of steps that is not the sum.
    public static let processStepsDisagree = FindingCode(
        "PRO004", .warning, "Number of steps is not what the answers add up to",
        explanation:
            "The database counts how many of the six steps were followed. The answers beside it add up to another number. Both "
            + "are kept, and nothing is computed from the published one.",
        fix: "Correct the number, or the answers.")
    /// An address in pieces.
    public static let processBrokenAddress = FindingCode(
        "PRO005", .warning, "Address in pieces",
        explanation:
            "A line break or a space stands inside an address. The part in front of it is read as the address, and the whole cell "
            + "is kept beside it, because nothing says where the address ends.",
        fix: "Write the address in one piece.")
    /// A record without a country.
    public static let processNoCountry = FindingCode(
        "PRO006", .error, "Record without a country",
        explanation: "Nothing says whose plan the answers are about. The record is left out.",
        fix: "Fill in the country.")
    /// A country that is no member.
    public static let processUnknownMember = FindingCode(
        "PRO007", .warning, "Unknown member",
        explanation:
            "The name is none that the catalogue of members knows. The answers keep it, and join no plan of another input by code.",
        fix: "Correct the name.")
    /// A record without the number of its plan.
    public static let processNoPlan = FindingCode(
        "PRO008", .warning, "Plan is not named",
        explanation:
            "The record has no number of a plan. Which plan the answers are about is not guessed: they stand under an id of their "
            + "own and join no plan of another input.",
        fix: "Fill in the number of the plan.")
    /// Editions that name no plans at all.
    public static let processNamesNoPlans = FindingCode(
        "PRO009", .note, "Edition names no plans",
        explanation:
            "The editions of 2015 have one record for each country and no column for the number of the plan. Which plan it is "
            + "about is not guessed: the answers stand under ids of their own and join no plan of another input.",
        fix: "Use the edition of July 2016, or add a column \"Action Plan Number\".")
    /// Two records for one plan.
    public static let processPlanTwice = FindingCode(
        "PRO010", .error, "Plan stands twice",
        explanation: "There is one record for each plan. Two have the same country and number; both are kept.",
        fix: "Remove the record that is there twice, or correct its country or number.")
    /// A column that the database does not have.
    public static let processUnknownColumn = FindingCode(
        "PRO011", .note, "Column not known",
        explanation: "The process database has no column of this name. It is not read.",
        fix: "Nothing to do, unless the name is misspelt.")
    /// A year that is none.
    public static let processUnreadableYear = FindingCode(
        "PRO012", .warning, "Year cannot be read",
        explanation: "The year of submission is not a year. It counts as not stated.", fix: "Write four digits.")

    /// Every code that reading the process database can report, in order of id.
    public static let processDatabase: [FindingCode] = [
        processUnknownAnswer, processCodeDisagrees, processPaddedAnswer, processStepsDisagree, processBrokenAddress,
        processNoCountry, processUnknownMember, processNoPlan, processNamesNoPlans, processPlanTwice,
        processUnknownColumn, processUnreadableYear,
    ]
}
