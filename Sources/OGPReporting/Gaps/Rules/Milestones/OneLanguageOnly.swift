import OGPJoining
import OGPModel

extension MilestoneRule {
    /// A text in one language only.
    static let oneLanguageOnly = MilestoneRule(
        RuleDescription(
            id: "one-language-only", kind: .data, severity: .low, title: "Text in one language only",
            rationale: "Most texts of this kind in the plan are given in two languages; this one in one.",
            severityReason: "Readers of the other language miss a part of the plan.",
            source:
                "OGP handbook: plans in the administrative language and in English; Canada's tracker pairs its languages",
            fix: "Add the missing text, or mark it as not translated."),
        firing: [
            RuleExample("Three titles of four also stand in French; this one does not.") {
                .example { _, commitment in commitment.milestones = .paired }
            },
            RuleExample("Only the French title is there.") {
                .example { milestone, commitment in
                    milestone.title = ""
                    milestone.translations = [PlanText(.title, language: "fr", text: "Publier le registre")]
                    commitment.milestones = .paired
                }
            },
        ],
        holding: [
            RuleExample("Both are there.") {
                .example { milestone, commitment in
                    milestone.translations = [PlanText(.title, language: "fr", text: "Publier le registre")]
                    commitment.milestones = .paired
                }
            },
            RuleExample("The plan is in one language.") { .example() },
            RuleExample("One title in four also stands in French: that is no habit.") {
                .example { milestone, commitment in
                    milestone.translations = [PlanText(.title, language: "fr", text: "Publier le registre")]
                    commitment.milestones = [.example("1.2"), .example("1.3"), .example("1.4")]
                }
            },
        ]
    ) { item in
        guard let practice = item.parent.plan?.practice, !practice.pairs.isEmpty else { return .outOfScope }
        var found = MilestoneRule.unpaired(item.milestone.languageTexts, .milestone, practice)
        for statement in item.milestone.assessments {
            found += MilestoneRule.unpaired(statement.languageTexts, .statement, practice)
                .map { "\($0) (statement \(statement.attribution))" }
        }
        guard let first = found.first else { return .holds }
        let others = CountedNoun("other text").counted(found.count - 1)
        let more = found.count > 1 ? " The same goes for \(others) of it." : ""
        return .fires("\(LabelWords.capitalised(first)).\(more)", fields: ["milestoneTitle"])
    }

    /// "its title stands in fr only", for each text that lacks a language in which its kind is usually given.
    private static func unpaired(
        _ texts: [LanguageText], _ level: PlanPractice.Level, _ practice: PlanPractice
    ) -> [String] {
        texts.compactMap { text in
            let usual = practice.languages(of: PlanPractice.Place(level, text.part))
            guard !usual.isEmpty else { return nil }
            if !text.hasMain {
                return "the \(text.part.words) stands in \(text.languages.joined(separator: ", ")) only"
            }
            let missing = usual.filter { !text.languages.contains($0) }
            return missing.isEmpty ? nil : "the \(text.part.words) is not given in \(missing.joined(separator: ", "))"
        }
    }
}

extension TextPart {
    /// The text in words that follow "the".
    var words: String {
        switch self {
        case .fullText: "full text"
        case .text: "text"
        case .challenges: "text on challenges"
        case .evidence: "text on evidence"
        case .deadline: "deadline"
        case .output: "expected output"
        default: LabelWords.words(rawValue)
        }
    }
}

extension [Milestone] {
    /// Three invented milestones with titles in two languages.
    fileprivate static var paired: [Milestone] {
        ["1.2", "1.3", "1.4"].map { number in
            var milestone = Milestone.example(number)
            milestone.translations = [PlanText(.title, language: "fr", text: "Publier la partie \(number)")]
            return milestone
        }
    }
}
