public import Findings

extension FindingCode {
    /// A question that the catalogue does not have.
    public static let answerUnknownQuestion = FindingCode(
        "ANS001", .error, "Answer to an unknown question",
        explanation: "The catalogue in use has no question of this id. The answer is not used.",
        fix: "Take the ids from the sheet that `ogp themes questions` writes.")
    /// A commitment that the inputs do not have.
    public static let answerUnknownCommitment = FindingCode(
        "ANS002", .warning, "Answer about a commitment that is not in the inputs",
        explanation: "No commitment of the inputs has this id. The answer is kept and changes nothing.",
        fix: "Correct the id, or give the file that holds the commitment.")
    /// An answer that is none of the five.
    public static let answerNotUnderstood = FindingCode(
        "ANS003", .error, "Answer not understood",
        explanation: "An answer is yes, no, partly, not applicable or unknown, or the same in Spanish, French or "
            + "Portuguese.",
        fix: "Write one of the five words; everything else belongs in the note.")
    /// An answer without a name.
    public static let answerWithoutReviewer = FindingCode(
        "ANS004", .error, "Answer without a reviewer",
        explanation: "An answer counts only with the name of the person or body who gives it. It is not used.",
        fix: "Add the reviewer.")
    /// A date that is missing or not one.
    public static let answerDate = FindingCode(
        "ANS005", .warning, "Answer without a day",
        explanation: "The day of the answer is missing or cannot be read. The answer is kept, and its words stand "
            + "for the day.",
        fix: "Write the day as year-month-day.")
    /// Two answers by one reviewer.
    public static let answerTwice = FindingCode(
        "ANS006", .warning, "Two answers by the same reviewer",
        explanation: "One reviewer answered one question about one commitment twice, and differently. The later day "
            + "counts; on "
            + "the same day, the later row.",
        fix: "Remove the answer that no longer stands.")
    /// A row with a reviewer and without an answer.
    public static let answerMissing = FindingCode(
        "ANS007", .note, "Reviewer without an answer",
        explanation: "The row names a reviewer, a link or a note, and no answer. The question stays unanswered.",
        fix: "Write an answer; somebody who could not tell writes unknown.")
    /// An answer that names nothing to check it by.
    public static let answerWithoutSource = FindingCode(
        "ANS008", .note, "Answer without a source",
        explanation: "Nothing is named by which the answer could be checked. It is shown as it is.",
        fix: "Add a link, or say in the note what the answer rests on.")
    /// A row without a commitment or a question.
    public static let answerIncomplete = FindingCode(
        "ANS009", .error, "Answer without a commitment or a question",
        explanation: "The row does not say what it answers. It is not used.",
        fix: "Give the ids of the commitment and the question, as the sheet has them.")
    /// A story that names no commitment or nobody who tells it.
    public static let storyIncomplete = FindingCode(
        "ANS010", .error, "Story without a commitment or an assessor",
        explanation: "A story counts only with its commitment and the name of whoever tells it. It is not used.",
        fix: "Add the commitment's id and the assessor.")
    /// A gene that the list does not have.
    public static let storyUnknownGene = FindingCode(
        "ANS011", .error, "Unknown gene of a story",
        explanation: "The gene is none of the ten. It is left out of the story.",
        fix: "Take the ids or letters from the catalogue of themes, such as local-ownership.")
    /// A gene without a reason.
    public static let storyGeneWithoutReason = FindingCode(
        "ANS012", .warning, "Gene without a reason",
        explanation: "A dominant gene stands with the reason for it. It is kept, and shown as having none.",
        fix: "Say why the gene was dominant.")
    /// A gene that stands twice.
    public static let storyGeneTwice = FindingCode(
        "ANS013", .warning, "Gene that stands twice in a story",
        explanation: "A gene has one place in the order. The first one counts.",
        fix: "Name another gene, or leave the place empty.")
    /// An answer to a question that is not asked of its commitment.
    public static let answerNotAsked = FindingCode(
        "ANS014", .warning, "Answer to a question that is not asked of the commitment",
        explanation: "Neither the themes nor the words of the commitment ask the question. The answer is kept, "
            + "stands in the next sheet, and changes nothing.",
        fix: "Correct the id of the commitment or the question, or give the commitment the theme that asks it.")
    /// An answer from a day to come.
    public static let answerInFuture = FindingCode(
        "ANS015", .warning, "Answer of a day to come",
        explanation: "The day of the answer lies after the day of the report. The answer is kept and counts.",
        fix: "Correct the day, or judge on a later day with --as-of.")
    /// A date that is read by an assumption.
    public static let answerDateAssumed = FindingCode(
        "ANS016", .note, "Day read by an assumption",
        explanation: "The date is the day number of a spreadsheet, or has a year of two digits, which is read as 20xx.",
        fix: "Write the day as year-month-day if another is meant.")

    /// Every code that reading review sheets and stories can report, in order of id.
    public static let answers: [FindingCode] = [
        answerUnknownQuestion, answerUnknownCommitment, answerNotUnderstood, answerWithoutReviewer, answerDate,
        answerTwice, answerMissing, answerWithoutSource, answerIncomplete, storyIncomplete, storyUnknownGene,
        storyGeneWithoutReason, storyGeneTwice, answerNotAsked, answerInFuture, answerDateAssumed,
    ]
}
