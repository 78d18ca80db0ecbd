public import OGPCatalogues
public import OGPJoining
public import OGPModel

/// An item in two versions of a plan, with the days up to which they speak.
public struct ChangeInContext: Sendable {
    /// The two versions.
    public let change: ItemChange
    /// The day up to which the earlier version speaks; `nil` where unknown.
    public let beforeDay: CivilDate?
    /// The day on which the later version is judged.
    public let judgedOn: CivilDate
    /// Whether the selection picks commitments out of plans, so that one that is not there may only not be selected.
    public let cutsThroughPlans: Bool
    /// The words that stand in the place of evidence.
    public let words: EvidenceWords

    /// A change in its context.
    public init(
        _ change: ItemChange, beforeDay: CivilDate?, judgedOn: CivilDate, cutsThroughPlans: Bool, words: EvidenceWords
    ) {
        self.change = change
        self.beforeDay = beforeDay
        self.judgedOn = judgedOn
        self.cutsThroughPlans = cutsThroughPlans
        self.words = words
    }

    /// Both versions, where there are both.
    var both: (before: ItemVersion, after: ItemVersion)? {
        guard let before = change.before, let after = change.after else { return nil }
        return (before, after)
    }

    /// What to add to a message on items that were matched by their titles: the title and likeness, and that it is a proposal.
    var matchNote: String {
        guard case .title(let likeness) = change.match, let before = change.before else { return "" }
        return
            " Matched with \u{201C}\(ShortText.cut(before.title, to: 80))\u{201D} by title, likeness \(likeness) of 100; "
            + "please confirm."
    }

    /// How the deadline moved, such as "“2022-08” (2022-08-31) to “2022-09” (2022-09-30), 30 days later"; `nil` where it did not.
    var move: String? {
        guard let (before, after) = both, let days = change.daysMoved,
            days != 0 || before.deadline.earliest != after.deadline.earliest
        else { return nil }
        let how: String
        switch days {
        case 0: how = "the same last day"
        case ..<0: how = "\(CountedNoun.day.counted(-days)) earlier"
        default: how = "\(CountedNoun.day.counted(days)) later"
        }
        return "\(before.deadline.quoted) to \(after.deadline.quoted), \(how)"
    }

    /// Whether there was a last day and there is none any more: the deadline was taken out, or made an open one.
    var lostDeadline: Bool {
        guard let (before, after) = both, before.deadline.latest != nil else { return false }
        return after.deadline.isNotStated || after.deadline.precision == .open && after.deadline.latest == nil
    }

    /// What the deadline was and is, where it was taken out or made an open one.
    var loss: String? {
        guard lostDeadline, let (before, after) = both else { return nil }
        let now =
            after.deadline.isNotStated
            ? "none is stated now" : "it is now \u{201C}\(ShortText.cut(after.deadline.text))\u{201D}"
        return "The deadline was \(before.deadline.phrase); \(now)."
    }

    /// Whether the deadline was moved to a later day, or taken out, after it had passed; `nil` where nothing says when.
    var wasMovedAfterDue: Bool? {
        guard let (before, _) = both, let due = before.deadline.latest, lostDeadline || change.daysMoved ?? 0 > 0 else {
            return false
        }
        if judgedOn <= due { return false }
        if let beforeDay, beforeDay > due { return true }
        return nil
    }
}

extension Deadline {
    /// The words and, where they are not the day itself, the last day they mean.
    fileprivate var quoted: String {
        guard let latest, latest.description != text else { return "\u{201C}\(ShortText.cut(text))\u{201D}" }
        return "\u{201C}\(ShortText.cut(text))\u{201D} (\(latest))"
    }
}
