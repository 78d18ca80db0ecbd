import OGPCatalogues
import OGPModel
import OGPScoring

/// The part of a page about one plan that is held against the standards.
struct StandardsPlanPage {
    let assessment: StandardsAssessment
    /// The level of the headings of its sections.
    let level: Int
    /// The anchor of the plan; those of its sections begin with it.
    let anchor: String
    /// The anchors of its requirements, in their order.
    let anchors: [String]

    /// The part of a plan.
    init(_ assessment: StandardsAssessment, level: Int, anchor: String) {
        self.assessment = assessment
        self.level = level
        self.anchor = anchor
        var names = AnchorNames()
        anchors = assessment.requirements.map { names.name(for: $0.requirement.id, prefix: anchor + "-r-") }
    }

    /// Everything: what is due, every requirement, what is missing, what is shown, and the outlook.
    var nodes: [HTMLNode] {
        var nodes: [HTMLNode] = []
        if level > 2 {
            nodes.append(HTMLNode(.h2, [.id(anchor)], [.source(assessment.process.displayName)]))
        }
        nodes.append(.group(opening))
        if assessment.edition == nil { return nodes }
        nodes.append(.group(next))
        nodes.append(.group(overview))
        nodes.append(.group(cards("What is missing", "missing", of: [.notMet, .noEvidence, .inProgress])))
        nodes.append(.group(cards("What is shown", "shown", of: [.met])))
        nodes.append(.group(later))
        nodes.append(.group(contrary))
        nodes.append(.group(section(StandardsPage.letters(assessment), "letters")))
        nodes.append(.group(influence))
        nodes.append(.group(section(StandardsPage.participation(assessment), "participation")))
        nodes.append(.group(section(StandardsPage.contributions(assessment), "contributions")))
        nodes.append(.group(checklist))
        nodes.append(.group(section(StandardsPage.caution(assessment), "caution")))
        return nodes
    }

    /// A heading of a section.
    func heading(_ title: String, _ name: String) -> HTMLNode { .heading(level, id: "\(anchor)-\(name)", title) }

    private var opening: [HTMLNode] {
        let lines = StandardsPage.opening(assessment)
        var nodes = lines.prefix(1).map { HTMLNode(.p, [.class("lead")], [.words($0)]) }
        nodes += lines.dropFirst().dropLast().map { HTMLNode(.p, [], [.words($0)]) }
        if lines.count > 1, let outlook = lines.last {
            nodes.append(
                .note {
                    HTMLNode(.p) {
                        HTMLNode(.strong, text: outlook)
                        " "
                        HTMLNode.link("Why", toAnchor: "\(anchor)-contrary")
                    }
                })
        }
        return nodes
    }

    /// What is overdue, then what is asked for now, then what is due: what to do, and where it stands.
    private var next: [HTMLNode] {
        let steps = NextStep.all(assessment)
        let note = NextStep.note(assessment)
        let opening = [heading("What to do next", "next")] + (note.isEmpty ? [] : [HTMLNode(.p, text: note)])
        if steps.isEmpty { return opening }
        let list = HTMLNode(.dl, .class("key entries"), .id("\(anchor)-steps")) {
            for step in steps {
                HTMLNode(.div) {
                    HTMLNode(.dt, [], [when(step)])
                    HTMLNode(.dd) {
                        HTMLNode(.p) {
                            HTMLNode(.strong, [], [link(to: step.requirement)])
                            ". " + step.advice
                        }
                        HTMLNode(.p, [], ["Where it stands: ", .words(step.requirement.cause)])
                    }
                }
            }
        }
        return opening + [list]
    }

    private func when(_ step: NextStep) -> HTMLNode {
        switch step.time {
        case .overdue(let day):
            .group([.severityTag(.high, "overdue"), " since ", .words(day.description)])
        case .missed: .severityTag(.medium, step.when)
        case .now: .severityTag(.medium, "now")
        case .by, .undetermined, .document: .words(step.when)
        }
    }

    /// The requirement's heading, with the way to its card; requirements without a card lead nowhere.
    private func link(to item: RequirementAssessment) -> HTMLNode {
        let index = assessment.requirements.firstIndex { $0.requirement.id == item.requirement.id }
        guard item.status != .notApplicable, let index else { return .text(item.heading) }
        return .link(item.heading, toAnchor: anchors[index])
    }

    /// Every requirement with its status, the IRM's verdict beside it, and the next day.
    private var overview: [HTMLNode] {
        guard let edition = assessment.edition, !assessment.requirements.isEmpty else { return [] }
        let columns = ["Requirement", "The record shows", "The IRM says", "Next due", "Wording"]
        var table = HTMLTable(
            id: "\(anchor)-requirements",
            caption: [
                .text(
                    "The requirements of: \(edition.title). Where the inputs hold no verdict of the IRM, the cell says none."
                )
            ],
            columns: columns.map { HTMLTableColumn($0) })
        for item in assessment.requirements {
            table.addRow([
                link(to: item), item.status.tag, item.irm.map { HTMLNode.source($0) } ?? "none", due(item),
                .text(item.requirement.basis.confidence.rawValue),
            ])
        }
        return [heading("Every requirement", "overview"), table.node]
    }

    /// The day by which something is or was due.
    func due(_ item: RequirementAssessment) -> HTMLNode {
        let parts = [
            item.overdueSince.map { "overdue since \($0)" }, item.nextDue.map { "\($0)" },
        ].compactMap { $0 }
        return parts.isEmpty ? "no day" : .words(parts.joined(separator: "; next "))
    }
}
