import OGPJoining
import OGPModel
import OGPScoring

/// The parts of a gap report for a terminal.
struct GapsTextDocument {
    let report: GapReport
    let frame: ResultFrame
    let layout: TextLayout
    let outline: GapOutline
    let ruleTitles: [String: String]

    /// The parts of a text.
    init(_ report: GapReport, frame: ResultFrame, layout: TextLayout) {
        self.report = report
        self.frame = frame
        self.layout = layout
        outline = GapOutline(report, milestonesTold: GapOutline.milestonesToldApart)
        ruleTitles = Dictionary(
            report.rules.map { ($0.rule.id, $0.rule.title) }, uniquingKeysWith: { first, _ in first })
    }

    private var namesFiles: Bool { frame.inputs.count != 1 }

    /// Title and key facts.
    var opening: String {
        let title = layout.words(report.title(frame))
        var text = layout.wrapped(title).map { layout.style.applied(.heading, to: $0) + "\n" }.joined()
        text +=
            String(repeating: layout.glyphs.rule, count: min(layout.width, DisplayWidth.of(TextLayout.safeLine(title))))
            + "\n"
        var facts = [KeyFact("Commitments", [Passage(report.commitments)])]
        facts.append(frame.assessorFact)
        return text + layout.facts(facts + frame.keyFacts(judgedOn: report.judgedOn))
    }

    /// One line for each plan's completion.
    var completion: String {
        guard !report.isOfChosenRules, outline.plans.contains(where: { $0.summary?.score.holdsRatings == true }) else {
            return ""
        }
        var text = layout.heading("Substantial or complete, as the IRM coded it last")
        for plan in outline.plans {
            guard let summary = plan.summary else { continue }
            text += layout.paragraph(
                layout.words("\(data: plan.name): \(words: CompletionPhrase(tally: summary.score).shortClause)"),
                first: "  ", hanging: "    ")
        }
        return text
    }

    /// How many gaps there are of each kind and severity; nothing for several members, whose gaps are not added up.
    var summary: String {
        if report.members.count > 1 { return "" }
        let kinds = GapKind.allCases.filter { kind in report.gaps.contains { $0.kind == kind } }
        guard !kinds.isEmpty else { return "" }
        var counts: [GapKind: [GapSeverity: Int]] = [:]
        for gap in report.gaps { counts[gap.kind, default: [:]][gap.severity, default: 0] += 1 }
        var table = ReadyTable(
            id: "summary", caption: "",
            columns: [.words("Kind")] + GapSeverity.allCases.map { .numbers($0.word) })
        table.rows = kinds.map { kind in
            [Passage(words: kind.word)] + GapSeverity.allCases.map { Passage(counts[kind]?[$0] ?? 0) }
        }
        return "\n" + layout.table(table)
    }

    /// What was compared with an earlier version.
    var comparison: String {
        guard let comparison = report.comparison else { return "" }
        return "\n" + layout.paragraph(layout.words(ComparisonPhrase.passage(comparison)))
    }

    /// The gaps that stand with one plan and its commitments.
    func plan(_ plan: GapOutline.PlanPart) -> String {
        guard plan.hasMainGaps else { return "" }
        let id: Passage = plan.id.map { " (\(code: $0.text))" } ?? ""
        var text = layout.heading("\(data: plan.name)\(id)")
        if !plan.ownGaps.isEmpty {
            text += "\n" + layout.paragraph("The plan as a whole", first: "  ")
            for gap in plan.ownGaps { text += entry(GapGroup(gaps: [gap])) }
        }
        for commitment in plan.commitments {
            text += "\n" + layout.paragraph(ShortText.cut(commitment.title), first: "  " + commitment.id.shown + "  ")
            for group in GapGroup.groups(commitment.gaps).bySeverity { text += entry(group) }
        }
        if !plan.common.isEmpty {
            text += "\n" + layout.paragraph("Milestones of the plan, where much is alike", first: "  ")
            for group in GapGroup.groups(plan.common, apartUpTo: GapOutline.milestonesToldApart) {
                text += entry(group)
            }
        }
        return text
    }

    /// Like gaps: severity and title, what was found, the cells of a gap by itself, the reference of the first.
    func entry(_ group: GapGroup) -> String {
        let gap = group.first
        let title = (ruleTitles[gap.rule] ?? gap.rule) + group.extent
        let head = layout.words("\(Passage([.severity(gap.severity)])): \(words: title)")
        var text = layout.wrapped(head, first: "    ").map { layout.style.applied(gap.severity.role, to: $0) + "\n" }
            .joined()
        let lines = group.lines(limit: GapGroup.textLimit)
        if let message = lines.message { text += layout.paragraph(layout.words(message), first: "      ") }
        for line in lines.items {
            text += layout.paragraph(layout.words(line), first: "      \(layout.glyphs.bullet) ", hanging: "        ")
        }
        if group.isSingle {
            let cells = layout.words(FieldWords.cells(gap.sources, naming: namesFiles))
            text += layout.paragraph(cells, first: "      ")
        }
        return text + "      " + layout.style.applied(.faint, to: TextLayout.safeLine(gap.ref)) + "\n"
    }
}

extension GapSeverity {
    /// The colour, beside shape and word.
    var role: TextRole {
        switch self {
        case .high: .high
        case .medium: .medium
        case .low: .plain
        case .info: .faint
        }
    }
}

extension CommitmentID {
    /// The id as it may stand on a terminal.
    fileprivate var shown: String { TextLayout.safeLine(ShortText.cut(text)) }
}
