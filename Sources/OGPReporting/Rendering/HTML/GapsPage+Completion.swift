import OGPModel
import OGPScoring

extension GapsPage {
    /// Whether any plan has a rating of the IRM, or a word on why there is none.
    var hasRatings: Bool { completion.contains(where: \.tally.holdsRatings) }

    /// Whether any plan has milestones.
    var hasMilestones: Bool { completion.contains { $0.tally.milestones.total > 0 } }

    /// How milestones stand, and how far each side reports them to be.
    var milestonesSection: [HTMLNode] {
        guard hasMilestones else { return [] }
        let tables = ScoreTables(subject: "Action plan", rows: completion)
        return nodes {
            HTMLNode.heading(2, id: "milestones", "Milestones")
            HTMLNode.group(tables.milestonesAndProgress(id: "milestones-table").map { .table($0) })
        }
    }

    /// The figure of completion with its table, and the table of ambition and results.
    var completionSection: [HTMLNode] {
        guard hasRatings else { return [] }
        let tables = ScoreTables(subject: "Action plan", rows: completion, showsReferences: true)
        let day = report.judgedOn.description
        return nodes {
            HTMLNode.heading(2, id: "completion", "Completion")
            HTMLNode.paragraph(introduction)
            if completion.count <= GapsHTML.figureLimit { figure }
            HTMLNode.table(
                tables.completion(
                    id: "completion-table",
                    caption: """
                        Commitments by latest completion, as the IRM coded it, as of \(words: day). A\u{A0}0 is a count: there are none.
                        """
                ).standing("Latest completion"))
            tables.ambitionAndResults(
                id: "ambition-table",
                caption: """
                    Ambition and results, as the IRM coded them. Each scale stands by itself; plans of different eras are not \
                    compared.
                    """
            ).map { HTMLNode.table($0.standing("Measure")) }
            completion.first.map { HTMLNode.paragraph(ReplyNotes.references($0.ref)) }
        }
    }

    private var figure: HTMLNode {
        StackedBar(
            id: "completion-figure", title: "Commitments by latest completion, as the IRM coded it",
            rows: completion.map(\.bar)
        ).figure(
            caption: [
                .words(
                    "Commitments by latest completion, as the IRM coded it, as of \(report.judgedOn). The number in brackets is "
                        + "all \(bracketed) in the data.")
            ],
            tableId: "completion-table", tableLabel: "The same numbers as a table")
    }

    private var bracketed: String {
        frame.selection.picksCommitments ? "selected commitments of the plan" : "commitments of the plan"
    }

    private var introduction: Passage {
        var text: Passage = """
            The latest rating of each commitment. What is not assessed does not count as not done. What was withdrawn is in no \
            count of completion and is named beside it.
            """
        if completion.count > 1 { text += " The plans stand in the order of their names, not of their figures." }
        if completion.count > GapsHTML.figureLimit {
            text += " With more than \(GapsHTML.figureLimit) plans the table stands by itself, without a figure."
        }
        return text
    }
}
