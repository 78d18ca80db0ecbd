import OGPJoining
import OGPModel

extension ChangeRule {
    /// Matched by title.
    static let matchToConfirm = ChangeRule(
        RuleDescription(
            id: "match-to-confirm", kind: .data, severity: .info, title: "Matched by title: please confirm",
            rationale: "No id or number joins it to the earlier version; its title is like that of an item there.",
            severityReason: "What is said of its changes holds only if the two are the same item.",
            source: "The project's own rule: a match by likeness is a proposal and never silent",
            fix: "Give the item one number or id in both versions."),
        firing: [
            RuleExample("The numbers differ, the titles are alike.") {
                .example(match: .title(likeness: 87)) { before, _ in before.number = "C04.7" }
            }
        ],
        holding: [RuleExample("One number in both.") { .example() }]
    ) { item in
        guard item.both != nil else { return .outOfScope }
        guard case .title = item.change.match else { return .holds }
        return .fires(String(item.matchNote.dropFirst()), fields: ["milestoneTitle"])
    }
}
