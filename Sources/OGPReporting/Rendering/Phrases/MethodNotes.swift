/// The definitions that the documents use, in short, with their sources.
enum MethodNotes {
    /// One definition.
    struct Note {
        let term: String
        let text: Passage
    }

    /// The definitions behind figures of completion, ambition and results.
    static let measures: [Note] = [
        Note(
            term: "Completion",
            text: """
                The IRM's latest rating: at the end of the term where there is one, otherwise at mid-term. It is the \
                latest, not the higher of the two. Substantial and complete together are OGP's high completion. Source: \
                OGP glossary, Completion.
                """),
        Note(
            term: "Left out of the count",
            text: """
                Commitments that were withdrawn, for which no evidence was available, for which nothing was collected, or \
                to which the question does not apply. They are always named beside the count.
                """),
        Note(
            term: "May still become",
            text: """
                The lowest and the highest count possible once the commitments not yet reviewed, blank or not understood \
                are known. Not assessed never counts as not done.
                """),
        Note(
            term: "High ambition",
            text: """
                Plans before 2020: potential impact at least moderate, and relevant to OGP values. Plans since 2020: \
                substantial potential for results; OGP publishes no threshold, this one is the method's own. The two \
                scales are never added up. Source: OGP's commitments dataset; OGP glossary, Ambition.
                """),
        Note(
            term: "Results",
            text: """
                Plans before 2021: \u{201C}Did it open government?\u{201D}, strong if major or outstanding. Plans since \
                2021: early results, strong if significant. The two scales are never added up. Source: OGP glossary, \
                Early results.
                """),
        Note(
            term: "Eras",
            text: """
                The IRM has rated plans in four ways: those submitted in 2011\u{2013}2013, 2014\u{2013}2016, \
                2017\u{2013}2019, and since 2020. Figures of different eras stand side by side and are not compared.
                """),
        Note(
            term: "Missing",
            text: """
                Not yet reviewed: the report that would say it is not published. Not collected: the question was not asked \
                for that plan. Not applicable, blank, and not understood (a word outside the vocabulary) are kept apart, \
                and none of them is read as zero.
                """),
        Note(
            term: "Percentages",
            text: "Only where ten or more were assessed, as whole numbers, rounded half up."),
    ]

    /// The definitions behind figures of milestones.
    static let milestones: [Note] = [
        Note(
            term: "Milestones",
            text: """
                A count of what each side reports of the lowest steps of a commitment, by this method and never the IRM's. \
                The government and those who are independent of it stand beside one another and are not averaged.
                """),
        Note(
            term: "Overdue",
            text: """
                The last day that the deadline can mean has passed, and no statement up to then says that the step is \
                complete. Possibly overdue: the first day that it can mean has passed, the last has not.
                """),
        Note(
            term: "On time",
            text: """
                First said to be complete, and not taken back since, on or before the last day that the deadline can mean.
                """),
        Note(
            term: "Evidence-backed",
            text: """
                Said to be complete, with a link or a text of its own as evidence. What the evidence shows is not judged.
                """),
        Note(
            term: "Unknown steps",
            text: """
                Under the policy \u{201C}bounds\u{201D} a figure runs from none of them done to all of them done; under \
                \u{201C}exclude\u{201D} they are left out, under \u{201C}zero\u{201D} they count as nothing done. Each \
                output names its policy.
                """),
    ]

    /// How a gap report judges.
    static let gaps: [Note] = [
        Note(
            term: "Gap",
            text: """
                A place where promise and delivery, evidence, coverage or record fall short by a published rule. It states \
                what the source says; it is not a grade, and gaps are not added up across members.
                """),
        Note(
            term: "Ended",
            text: """
                The time for a commitment is over when the plan's stated end year has passed, when its own end date has \
                passed, or when an end-of-term assessment exists. What falls due later is not judged.
                """),
        Note(
            term: "Not judged",
            text: "Where the data do not answer a rule's question, the rule does not fire; it says why and how often."),
    ]
}
