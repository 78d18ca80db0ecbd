import OGPJoining
import OGPModel

extension GapsPage {
    /// The areas of the menu: what the plans are silent on, and how sure that is.
    var coverage: [HTMLNode] {
        guard asks(.coverage) else { return [] }
        let gaps = outline.plans.flatMap(\.coverage)
        return nodes {
            HTMLNode.heading(2, id: "coverage", CoverageNotes.title(report))
            HTMLNode.paragraph(CoverageNotes.purpose(report))
            wholeness
            if gaps.isEmpty {
                HTMLNode(.p, text: "No gap was found, as far as the rules on areas could judge.")
            } else {
                advice(.coverage)
                HTMLNode.table(
                    GapTables.gaps(
                        gaps, outline: outline, subject: "Area", id: "coverage-table",
                        caption: "Areas of the menu, with what was found in each", namesFiles: namesFiles,
                        names: frame.names))
            }
            offers
            if let context = report.context { CoverageHTML.context(context) }
        }
    }

    /// What others did in the areas that were found empty.
    private var offers: [HTMLNode] {
        let offers = PeerOffers.all(report, frame.names)
        if offers.isEmpty { return [] }
        return [
            .heading(3, id: "offers", "What others did in these areas"), .paragraph(PeerOffers.purpose),
            .bullets(offers.map(\.line)),
        ]
    }

    /// Whether the data hold every commitment: a sentence for one plan, a table for several.
    private var wholeness: [HTMLNode] {
        if let only = report.plans.first, report.plans.count == 1 {
            return [.paragraph(CoverageNotes.wholeness(of: only))]
        }
        guard report.plans.count > 1 else { return [] }
        return [
            .table(
                GapTables.wholeness(
                    outline, id: "wholeness",
                    caption: "Whether the data hold every commitment; only then is an area reported as left out"))
        ]
    }

    /// Assessments that are missing, apart from what the government answers for.
    var owed: [HTMLNode] {
        guard asks(.assessment) else { return [] }
        let gaps = outline.plans.flatMap(\.owed)
        return nodes {
            HTMLNode.heading(2, id: "owed", "Owed by the assessor, not by the government")
            if gaps.isEmpty {
                HTMLNode(.p, text: "No assessment was found to be owed, as far as the rules could judge.")
            } else {
                HTMLNode.note { HTMLNode.paragraph(ReplyNotes.owed) }
                advice(.assessment)
                HTMLNode.table(
                    GapTables.gaps(
                        gaps, outline: outline, subject: "Commitment", id: "owed-table", caption: "Assessments owed",
                        namesFiles: namesFiles, names: frame.names))
            }
        }
    }

    /// Gaps in the record itself.
    var record: [HTMLNode] {
        guard asks(.data) else { return [] }
        let gaps = outline.plans.flatMap(\.record)
        return nodes {
            HTMLNode.heading(2, id: "record", "About the record")
            if gaps.isEmpty {
                HTMLNode(.p, text: "No gap was found in the record, as far as the rules could judge.")
            } else {
                HTMLNode.paragraph(ReplyNotes.record)
                advice(.data)
                HTMLNode.table(
                    GapTables.gaps(
                        gaps, outline: outline, subject: "Commitment", id: "record-table",
                        caption: "Entries about the record", namesFiles: namesFiles, names: frame.names))
            }
        }
    }
}
