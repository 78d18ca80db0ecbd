import OGPJoining

/// What a report says about areas of the menu before it lists any.
enum CoverageNotes {
    /// What the section is for, and where the menu comes from.
    static func purpose(_ report: GapReport) -> Passage {
        let source = report.rules.first { $0.rule.kind == .coverage }?.rule.source ?? ""
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
