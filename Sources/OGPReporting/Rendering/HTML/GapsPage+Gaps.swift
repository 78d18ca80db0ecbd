import OGPModel

extension GapsPage {
    /// How to read the main section, and the way to each plan.
    var gapsOpening: [HTMLNode] {
        nodes {
            HTMLNode.heading(2, id: "gaps", gapsTitle)
            HTMLNode.paragraph(reading)
            HTMLNode.statusKey(
                GapSeverity.allCases.map { (.severityTag($0.mark, $0.word), $0.definition) })
            if hasSeveralPlans { planContents }
            if !hasSeveralPlans, !outline.plans.contains(where: \.hasMainGaps) { nothingFound }
        }
    }

    private var reading: Passage {
        var text: Passage = """
            Each entry says what was found, by whom, and on which cells of the source it rests. The severity belongs to the rule, \
            and \(link: "all rules", to: "rules") gives the reason for it. The reference names the entry in a reply and for \
            \(code: "ogp explain").
            """
        if isCompact { text += " Why a kind of gap matters, and what would mend it, stands there too." }
        return text
    }

    private var nothingFound: HTMLNode {
        HTMLNode(.p, text: "No gap was found in the plan or its commitments, as far as the rules could judge.")
    }

    /// The plans with the way to each, in the order of their names.
    private var planContents: HTMLNode {
        HTMLNode(.nav, .ariaLabel("Action plans")) {
            HTMLNode(
                .ul, [],
                zip(outline.plans, planAnchors).map { plan, anchor in
                    HTMLNode(.li, [], [.link(ShortText.cut(plan.name), toAnchor: anchor)])
                })
        }
    }

    /// The level of the headings on cards.
    var cardLevel: Int { hasSeveralPlans ? 4 : 3 }

    /// What stands with one plan and its commitments. Its name begins with the member's.
    func plan(at index: Int) -> [HTMLNode] {
        let plan = outline.plans[index]
        return nodes {
            if hasSeveralPlans {
                HTMLNode(.h3, [.id(planAnchors[index])], [heading(plan)])
                if !plan.hasMainGaps { nothingFound }
            }
            if plan.hasMainGaps { isCompact ? [table(at: index)] : cards(at: index) }
        }
    }

    private func heading(_ plan: GapOutline.PlanPart) -> HTMLNode {
        guard let id = plan.id, id.text != plan.name else { return .source(plan.name) }
        return .group([.source(plan.name), " (", HTMLNode(.code, text: id.text), ")"])
    }

    /// All gaps of a plan in one table, a row for each commitment.
    private func table(at index: Int) -> HTMLNode {
        let plan = outline.plans[index]
        var table = HTMLTable(
            id: planAnchors[index] + "-gaps", caption: [.source(plan.name), ": gaps by commitment"],
            columns: [
                HTMLTableColumn("Commitment"),
                HTMLTableColumn("What was found, the cells it rests on, and the reference"),
            ])
        if !plan.ownGaps.isEmpty { table.addRow(["The plan as a whole", list(plan.ownGaps)]) }
        for commitment in plan.commitments {
            let name = HTMLNode.group([.source(commitment.title), " ", HTMLNode(.code, text: commitment.id.text)])
            table.addRow([name, list(commitment.gaps)])
        }
        return table.node
    }

    private func list(_ gaps: [Gap]) -> HTMLNode {
        HTMLNode(
            .ul, [],
            gaps.map { gap in
                HTMLNode(.li) {
                    HTMLNode.severityTag(gap.severity.mark, gap.severity.word)
                    " " + gap.message + " "
                    HTMLNode(FieldWords.cells(gap.sources, naming: namesFiles))
                    " "
                    HTMLNode(.code, text: gap.ref)
                }
            })
    }
}
