import OGPModel

extension MilestoneRule {
    /// A deadline that is not understood.
    static let deadlineNotUnderstood = MilestoneRule(
        RuleDescription(
            id: "deadline-not-understood", kind: .data, severity: .low, title: "Deadline not understood",
            rationale:
                "A deadline is stated in words or numbers that leave no day, so nothing can be said about being on time.",
            severityReason: "The date may be clear to its author; it is not clear to a reader or a program.",
            source: "The project's own rule",
            fix: "Write the deadline as year-month-day or year-month."),
        firing: [
            RuleExample("\u{201C}Once adopted\u{201D}.") {
                .example { milestone, _ in
                    milestone.end = DateReading(.uninterpreted(text: "Once adopted", reason: .noDate))
                }
            },
            RuleExample("3/4/2024, and nothing settles which is the month.") {
                .example { milestone, _ in milestone.end = .ambiguousExample }
            },
        ],
        holding: [
            RuleExample("A day.") { .example() }, RuleExample("No deadline at all.") { .example(end: nil) },
            RuleExample("Lasting work, open at the end.") {
                .example { milestone, _ in milestone.end = .openExample("Permanent") }
            },
        ]
    ) { item in
        switch item.end.basis {
        case .uninterpreted:
            let reason: String
            if case .uninterpreted(_, let why) = item.milestone.end.meaning {
                reason = ": \(why.words)"
            } else {
                reason = ""
            }
            return .fires(
                "The deadline \u{201C}\(ShortText.cut(item.end.text))\u{201D} is not understood\(reason).",
                fields: ["deadline"])
        case .ambiguous:
            return .fires(
                "The deadline \u{201C}\(ShortText.cut(item.end.text))\u{201D} can be read day first or month first.",
                fields: ["deadline"])
        case .none: return .outOfScope
        default: return .holds
        }
    }
}

extension DateReading {
    /// Numbers that can be read in two ways.
    fileprivate static var ambiguousExample: DateReading {
        guard let april = CivilDate(year: 2024, month: 4, day: 3), let march = CivilDate(year: 2024, month: 3, day: 4)
        else { return DateReading(.notStated(text: "")) }
        return DateReading(
            .ambiguous(
                text: "3/4/2024", dayFirst: CivilInterval(april), monthFirst: CivilInterval(march),
                assumesCentury: false))
    }
}
