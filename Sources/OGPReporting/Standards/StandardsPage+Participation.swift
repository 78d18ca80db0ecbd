import OGPCatalogues
import OGPModel
import OGPScoring

extension StandardsPage {
    /// Who took part, by group and by regional group, as far as the record states it.
    static func participation(_ assessment: StandardsAssessment) -> Section {
        let balance = assessment.participation
        let note =
            "As the record states it, nothing guessed from names. Shares are of those whose group is stated; one who "
            + "came to two meetings counts twice."
        return Section(
            title: "Who took part",
            note: balance.parts.isEmpty ? "The record does not say who took part." : note,
            items: balance.parts.map { item($0, balance.forms) })
    }

    private static func item(_ part: ParticipationBalance.Part, _ forms: AdvocacyForms?) -> Item {
        var lines: [String] = []
        if part.counted.total > 0 { lines += self.lines(part.counted, forms) }
        if part.mentioned.total > 0 { lines += mentions(part.mentioned, forms) }
        if part.silent > 0 {
            let what = CountedNoun(part.basis == .inputs ? "period of input" : "meeting", plural: part.basis.plural)
            lines.append("\(what.counted(part.silent)) without any word of who took part.")
        }
        if let absent = absent(part) { lines.append(absent) }
        return Item(title: "\(part.basis.words): \(number(part))", lines: lines)
    }

    private static func number(_ part: ParticipationBalance.Part) -> String {
        part.counted.total == 0 && part.counted.byGroup.isEmpty
            ? "number not stated" : CountPhrase.grouped(part.counted.total)
    }

    /// Those with a number: by group, as the Internet Governance Forum groups them, and by regional group.
    private static func lines(_ tally: ParticipationTally, _ forms: AdvocacyForms?) -> [String] {
        let groups = ParticipantGroup.allCases.compactMap { group in tally.byGroup[group].map { (group.words, $0) } }
        var lines = [line("By group", groups, of: tally.withGroup, in: tally.total)]
        guard let forms else { return lines }
        let balance = tally.stakeholders
        lines.append(
            line(
                "As the Internet Governance Forum groups them",
                forms.stakeholderGroups.compactMap { group in balance.byGroup[group.id].map { (group.name, $0) } },
                of: tally.withStakeholderGroup, in: tally.total, otherwise: "of none of its groups, or not stated"))
        lines.append(
            line(
                "By regional group of the United Nations",
                forms.regionalGroups.compactMap { group in balance.byRegion[group.id].map { (group.name, $0) } },
                of: tally.withRegion, in: tally.total))
        return lines
    }

    private static func line(
        _ title: String, _ counts: [(name: String, count: Int)], of stated: Int, in total: Int,
        otherwise: String = "not stated"
    ) -> String {
        if stated == 0 { return "\(title): \(otherwise)." }
        var parts = counts.map { "\($0.name) \(CountPhrase($0.count, of: stated).textWithPercentage)" }
        if total > stated { parts.append("\(otherwise): \(CountPhrase.grouped(total - stated))") }
        return "\(title): \(parts.joined(separator: "; "))."
    }

    /// Groups that are named without a number.
    private static func mentions(_ tally: ParticipationTally, _ forms: AdvocacyForms?) -> [String] {
        var parts = ParticipantGroup.allCases.compactMap { group in tally.byGroup[group].map { (group.words, $0) } }
        if tally.withoutGroup > 0 { parts.append(("a group that is not stated", tally.withoutGroup)) }
        for region in forms?.regionalGroups ?? [] {
            if let count = tally.stakeholders.byRegion[region.id] { parts.append((region.name, count)) }
        }
        let times = CountedNoun("time")
        let words = parts.map { "\($0.0) \(times.counted($0.1))" }.joined(separator: "; ")
        return ["Named without a number: \(words)."]
    }

    /// The groups that nobody is recorded of; nothing where no group is stated at all.
    private static func absent(_ part: ParticipationBalance.Part) -> String? {
        let recorded = part.groups
        let missing = ParticipantGroup.allCases.filter { $0 != .unknown && $0 != .other && !recorded.contains($0) }
        if recorded.isEmpty || missing.isEmpty { return nil }
        let open = part.counted.withoutGroup + part.mentioned.withoutGroup + part.silent
        let caution = open > 0 ? ", which does not mean that none took part" : ""
        return "Nobody is recorded of: \(missing.map(\.words).joined(separator: "; "))\(caution)."
    }
}

extension ParticipationBalance.Basis {
    /// What is counted, at the beginning of a line.
    fileprivate var words: String {
        switch self {
        case .forumSeats: "Seats in the space for dialogue"
        case .attendances: "Attendances at meetings"
        case .inputs: "Those who gave input in periods for it"
        case .contributions: "Contributions"
        case .planEntries: "Named in entries of the plan file"
        }
    }

    /// What may be silent on who took part, more than one.
    fileprivate var plural: String { self == .inputs ? "periods of input" : "meetings" }
}
