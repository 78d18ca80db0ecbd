import OGPJoining
import OGPModel

extension ChangeRule {
    /// Reworded.
    static let wordingChanged = ChangeRule(
        RuleDescription(
            id: "wording-changed", kind: .delivery, severity: .low, title: "Wording changed",
            rationale:
                "The text of the promise differs from that of the earlier version, in some or all of its languages.",
            severityReason: "A change may correct a slip or weaken the promise; a reader has to compare the two.",
            source: "OGP handbook, amending an action plan: changes are flagged and published with their reasons",
            fix: "List the change with both wordings and its reason; carry it over to the other languages."),
        firing: [
            RuleExample("The title promises less.") {
                .example { _, after in after.title = "Consider publishing part C04.5.1 of the register" }
            },
            RuleExample("Only the French title changed.") {
                .example { before, after in
                    before.translations = [PlanText(.title, language: "fr", text: "Publier le registre")]
                    after.translations = [PlanText(.title, language: "fr", text: "Publier un registre public")]
                }
            },
        ],
        holding: [
            RuleExample("Only apostrophes, quotes, case and white space changed.") {
                .example { before, after in
                    before.title = "Publish the state\u{2019}s  \u{201C}register\u{201D}"
                    after.title = "Publish the State's \"register\""
                }
            },
            RuleExample("Nothing changed.") { .example() },
        ]
    ) { item in
        guard let (_, after) = item.both else { return .outOfScope }
        let changes = item.change.changedTexts
        guard let first = changes.first else { return .holds }
        var message = sentence(first)
        if changes.count > 1 {
            let others = changes.dropFirst().map { "\($0.part.words)\($0.language.isEmpty ? "" : " (\($0.language))")" }
            message += " Also changed: \(ShortText.list(others))."
        }
        if let lone = loneLanguage(changes, after) { message += " Only the wording in \(lone) changed." }
        if let due = item.change.before?.deadline.latest, let day = item.beforeDay, day > due {
            message += " Its deadline, \(due), had passed in the earlier version."
        }
        return .fires(message + item.matchNote, fields: ["milestoneTitle"])
    }

    private static func sentence(_ change: TextChange) -> String {
        let language = change.language.isEmpty ? "" : " (\(change.language))"
        let part = LabelWords.capitalised("the \(change.part.words)\(language)")
        if change.old.isEmpty { return "\(part) was added: \u{201C}\(ShortText.cut(change.new))\u{201D}." }
        if change.new.isEmpty { return "\(part) was taken out: \u{201C}\(ShortText.cut(change.old))\u{201D}." }
        return
            "\(part) was \u{201C}\(ShortText.cut(change.old))\u{201D} and is now \u{201C}\(ShortText.cut(change.new))\u{201D}."
    }

    /// The one language in which a text changed that also stands in others.
    private static func loneLanguage(_ changes: [TextChange], _ after: ItemVersion) -> String? {
        for change in changes {
            let all = Set(after.texts.filter { $0.part == change.part }.map(\.language)).union([change.language])
            let changed = Set(changes.filter { $0.part == change.part }.map(\.language))
            if all.count > 1, changed.count == 1 {
                return change.language.isEmpty ? "the main language" : change.language
            }
        }
        return nil
    }
}
