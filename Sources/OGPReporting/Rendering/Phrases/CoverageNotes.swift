import OGPJoining
import OGPScoring

/// What a report says about areas of the menu before it lists any.
enum CoverageNotes {
    /// The menu, where it is another than that of OGP's note.
    private static func chosen(_ report: GapReport) -> CoverageMenu? {
        report.menu.flatMap { $0.isStandard ? nil : $0 }
    }

    /// The heading of the section.
    static func title(_ report: GapReport) -> String {
        chosen(report) == nil ? "Digital rights and civic space" : "Areas of the chosen menu"
    }

    /// What a finding on areas speaks of: "On digital rights and civic space".
    static func subject(_ report: GapReport) -> String {
        chosen(report) == nil ? "On digital rights and civic space" : "On the areas of the chosen menu"
    }

    /// What the section is for, and where the menu comes from.
    static func purpose(_ report: GapReport) -> Passage {
        let rule = report.rules.first { $0.rule.kind == .coverage }?.rule.source ?? ""
        let source = chosen(report).map { "\($0.source): \($0.areas.map(\.name).joined(separator: "; "))" } ?? rule
        return """
            Plans choose their areas, and no rule obliges a member to cover one. This section holds each plan against a menu of \
            areas, so that a reader sees which of them it leaves out or has not carried out. \u{201C}Not in this plan\u{201D} \
            does not mean \u{201C}not done\u{201D}: an area may be addressed elsewhere. The menu: \(words: source).
            """
    }

    /// Whether the data hold every commitment of a plan.
    static func wholeness(of plan: PlanSummary) -> Passage {
        let reason = plan.completeness.reason
        if plan.completeness.isWhole {
            return "The list of the plan's commitments is taken to be whole, because \(words: reason)."
        }
        return """
            It is not known whether the data hold every commitment of the plan (\(words: reason)), so no area is reported as left \
            out.
            """
    }
}
