import OGPModel

extension GapsPage {
    /// The cards of one plan: the plan as a whole, then each commitment with gaps.
    func cards(at index: Int) -> [HTMLNode] {
        let plan = outline.plans[index]
        return nodes {
            if !plan.ownGaps.isEmpty {
                HTMLNode.card(id: planAnchors[index] + "-whole", heading: ["The plan as a whole"], level: cardLevel) {
                    GapGroup.groups(plan.ownGaps).map(entry)
                }
            }
            for (commitment, anchor) in zip(plan.commitments, commitmentAnchors[index]) {
                card(commitment, anchor: anchor)
            }
        }
    }

    private func card(_ commitment: GapOutline.CommitmentPart, anchor: String) -> HTMLNode {
        HTMLNode.card(id: anchor, heading: [.source(commitment.title)], level: cardLevel) {
            HTMLNode(.p) {
                HTMLNode.code(commitment.id.text)
                if let source = commitment.gaps.first?.sources.first {
                    ", "
                    HTMLNode(FieldWords.place(source))
                }
            }
            ratings(commitment.gaps)
            GapGroup.groups(commitment.gaps).map(entry)
        }
    }

    /// What the IRM codes, as far as the gaps rest on it, side by side in the order of an assessment.
    private func ratings(_ gaps: [Gap]) -> HTMLNode? {
        let sources = gaps.flatMap(\.sources)
        let cells = FieldWords.ratings.compactMap { field in
            sources.first { $0.field == field && FieldWords.isInformative($0.value) }
        }
        guard !cells.isEmpty else { return nil }
        return .strip(cells.map { (FieldWords.label($0.field) + " (IRM)", [HTMLNode(FieldWords.value($0))]) })
    }

    /// Like gaps on a card.
    private func entry(_ group: GapGroup) -> HTMLNode {
        let gap = group.first
        let title = (ruleTitles[gap.rule] ?? gap.rule) + group.extent
        return HTMLNode(.section) {
            HTMLNode(
                HTMLNode.headingName(cardLevel + 1), [],
                [.severityTag(gap.severity.mark, gap.severity.word), .text(" " + title)])
            group.isSingle ? HTMLNode(.p, [], [found(group)]) : found(group)
            HTMLNode(.dl, .class("key")) {
                part("Why it matters", .text(gap.why))
                part("What would mend it", .text(gap.fix))
                if group.isSingle {
                    part("Rests on", HTMLNode(FieldWords.cells(gap.sources, naming: namesFiles)))
                }
                part(group.isSingle ? "Reference" : "Reference of the first", HTMLNode(.code, text: gap.ref))
            }
        }
    }

    private func part(_ term: String, _ content: HTMLNode) -> HTMLNode {
        HTMLNode(.div) {
            HTMLNode(.dt, text: term)
            HTMLNode(.dd, [], [content])
        }
    }
}
