import OGPJoining
import OGPModel
import OGPScoring

/// The parts of the page of a gap report.
struct GapsPage {
    let report: GapReport
    let groups: [ScoreGroup]
    /// Whether any commitment has a rating of the IRM, or a word on why there is none.
    let isRated: Bool
    let frame: ResultFrame
    let outline: GapOutline
    /// The rows of the completion figure.
    let completion: [CompletionRow]
    /// The anchors of the plans, in the order of the outline.
    let planAnchors: [String]
    /// The anchors of the commitments with gaps, plan by plan.
    let commitmentAnchors: [[String]]
    /// The titles of the rules by id.
    let ruleTitles: [String: String]

    /// The parts of a page.
    init(_ report: GapReport, groups: [ScoreGroup], frame: ResultFrame) {
        self.report = report
        isRated = groups.contains(where: \.tally.holdsRatings)
        let groups = report.isOfChosenRules ? [] : groups
        self.groups = groups
        self.frame = frame
        outline = GapOutline(report)
        completion = CompletionRow.rows(report, groups: groups)
        var anchors = AnchorNames()
        planAnchors = outline.plans.map { anchors.name(for: $0.id?.text ?? $0.member, prefix: "plan-") }
        commitmentAnchors = outline.plans.map { plan in
            plan.commitments.map { anchors.name(for: $0.id.text, prefix: "c-") }
        }
        ruleTitles = Dictionary(
            report.rules.map { ($0.rule.id, $0.rule.title) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether commitments stand in lists rather than on cards.
    var isCompact: Bool { outline.commitmentsWithGaps > GapsHTML.cardLimit }

    /// Whether several plans are shown.
    var hasSeveralPlans: Bool { outline.plans.count > 1 }

    /// Whether files are named beside rows: only where there are several.
    var namesFiles: Bool { frame.inputs.count != 1 }

    /// Whether any rule of a kind was asked.
    func asks(_ kind: GapKind) -> Bool { report.rules.contains { $0.rule.kind == kind } }

    /// The nodes that a builder lists.
    func nodes(@HTMLBuilder _ content: () -> [HTMLNode]) -> [HTMLNode] { content() }

    /// Why the rules of a kind that fired matter, and what would mend such a gap.
    func advice(_ kind: GapKind) -> HTMLNode? {
        let fired = report.rules.filter { $0.rule.kind == kind && $0.fired > 0 }
        guard !fired.isEmpty else { return nil }
        return HTMLNode(.dl, .class("key")) {
            for result in fired {
                HTMLNode(.div) {
                    HTMLNode(.dt, text: result.rule.title)
                    HTMLNode(.dd, text: result.rule.rationale + " What would mend it: " + result.rule.fix)
                }
            }
        }
    }
}
