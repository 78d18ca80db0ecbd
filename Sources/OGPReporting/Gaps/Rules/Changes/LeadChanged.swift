import OGPJoining
import OGPModel

extension ChangeRule {
    /// Another lead.
    static let leadChanged = ChangeRule(
        RuleDescription(
            id: "lead-changed", kind: .delivery, severity: .low, title: "Lead changed",
            rationale: "The earlier version names another institution, or one where none is named now.",
            severityReason: "Tasks move between institutions; the public has to know whom to ask.",
            source: "OGP handbook, amending an action plan: changes are flagged and published with their reasons",
            fix: "Say who answers for it now, since when and why."),
        firing: [
            RuleExample("Another ministry.") { .example { _, after in after.lead = ["Ministry of Others"] } },
            RuleExample("Nobody any longer.") { .example { _, after in after.lead = [] } },
        ],
        holding: [
            RuleExample("The same ministry in other letters.") {
                .example { _, after in after.lead = ["MINISTRY OF EXAMPLES"] }
            },
            RuleExample("Named now and not before.") { .example { before, _ in before.lead = [] } },
        ]
    ) { item in
        guard let (before, after) = item.both, !before.lead.isEmpty else { return .outOfScope }
        let old = Set(before.lead.map { FoldedText($0) })
        let new = Set(after.lead.map { FoldedText($0) })
        if old == new { return .holds }
        let was = before.lead.joined(separator: "; ")
        let now =
            after.lead.isEmpty
            ? "none is named now" : "it is now \u{201C}\(ShortText.cut(after.lead.joined(separator: "; ")))\u{201D}"
        return .fires("The lead was \u{201C}\(ShortText.cut(was))\u{201D}; \(now).\(item.matchNote)", fields: ["lead"])
    }
}
