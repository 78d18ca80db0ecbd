import OGPCatalogues
import OGPModel

/// Items of a yearly count, parted by whether they have the groups and everything else that is asked for.
struct YearlyEvidence {
    /// Everything that is recorded.
    let all: [EvidenceRow]
    /// What counts.
    private(set) var whole: [EvidenceRow] = []
    /// What does not say all that is asked for.
    private(set) var unsaid: [EvidenceRow] = []
    /// Why what does not count does not, as sentences that follow another one.
    private(set) var note = ""

    init(_ all: [EvidenceRow], _ yearly: StandardsRule.YearlyCount) {
        self.all = all
        let groups = yearly.groups.map(\.words).joined(separator: " and ")
        var withoutGroup = 0
        var lacking: [EvidenceNeed: Int] = [:]
        var silent: [EvidenceNeed: Int] = [:]
        for row in all {
            let hasGroups = yearly.groups.allSatisfy(row.groups.contains)
            if !hasGroups { withoutGroup += 1 }
            let contrary = yearly.needs.filter { row.has($0) == false }
            let missing = yearly.needs.filter { row.has($0) == nil }
            for need in contrary { lacking[need, default: 0] += 1 }
            for need in missing { silent[need, default: 0] += 1 }
            if hasGroups, contrary.isEmpty, missing.isEmpty {
                whole.append(row)
            } else if contrary.isEmpty, hasGroups || row.groups.isEmpty {
                unsaid.append(row)
            }
        }
        if withoutGroup > 0 {
            note +=
                " \(withoutGroup == 1 ? "One more does" : "\(withoutGroup) more do") not say that \(groups) took part."
        }
        for need in yearly.needs {
            if let count = lacking[need] {
                note += " Not counted: \(count) of which the record says that \(need.denial)."
            }
            if let count = silent[need] {
                note += " Not counted: \(count) of which the record does not say whether \(need.question)."
            }
        }
    }
}

extension EvidenceNeed {
    /// What is asked, after "whether".
    fileprivate var question: String {
        switch self {
        case .date: "a day is known"
        case .link: "a link shows it"
        case .results: "results were presented"
        case .comments: "comments were recorded"
        case .open: "anybody interested could come"
        }
    }

    /// That it is not so, after "that".
    fileprivate var denial: String {
        switch self {
        case .date: "no day is known"
        case .link: "no link shows it"
        case .results: "no results were presented"
        case .comments: "no comments were recorded"
        case .open: "not everybody interested could come"
        }
    }
}
