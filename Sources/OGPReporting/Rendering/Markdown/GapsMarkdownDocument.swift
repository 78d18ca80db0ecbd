import OGPJoining
import OGPModel
import OGPScoring

/// The Markdown of a gap report while it is written.
struct GapsMarkdownDocument {
    var markdown = MarkdownWriter()
    let report: GapReport
    let groups: [ScoreGroup]
    let frame: ResultFrame
    let outline: GapOutline
    let ruleTitles: [String: String]

    /// A document of which nothing is written.
    init(_ report: GapReport, groups: [ScoreGroup], frame: ResultFrame) {
        self.report = report
        self.groups = report.isOfChosenRules ? [] : groups
        self.frame = frame
        outline = GapOutline(report)
        ruleTitles = Dictionary(
            report.rules.map { ($0.rule.id, $0.rule.title) }, uniquingKeysWith: { first, _ in first })
    }

    var hasSeveralPlans: Bool { outline.plans.count > 1 }
    var namesFiles: Bool { frame.inputs.count != 1 }

    /// Title, key facts, main findings, what could not be determined.
    mutating func writeOpening() {
        markdown.heading(1, report.title(frame).plain())
        var facts = [CommitmentsFact.fact(report, frame)]
        if let only = report.plans.first, report.plans.count == 1 {
            facts.insert(KeyFact("Action plan", ["\(data: only.name) (\(code: only.facts.id.text))"]), at: 0)
        }
        facts.append(frame.assessorFact)
        markdown.facts(facts + frame.keyFacts(judgedOn: report.judgedOn))
        markdown.heading(2, "Main findings")
        markdown.numberedList(
            MainFinding.all(report, groups: groups).map { MarkdownWriter.inline($0.sentence) })
        markdown.heading(2, "What could not be determined")
        let sentences = Undetermined.sentences(report, groups: groups, frame: frame)
        if sentences.isEmpty {
            markdown.paragraph("Every rule could judge everything it looked at.")
        } else {
            markdown.list(sentences)
        }
    }

    /// The tables of completion, ambition and results.
    mutating func writeCompletion() {
        let rows = CompletionRow.rows(report, groups: groups)
        guard let first = rows.first(where: \.tally.holdsRatings) else { return }
        let tables = ScoreTables(subject: "Action plan", rows: rows, showsReferences: true)
        markdown.heading(2, "Completion")
        markdown.table(
            tables.completion(
                id: "completion",
                caption: """
                    Commitments by latest completion, as the IRM coded it, as of \(words: report.judgedOn.description). What is not \
                    assessed does not count as not done.
                    """
            ).standing("Latest completion"))
        let other = tables.ambitionAndResults(
            id: "ambition", caption: "Ambition and results, as the IRM coded them. Each scale stands by itself.")
        if let other { markdown.table(other.standing("Measure")) }
        markdown.paragraph(ReplyNotes.references(first.ref))
    }

    /// How milestones stand, and how far each side reports them to be.
    mutating func writeMilestones() {
        let tables = ScoreTables(subject: "Action plan", rows: CompletionRow.rows(report, groups: groups))
            .milestonesAndProgress(id: "milestones")
        if tables.isEmpty { return }
        markdown.heading(2, "Milestones")
        for table in tables { markdown.table(table) }
    }

    /// The gaps by plan and commitment.
    mutating func writeGaps() {
        markdown.heading(2, hasSeveralPlans ? "Gaps by plan and commitment" : "Gaps by commitment")
        markdown.paragraph(
            "Each entry says what was found, by whom, and on which cells of the source it rests. The severity belongs to the rule."
        )
        if let comparison = report.comparison { markdown.paragraph(ComparisonPhrase.passage(comparison)) }
        markdown.definitions(
            GapSeverity.allCases.map { MethodNotes.Note(term: $0.word, text: Passage(words: $0.definition)) })
        for plan in outline.plans {
            if report.isOfChosenRules, hasSeveralPlans, !plan.hasMainGaps { continue }
            if hasSeveralPlans { markdown.heading(3, ShortText.cut(plan.name)) }
            if !plan.hasMainGaps {
                markdown.paragraph("No gap was found here, as far as the rules could judge.")
                continue
            }
            let level = hasSeveralPlans ? 4 : 3
            if !plan.ownGaps.isEmpty {
                markdown.heading(level, "The plan as a whole")
                markdown.list(GapGroup.groups(plan.ownGaps).map(entry))
            }
            for commitment in plan.commitments {
                markdown.heading(level, "\(commitment.id.text) \u{2013} \(ShortText.cut(commitment.title))")
                markdown.list(GapGroup.groups(commitment.gaps).map(entry))
            }
        }
    }

    private func entry(_ group: GapGroup) -> Passage {
        let gap = group.first
        let title = (ruleTitles[gap.rule] ?? gap.rule) + group.extent
        let lines = group.lines(limit: GapGroup.documentLimit)
        let found = Passage.joined(
            (lines.message.map { [$0] } ?? []) + lines.items, by: group.isSingle ? " " : " \u{2022} ")
        var text: Passage = """
            \(Passage([.severity(gap.severity)])) \u{2013} \(strong: title). \(found) \
            Why it matters: \(words: gap.why) What would mend it: \(words: gap.fix)
            """
        if group.isSingle { text += " Rests on: \(FieldWords.cells(gap.sources, naming: namesFiles))." }
        return text + " \(code: gap.ref)"
    }
}
