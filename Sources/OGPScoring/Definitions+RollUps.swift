extension Definitions {
    /// What milestones are rolled up to.
    static let rollUps: [Definition] = [
        Definition(
            id: "progress", title: "Progress of milestones (tracker roll-up)",
            rule:
                "A figure of this project made of what is reported, never a rating of the IRM. The latest statement up to the "
                + "day judged on that names a status or a share counts, for each side by itself: the government, civil "
                + "society, the monitoring body, the IRM, others. Sides are never averaged.",
            denominator: "milestones, without those withdrawn or to which the question does not apply",
            eras: "sources with milestones", source: "this method", inputs: ["statuses"]),
        Definition(
            id: "missingPolicy", title: "What is not known in a roll-up",
            rule:
                "exclude: it is left out of the denominator. zero: it counts as nothing done. bounds: as nothing done for the "
                + "lower and as all done for the upper figure. Unknown is: no statement, a word that is not understood, ended "
                + "without an outcome, no evidence found.",
            eras: "sources with milestones", source: "this method", inputs: ["statuses"]),
        Definition(
            id: "onTime", title: "On time",
            rule:
                "First said to be complete, and not taken back since, on or before the last day that the deadline can mean. A "
                + "statement after it makes the milestone late here, though the work may have been done before; one "
                + "without a day is unknown.",
            denominator: "milestones that apply and whose deadline has passed for certain",
            eras: "sources with milestones", source: "this method", inputs: ["deadline", "statuses"]),
        Definition(
            id: "evidenceBacked", title: "Evidence-backed",
            rule:
                "Said to be complete, with a link or a text as evidence, in any statement of that side or beside the "
                + "milestone. A text that only says that there is none, that it is to come or that it stands elsewhere is "
                + "no evidence. What the evidence shows is not judged.",
            denominator: "milestones that apply; as a count also those said to be complete",
            eras: "sources with milestones", source: "this method", inputs: ["statuses", "evidence"]),
        Definition(
            id: "shares", title: "Mean share of the work",
            rule:
                "The mean of the shares that are stated. Complete is all of the work and not started none of it, by "
                + "definition; any other word without a share is an unknown share, from none to all, because no word is "
                + "turned into a number. Each milestone counts once; or each commitment, by the mean of its milestones; or "
                + "each commitment by their weighted mean, where the source weighs all of them.",
            denominator: "milestones, or commitments with milestones, that apply", eras: "sources with milestones",
            source: "this method", inputs: ["statuses"]),
    ]
}
