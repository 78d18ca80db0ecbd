import OGPCatalogues
import OGPJoining
import OGPModel

extension ChangeRule {
    /// Evidence taken away.
    static let evidenceLost = ChangeRule(
        RuleDescription(
            id: "evidence-lost", kind: .evidence, severity: .medium, title: "Evidence no longer given",
            rationale: "The earlier version points to evidence that the later one no longer names.",
            severityReason: "What showed the work before can no longer be followed from the plan.",
            source: "OGP participation and co-creation standards: evidence of implementation stays in the repository",
            fix: "Put the evidence back, or say why it was taken out and what replaces it."),
        firing: [
            RuleExample("A link is gone.") {
                .example { before, _ in before.evidence = [Evidence(link: "https://example.org/a", text: "")] }
            }
        ],
        holding: [
            RuleExample("The same link, now with a statement.") {
                .example { before, after in
                    before.evidence = [Evidence(link: "https://example.org/a", text: "")]
                    after.assessments = [.example(.complete, link: "https://example.org/a")]
                }
            },
            RuleExample("\u{201C}None\u{201D} was no evidence.") {
                .example { before, _ in before.evidence = [Evidence(text: "None")] }
            },
        ]
    ) { item in
        guard let (before, after) = item.both else { return .outOfScope }
        let old = before.evidence.filter { EvidenceStanding([$0], words: item.words) == .usable }.map(\.name)
        if old.isEmpty { return .outOfScope }
        let kept = Set(after.evidence.map(\.name))
        var lost: [String] = []
        for name in old where !kept.contains(name) && !lost.contains(name) { lost.append(name) }
        if lost.isEmpty { return .holds }
        let count = CountedNoun("piece of evidence", plural: "pieces of evidence").counted(lost.count)
        return .fires(
            "\(count) of the earlier version no longer named: \(ShortText.list(lost.map { "\u{201C}\($0)\u{201D}" }))."
                + item.matchNote, fields: ["evidence"])
    }
}

extension Evidence {
    /// The address, else the text.
    fileprivate var name: String { link ?? text }
}
