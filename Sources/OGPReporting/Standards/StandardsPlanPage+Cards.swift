import Findings
import OGPCatalogues
import OGPModel
import OGPScoring

extension StandardsPlanPage {
    /// From how many items on the evidence of a requirement stands folded.
    private static let foldedEvidence = 9

    /// The cards of the requirements with one of the statuses; where none has one, what that means.
    func cards(_ title: String, _ name: String, of statuses: [RequirementStatus]) -> [HTMLNode] {
        let found = assessment.requirements.indices.filter { statuses.contains(assessment.requirements[$0].status) }
        guard !found.isEmpty else {
            let nothing =
                statuses.contains(.met) ? "Nothing is shown whole by the record yet." : "Nothing that is asked for now."
            return [heading(title, name), HTMLNode(.p, text: nothing)]
        }
        return [heading(title, name)] + found.map(card)
    }

    /// One requirement: what is asked, what the record shows and what the IRM says, what would show it, the evidence.
    private func card(at index: Int) -> HTMLNode {
        let item = assessment.requirements[index]
        let requirement = item.requirement
        return .card(id: anchors[index], heading: [.text(item.heading)], level: level + 1) {
            HTMLNode(.p, text: requirement.text)
            HTMLNode.strip([
                ("The record shows", [item.status.tag]),
                ("The IRM says", [item.irm.map { HTMLNode.source($0) } ?? "none"]),
                ("Next due", [due(item)]), ("Wording", [.text(requirement.basis.confidence.rawValue)]),
            ])
            HTMLNode(.dl, .class("key")) {
                part("Where it stands", .group(arithmetic(item)))
                if item.status != .met {
                    part("What would show it", list(requirement.evidence.map { .text($0) }))
                }
                part("Source of the rule", source(requirement.basis))
                part(
                    "Reference",
                    .code(RequirementReference(assessment.process.plan, requirement.id).text))
            }
            evidence(item, anchor: anchors[index])
        }
    }

    private func part(_ term: String, _ content: HTMLNode) -> HTMLNode {
        HTMLNode(.div) {
            HTMLNode(.dt, text: term)
            HTMLNode(.dd, [], [content])
        }
    }

    private func list(_ items: [HTMLNode]) -> HTMLNode {
        items.count == 1 ? items[0] : HTMLNode(.ul, [], items.map { HTMLNode(.li, [], [$0]) })
    }

    /// What each rule says; where there are several, each with its own status.
    private func arithmetic(_ item: RequirementAssessment) -> [HTMLNode] {
        let rules = item.verdicts.map { verdict -> HTMLNode in
            let words = HTMLNode.words(verdict.because)
            return item.verdicts.count == 1 ? words : .group([verdict.status.tag, " ", words])
        }
        let note = item.note.isEmpty ? [] : [HTMLNode(.p, [], [.source(item.note)])]
        return (rules.isEmpty ? [] : [list(rules)]) + note
    }

    private func source(_ basis: RuleBasis) -> HTMLNode {
        let source = basis.source
        let title: HTMLNode = source.url.isEmpty ? .text(source.title) : .link(source.title, to: source.url)
        return .group([title, " (\(basis.confidence.meaning))"])
    }

    /// The items that decide it, in a table.
    private func evidence(_ item: RequirementAssessment, anchor: String) -> HTMLNode {
        if item.evidence.isEmpty { return HTMLNode(.p, text: "No evidence is recorded.") }
        let hasGroups = item.evidence.contains { !$0.groups.isEmpty }
        let columns = ["Date", "What"] + (hasGroups ? ["Who took part"] : []) + ["Where it stands"]
        let count = CountedNoun("item").counted(item.evidence.count)
        var table = HTMLTable(
            id: anchor + "-evidence", caption: [.text("Evidence for \(item.requirement.id): \(count)")],
            columns: columns.map { HTMLTableColumn($0) })
        for row in item.evidence {
            let groups: [HTMLNode] = hasGroups ? [.text(row.groups.map(\.words).joined(separator: ", "))] : []
            table.addRow([day(row.date), what(row)] + groups + [place(row)])
        }
        if item.evidence.count < Self.foldedEvidence { return table.node }
        return HTMLNode(.details) {
            HTMLNode(.summary, text: "Evidence: \(count)")
            table.node
        }
    }

    private func day(_ date: ProcessDate) -> HTMLNode {
        if let day = date.day { return .words(day.description) }
        return date.text.isEmpty ? "no day" : .source(date.text)
    }

    /// The item's title with its link, and its kind where the title does not name it.
    private func what(_ row: EvidenceRow) -> HTMLNode {
        let kind = LabelWords.words(row.kind.rawValue)
        let title = HTMLNode.source(row.title.isEmpty ? kind : row.title)
        let isNamed = row.title.isEmpty || row.title.lowercased().contains(kind)
        let suffix: HTMLNode = isNamed ? .group([]) : .text(" (\(kind))")
        if row.link.isEmpty { return .group([title, suffix]) }
        guard let address = WebAddress(row.link) else { return .group([title, suffix, ", ", .source(row.link)]) }
        return .group([.link([title], to: address), suffix])
    }

    private func place(_ row: EvidenceRow) -> HTMLNode {
        let role = row.attribution.role.map { ", as \($0.words) says" } ?? ""
        return .group([.source(row.place), .text(role)])
    }
}
