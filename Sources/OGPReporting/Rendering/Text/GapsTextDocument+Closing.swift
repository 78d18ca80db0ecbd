import OGPModel
import OGPScoring

extension GapsTextDocument {
    /// What stands apart from the commitments: areas, what assessors owe, the record.
    var apart: String {
        part(CoverageNotes.title(report), \.coverage, "Not in a plan does not mean not done elsewhere.")
            + part("Owed by the assessor, not by the government", \.owed, ReplyNotes.owed)
            + part("About the record", \.record, ReplyNotes.record)
    }

    private func part(_ title: String, _ gaps: KeyPath<GapOutline.PlanPart, [Gap]>, _ note: Passage) -> String {
        let plans = outline.plans.filter { !$0[keyPath: gaps].isEmpty }
        guard !plans.isEmpty else { return "" }
        var text = layout.heading(Passage(words: title)) + layout.paragraph(layout.words(note), first: "  ")
        for plan in plans {
            if outline.plans.count > 1 { text += "\n" + layout.paragraph(ShortText.cut(plan.name), first: "  ") }
            for group in GapGroup.groups(plan[keyPath: gaps], apartUpTo: GapOutline.milestonesToldApart) {
                if let subject = subject(group) { text += layout.paragraph(subject, first: "    ") }
                text += entry(group)
            }
        }
        return text
    }

    private func subject(_ group: GapGroup) -> String? {
        let gap = group.first
        if Set(group.gaps.compactMap(\.commitment)).count > 1 { return nil }
        if let commitment = gap.commitment { return "\(commitment.text)  \(ShortText.cut(gap.title))" }
        return gap.theme.map(frame.names.name)
    }

    /// What could not be judged, rule by rule.
    var undetermined: String {
        let open = report.rules.filter { $0.notEvaluable > 0 }
        guard !open.isEmpty else { return "" }
        var text = layout.heading("Could not be judged")
        var said: [Passage] = []
        var rules: [Passage: [String]] = [:]
        for result in open {
            let count = CountPhrase(result.notEvaluable, of: result.examined).text
            let why: Passage = "\(words: count) \u{2013} \(RuleTables.reasons(result))"
            if rules[why] == nil { said.append(why) }
            rules[why, default: []].append(result.rule.title)
        }
        for why in said {
            let titles = (rules[why] ?? []).joined(separator: "; ")
            text += layout.paragraph(layout.words("\(words: titles): \(why)"), first: "  ", hanging: "    ")
        }
        return text
    }

    /// The sum, and what to try next.
    var closing: String {
        if report.commitments == 0 { return "\n" + layout.paragraph("No commitment was selected.") }
        if report.members.count > 1 { return "\n" + layout.paragraph(acrossMembers) + next }
        let counted = report.gaps.filter { $0.severity > .info && $0.kind != .assessment }
        let commitments = Set(counted.compactMap(\.commitment)).count
        let severities = CompletionPhrase.list(
            GapSeverity.allCases.filter { $0 > .info }.map { severity in
                (counted.count { $0.severity == severity }, LabelWords.continued(severity.word))
            })
        var sum = "No gap was found, as far as \(CountedNoun("rule").counted(report.rulesInUse.count)) could judge."
        if !counted.isEmpty {
            var concerned: [String] = []
            if commitments > 0 { concerned.append(CountPhrase(commitments, of: report.commitments).text(.commitment)) }
            if counted.contains(where: { $0.commitment == nil }) { concerned.append("plans as a whole") }
            sum = "\(CountedNoun.gap.counted(counted.count)): \(severities). "
            sum += counted.count == 1 ? "It concerns " : "They concern "
            sum += concerned.joined(separator: ", and ") + "."
        }
        let owed = report.gaps.count { $0.kind == .assessment }
        if owed > 0 { sum += " Not among them: \(CountedNoun("assessment").counted(owed)) owed by the assessor." }
        let information = report.gaps.count { $0.severity == .info }
        if information > 0 { sum += " For information: \(CountPhrase.grouped(information))." }
        return "\n" + layout.paragraph(sum) + next
    }

    /// Gaps are not added up across members, because a plan that publishes more is examined more.
    private var acrossMembers: String {
        let plans = Set(report.gaps.filter { $0.severity > .info && $0.kind != .assessment }.compactMap(\.plan)).count
        let share = CountPhrase(plans, of: report.plans.count).text(.actionPlan)
        return "\(share) have at least one gap. Gaps are not added up across members: a plan that publishes more is "
            + "examined more."
    }

    /// The options that the same question needs again: the files beside the inputs, and suggestions that were accepted.
    private var otherFiles: String {
        let files = frame.references.map { " --\($0.option) \(ShellWord.quoted($0.file))" }.joined()
        return files + (frame.selection.acceptsSuggestions ? " --accept-suggestions" : "")
    }

    private var next: String {
        var commands: [String] = []
        // What moved between two versions stands in no single file.
        let changes = Set(GapRules.changeRules.map(\.description.id))
        if let gap = report.gaps.filter({ !changes.contains($0.rule) }).max(by: { $0.severity < $1.severity }) {
            let file = frame.inputs.count == 1 ? frame.inputs[0].file : "FILE"
            let mapping = frame.inputs.contains { $0.format == "mapped" } ? " --mapping MAPPING" : ""
            commands.append(
                "ogp explain \(ShellWord.quoted(gap.ref)) \(ShellWord.quoted(file))\(mapping)\(otherFiles)")
        }
        commands.append("ogp gaps \(layout.glyphs.ellipsis) --format html -o report.html")
        return commands.enumerated().map { index, command in
            (index == 0 ? "Next  " : "      ") + layout.style.applied(.command, to: TextLayout.safeLine(command)) + "\n"
        }.joined()
    }
}
