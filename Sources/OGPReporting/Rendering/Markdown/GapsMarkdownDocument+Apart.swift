import OGPJoining
import OGPScoring

extension GapsMarkdownDocument {
    /// The areas of the menu.
    mutating func writeCoverage() {
        guard asks(.coverage) else { return }
        markdown.heading(2, CoverageNotes.title(report))
        markdown.paragraph(CoverageNotes.purpose(report))
        if let only = report.plans.first, report.plans.count == 1 {
            markdown.paragraph(CoverageNotes.wholeness(of: only))
        } else if report.plans.count > 1 {
            markdown.table(
                GapTables.wholeness(
                    outline, id: "wholeness",
                    caption: "Whether the data hold every commitment; only then is an area reported as left out:"))
        }
        writeTable(
            outline.plans.flatMap(\.coverage), subject: "Area",
            caption: "Areas of the menu, with what was found in each:",
            none: "No gap was found, as far as the rules on areas could judge.")
        let offers = PeerOffers.all(report, frame.names)
        if !offers.isEmpty {
            markdown.heading(3, "What others did in these areas")
            markdown.paragraph(PeerOffers.purpose)
            markdown.list(offers.map(\.line))
        }
        if let context = report.context { markdown.context(context) }
    }

    /// Assessments that are missing.
    mutating func writeOwed() {
        guard asks(.assessment) else { return }
        markdown.heading(2, "Owed by the assessor, not by the government")
        let gaps = outline.plans.flatMap(\.owed)
        if !gaps.isEmpty { markdown.paragraph(ReplyNotes.owed) }
        writeTable(
            gaps, subject: "Commitment", caption: "Assessments owed:",
            none: "No assessment was found to be owed, as far as the rules could judge.")
    }

    /// Gaps in the record.
    mutating func writeRecord() {
        guard asks(.data) else { return }
        markdown.heading(2, "About the record")
        let gaps = outline.plans.flatMap(\.record)
        if !gaps.isEmpty { markdown.paragraph(ReplyNotes.record) }
        writeTable(
            gaps, subject: "Commitment", caption: "Entries about the record:",
            none: "No gap was found in the record, as far as the rules could judge.")
    }

    /// Rules, methods, quality of the data, how to reply, licence.
    mutating func writeClosing() {
        markdown.heading(2, "All rules")
        markdown.paragraph(ReplyNotes.rules(report))
        markdown.table(
            RuleTables.results(report, caption: "What each rule looked at, found, and could not judge, and why:"))
        markdown.definitions(RuleTables.descriptions(report))
        markdown.heading(2, "Methods")
        markdown.definitions(MethodNotes.gaps + MethodNotes.measures)
        markdown.heading(2, "Quality of the data")
        markdown.list(frame.dataQuality)
        markdown.heading(2, "How to reply or correct")
        for passage in ReplyNotes.reply { markdown.paragraph(passage) }
        markdown.heading(2, "Sources and licence")
        markdown.paragraph(ReplyNotes.licence)
    }

    private func asks(_ kind: GapKind) -> Bool { report.rules.contains { $0.rule.kind == kind } }

    private mutating func writeTable(_ gaps: [Gap], subject: String, caption: Passage, none: Passage) {
        guard !gaps.isEmpty else { return markdown.paragraph(none) }
        markdown.table(
            GapTables.gaps(
                gaps, outline: outline, subject: subject, id: subject, caption: caption, namesFiles: namesFiles,
                names: frame.names))
    }
}
