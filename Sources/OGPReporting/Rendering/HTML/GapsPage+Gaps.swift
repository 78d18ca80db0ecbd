import OGPModel

extension GapsPage {
    /// How to read the main section, and the way to each plan.
    var gapsOpening: [HTMLNode] {
        nodes {
            HTMLNode.heading(2, id: "gaps", gapsTitle)
            HTMLNode.paragraph(reading)
            if let comparison = report.comparison { HTMLNode.paragraph(ComparisonPhrase.passage(comparison)) }
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
        text +=
            isCompact
            ? " Why a kind of gap matters, and what would mend it, stands there too."
            : " The ratings on top of a card are those its entries rest on; the source holds the others."
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
                zip(outline.plans, planAnchors).filter { !isLeftOut($0.0) }.map { plan, anchor in
                    let name = HTMLNode.source(plan.name)
                    return HTMLNode(.li, [], [WebAddress(anchor: anchor).map { .link([name], to: $0) } ?? name])
                })
        }
    }

    /// The level of the headings on cards.
    var cardLevel: Int { hasSeveralPlans ? 4 : 3 }

    /// Whether a plan has no place of its own: where only some rules were asked for, and found nothing in it.
    private func isLeftOut(_ plan: GapOutline.PlanPart) -> Bool {
        report.isOfChosenRules && hasSeveralPlans && !plan.hasMainGaps
    }

    /// What stands with one plan and its commitments. Its name begins with the member's.
    func plan(at index: Int) -> [HTMLNode] {
        let plan = outline.plans[index]
        if isLeftOut(plan) { return [] }
        return nodes {
            if hasSeveralPlans {
                HTMLNode(.h3, [.id(planAnchors[index])], [heading(plan)])
                if !plan.hasMainGaps { nothingFound }
            }
            if plan.hasMainGaps { isCompact ? [list(at: index)] : cards(at: index) }
        }
    }

    private func heading(_ plan: GapOutline.PlanPart) -> HTMLNode {
        guard let id = plan.id, id.text != plan.name else { return .source(plan.name) }
        return .group([.source(plan.name), " (", .code(id.text), ")"])
    }

    /// All gaps of a plan in one list, by commitment.
    private func list(at index: Int) -> HTMLNode {
        let plan = outline.plans[index]
        return HTMLNode(.dl, .class("key entries")) {
            if !plan.ownGaps.isEmpty {
                HTMLNode(.div) {
                    HTMLNode(.dt, text: "The plan as a whole")
                    HTMLNode(.dd, [], [entries(plan.ownGaps)])
                }
            }
            for (commitment, anchor) in zip(plan.commitments, commitmentAnchors[index]) {
                HTMLNode(.div, .id(anchor)) {
                    HTMLNode(.dt, [], [.source(commitment.title), " ", .code(commitment.id.text)])
                    HTMLNode(.dd, [], [entries(commitment.gaps)])
                }
            }
        }
    }

    private func entries(_ gaps: [Gap]) -> HTMLNode {
        HTMLNode(
            .ul, [],
            GapGroup.groups(gaps).map { group in
                let gap = group.first
                return HTMLNode(.li) {
                    HTMLNode.severityTag(gap.severity.mark, gap.severity.word)
                    " "
                    HTMLNode(.strong, text: (ruleTitles[gap.rule] ?? gap.rule) + group.extent + ".")
                    " "
                    found(group)
                    if group.isSingle {
                        " "
                        HTMLNode(FieldWords.cells(gap.sources, naming: namesFiles))
                    }
                    " "
                    HTMLNode(.code, text: gap.ref)
                }
            })
    }

    /// What was found, with a list of the milestones where there are several.
    func found(_ group: GapGroup) -> HTMLNode {
        let lines = group.lines(limit: GapGroup.documentLimit)
        var parts: [HTMLNode] = lines.message.map { [HTMLNode($0)] } ?? []
        if !lines.items.isEmpty {
            parts.append(HTMLNode(.ul, [], lines.items.map { HTMLNode(.li, [], [HTMLNode($0)]) }))
        }
        return .group(parts)
    }
}
