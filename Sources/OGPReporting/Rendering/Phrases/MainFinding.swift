import OGPJoining
import OGPModel
import OGPScoring

/// One of the few sentences that a gap report opens with, and the place that proves it.
struct MainFinding {
    /// The sentence.
    let sentence: Passage
    /// The place on the page.
    let anchor: String
    /// The words of the link to it.
    let linkWords: String

    /// The main findings of a report, five at most.
    static func all(_ report: GapReport, groups: [ScoreGroup]) -> [MainFinding] {
        var findings: [MainFinding] = []
        if let completion = completion(report, groups) { findings.append(completion) }
        if let milestones = milestones(report, groups) { findings.append(milestones) }
        let subjects: [(words: String, kinds: Set<GapKind>, anchor: String, link: String)] = [
            ("On delivery and evidence", [.delivery, .evidence, .dispute], "gaps", "Gaps by commitment"),
            ("On what is promised, and how", [.design, .process, .safeguard], "gaps", "Gaps by commitment"),
            (CoverageNotes.subject(report), [.coverage], "coverage", "Areas"),
            ("Owed by the assessor, not by the government", [.assessment], "owed", "Assessments owed"),
        ]
        let reach = GapReach.byKind(report.gaps)
        let members = report.members.count
        for subject in subjects {
            let all = subject.kinds.compactMap { reach[$0] }.reduce(GapReach(), +)
            let sentence =
                members > 1
                ? AcrossMembers.sentence(subject.words, subject.kinds, report)
                : sentence(subject.words, subject.kinds, all, report)
            guard let sentence else { continue }
            findings.append(MainFinding(sentence: sentence, anchor: subject.anchor, linkWords: subject.link))
        }
        if reach.isEmpty { findings.append(none(report)) }
        return findings
    }

    private static func completion(_ report: GapReport, _ groups: [ScoreGroup]) -> MainFinding? {
        let bars = CompletionRow.rows(report, groups: groups).filter(\.tally.holdsRatings)
        guard !bars.isEmpty else { return nil }
        let sentence: Passage
        if let only = bars.first, bars.count == 1 {
            let hasHoles = report.plans.count == 1 && report.plans.allSatisfy(\.hasHoles)
            let part = hasHoles ? " Other commitments of the plan may be missing from the data." : ""
            sentence = Passage(words: LabelWords.capitalised(CompletionPhrase(tally: only.tally).clause) + "." + part)
        } else if bars.count <= 3 {
            let parts = bars.map {
                "\(data: $0.name), \(words: CompletionPhrase(tally: $0.tally).shortClause)" as Passage
            }
            sentence = "Completion is substantial or complete: \(Passage.joined(parts, by: "; "))."
        } else {
            let assessed = bars.count { $0.tally.completion.assessed > 0 }
            sentence = """
                The IRM has assessed the completion of one commitment or more in \
                \(words: CountPhrase(assessed, of: bars.count).text(.actionPlan)); the figures of each plan stand by themselves.
                """
        }
        return MainFinding(sentence: sentence, anchor: "completion-table", linkWords: "Completion table")
    }

    /// "Of 106 milestones 86 were due on 2024-06-30: ..." for a report on one plan or selection.
    private static func milestones(_ report: GapReport, _ groups: [ScoreGroup]) -> MainFinding? {
        let rows = CompletionRow.rows(report, groups: groups).filter { $0.tally.milestones.total > 0 }
        guard let only = rows.first, rows.count == 1 else { return nil }
        let tally = only.tally.milestones
        var parts = ["\(CountPhrase(tally.complete, of: tally.total).text(CountedNoun("milestone"))) reported complete"]
        parts.append("\(CountPhrase.grouped(tally.due)) due by \(report.judgedOn)")
        let named = [(tally.overdue, "overdue"), (tally.possiblyOverdue, "possibly overdue")]
        parts += named.filter { $0.0 > 0 }.map { "\(CountPhrase.grouped($0.0)) \($0.1)" }
        if tally.unknownStatus > 0 {
            parts.append("of \(CountPhrase.grouped(tally.unknownStatus)) no status is stated")
        }
        return MainFinding(
            sentence: "Milestones: \(words: parts.joined(separator: ", ")).", anchor: "milestones-table",
            linkWords: "Milestones table")
    }

    /// "On delivery and evidence: 6 gaps in 5 of 14 commitments \u{2013} ended and not complete (4); withdrawn (2)."
    private static func sentence(
        _ subject: String, _ kinds: Set<GapKind>, _ reach: GapReach, _ report: GapReport
    ) -> Passage? {
        let rules = report.rules.filter { kinds.contains($0.rule.kind) && $0.fired > 0 && $0.rule.severity > .info }
        guard !rules.isEmpty else { return nil }
        var places: [String] = []
        if !reach.commitments.isEmpty {
            places.append(CountPhrase(reach.commitments.count, of: report.commitments).text(.commitment))
        }
        if !reach.plans.isEmpty {
            places.append(
                report.plans.count == 1
                    ? "the plan as a whole" : CountPhrase(reach.plans.count, of: report.plans.count).text(.actionPlan))
        }
        let parts = rules.map { "\(LabelWords.continued($0.rule.title)) (\(CountPhrase.grouped($0.fired)))" }
        let count = CountedNoun.gap.counted(rules.reduce(0) { $0 + $1.fired })
        let what = kinds == [.assessment] ? "the assessment of" : "\(count) in"
        return """
            \(words: subject): \(words: what) \(words: places.joined(separator: " and ")) \u{2013} \
            \(words: parts.joined(separator: "; ")).
            """
    }

    private static func none(_ report: GapReport) -> MainFinding {
        let examined = CountedNoun("rule").counted(report.rulesInUse.count)
        return MainFinding(
            sentence: "No gap was found by \(words: examined), in what could be judged.", anchor: "rules",
            linkWords: "All rules")
    }
}
