/// What a report says about how to take its entries, how to answer them, and passing it on.
enum ReplyNotes {
    /// How to answer, and how to have something corrected.
    static let reply: [Passage] = [
        """
        Whoever is named here has the right to reply. The government, the IRM and anyone with better information is asked to \
        answer whoever sent or published this document. Please name the reference of the entry (it begins with \
        \(code: "gap:")), what is different, and where and since when that is published. A reply should be printed beside \
        the entry, unaltered.
        """,
        """
        A rating by the IRM can be changed only by the IRM, and a cell only in the source; an entry that rests on it goes \
        away when the corrected file is read. \(code: "ogp explain"), followed by a reference and the file, shows the rule and \
        the cells behind it.
        """,
    ]

    /// Where the data come from and what to mind when passing it on.
    static let licence: Passage = """
        Ratings, titles and dates are quoted from the sources named above and are not translated. OGP publishes its data under \
        a Creative Commons licence; please confirm the terms of each source before passing this document on.
        """

    /// Before assessments that are missing.
    static let owed: Passage = """
        What follows is owed by the assessor, the IRM, and not by the government. It says nothing about what the government did \
        or did not do.
        """

    /// Before gaps in the record.
    static let record: Passage = """
        These entries speak of the data, for example of tags that are missing. They say nothing about a commitment or about \
        anyone's work on it.
        """

    /// Before the rules.
    static func rules(_ report: GapReport) -> Passage {
        let count = CountedNoun("rule").counted(report.rules.count)
        let verb = report.rules.count == 1 ? "was" : "were"
        let several =
            report.members.count > 1 ? " Over several members the counts tell of the rules, not of the members." : ""
        let part = report.rules.count < GapRules.descriptions.count ? ", not all there are" : ""
        let idle = report.rules.count - report.rulesInUse.count
        let silent =
            idle > 0
            ? " \(CountedNoun("rule").counted(idle)) found nothing to look at and \(idle == 1 ? "is" : "are") left out."
            : ""
        return """
            \(words: count) \(words: verb) asked\(words: part). What a rule does not ask about is not among what it looked at; \
            what it could not judge is neither a gap nor the absence of one.\(words: several)\(words: silent)
            """
    }

    /// How to ask where a figure comes from.
    static func references(_ group: String) -> Passage {
        """
        \(code: "ogp explain \(ShellWord.quoted(group + ".completion")) FILE") shows the cells behind the figure of completion. Behind \
        the others stand, in place of \(code: "completion"), \(code: "potentialImpact"), \(code: "potentialForResults") and \
        \(code: "results").
        """
    }
}
