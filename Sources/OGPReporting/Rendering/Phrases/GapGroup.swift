import OGPModel

/// Like gaps that are told together: those of one rule on the milestones of one commitment or plan, or a gap by itself.
struct GapGroup {
    /// The gaps, in the order of the report; never empty.
    private(set) var gaps: [Gap]

    /// The most milestones that a terminal names in one group.
    static let textLimit = 5
    /// The most milestones that a document names in one group.
    static let documentLimit = 20

    /// The gaps in groups, in the order of their first members.
    ///
    /// - Parameters:
    ///   - gaps: The gaps of a commitment or of a plan.
    ///   - limit: A rule with more gaps than this forms one group; with fewer, a group for each commitment.
    /// - Returns: The groups; every gap is in one of them.
    static func groups(_ gaps: [Gap], apartUpTo limit: Int = .max) -> [GapGroup] {
        var groups: [GapGroup] = []
        let counts = gaps.reduce(into: [String: Int]()) { $0[$1.rule, default: 0] += $1.milestone == nil ? 0 : 1 }
        var places: [String: Int] = [:]
        for gap in gaps {
            guard gap.milestone != nil else {
                groups.append(GapGroup(gaps: [gap]))
                continue
            }
            let isOne = counts[gap.rule, default: 0] > limit
            let key = isOne ? gap.rule : gap.rule + " " + (gap.commitment?.text ?? "")
            if let place = places[key] {
                groups[place].gaps.append(gap)
            } else {
                places[key] = groups.count
                groups.append(GapGroup(gaps: [gap]))
            }
        }
        return groups
    }

    /// The first of them, which has rule, kind and severity in common with the others.
    var first: Gap { gaps[0] }

    /// Whether it is a gap by itself.
    var isSingle: Bool { gaps.count == 1 }

    /// How many milestones there are in the group, as words that follow the rule's title; empty for a gap by itself.
    var extent: String {
        if isSingle { return "" }
        let commitments = Set(gaps.compactMap(\.commitment)).count
        let place = commitments > 1 ? " of \(CountedNoun.commitment.counted(commitments))" : ""
        return " \u{2013} \(CountedNoun.milestone.counted(gaps.count))\(place)"
    }

    /// What was found: the message by itself; or one line for each milestone, after a message that all have in common.
    func lines(limit: Int) -> (message: Passage?, items: [Passage]) {
        if isSingle { return (first.finding, []) }
        let named = gaps.prefix(limit)
        let isShared = gaps.allSatisfy { $0.message == first.message }
        var items = named.map { isShared ? $0.milestonePhrase : $0.finding }
        if gaps.count > limit {
            let rest = CountPhrase.grouped(gaps.count - limit)
            items.append("and \(words: rest) more; JSON and CSV name each")
        }
        return (isShared ? Passage(words: first.message) : nil, items)
    }
}

extension Gap {
    /// The message, with the milestone in front where it is of one.
    var finding: Passage { milestone == nil ? Passage(words: message) : "\(milestonePhrase): \(words: message)" }

    /// The milestone's number and title.
    var milestonePhrase: Passage {
        guard let milestone else { return "" }
        let title = ShortText.cut(milestoneTitle, to: 80)
        if title.isEmpty || title == milestone { return "\(data: milestone)" }
        return title.hasPrefix(milestone) ? "\(data: title)" : "\(data: milestone) \(data: title)"
    }
}

extension [GapGroup] {
    /// The groups with the gravest first, otherwise as they stood.
    var bySeverity: [GapGroup] {
        enumerated().sorted { left, right in
            let (first, second) = (left.element.first.severity, right.element.first.severity)
            return first == second ? left.offset < right.offset : first > second
        }.map(\.element)
    }
}
