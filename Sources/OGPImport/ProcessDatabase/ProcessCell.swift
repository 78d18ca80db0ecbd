import OGPModel

/// How a cell of the process database is read.
struct ProcessCell {
    /// The text without white space at its edges.
    let text: String
    /// Whether white space stands at its edges.
    let isPadded: Bool

    init(_ raw: String) {
        text = CellText.trimmed(raw)
        isPadded = text != raw && !text.isEmpty
    }

    /// The kind of missing that the cell names; `nil` for a real text.
    var missing: Missing? { CellText.missing(text) }

    /// The answer to a question of a kind; unrecognised where it is none.
    func answer(_ kind: ProcessDatabaseQuestion.Kind) -> Coded<ProcessAnswer.Value> {
        if let missing { return .absent(missing) }
        let folded = CellText.folded(text)
        switch kind {
        case .yesOrNo: return yesOrNo(folded)
        case .flag: return folded == "1" ? .coded(.yes) : folded == "0" ? .coded(.no) : .unrecognised(text)
        case .days: return days(folded)
        case .steps:
            guard let steps = Int(folded), (0...6).contains(steps) else { return .unrecognised(text) }
            return .coded(.number(steps))
        case .word: return .coded(.text(text))
        }
    }

    /// What the editions of 2015 write instead of no.
    private static let refusals: Set<String> = [
        "no timeline", "not online", "no other channels", "no advance notice", "no",
    ]

    private func yesOrNo(_ folded: String) -> Coded<ProcessAnswer.Value> {
        if Self.refusals.contains(folded) { return .coded(.no) }
        switch folded {
        case "yes": return .coded(.yes)
        case "partial", "partially": return .coded(.text(text))
        case "unclear": return .coded(.unclear)
        default: return .unrecognised(text)
        }
    }

    /// A number of days, which a sentence of the assessor's own may stand for. Where there was no notice there are no days.
    private func days(_ folded: String) -> Coded<ProcessAnswer.Value> {
        if let days = Int(folded), (0...3660).contains(days) { return .coded(.number(days)) }
        if folded == "unclear" { return .coded(.unclear) }
        if folded == "no advance notice" { return .notApplicable }
        return .coded(.text(text))
    }

    /// The level of influence that the cell names.
    var influence: Coded<PublicInfluence> {
        if let missing { return .absent(missing) }
        let letters = CellText.folded(text).filter(\.isLetter)
        return PublicInfluence.allCases.first { $0.rawValue.lowercased() == letters }.map { .coded($0) }
            ?? .unrecognised(text)
    }

    /// Who could take part, as the cell says; `nil` where it says something else.
    var access: InfluenceStatement.Access? {
        switch CellText.folded(text).filter(\.isLetter) {
        case "open": .open
        case "invitationonly": .invitationOnly
        default: nil
        }
    }

    /// Whether the cell repeats an answer as a number: 1 for yes, 0 for no, and the code of what is missing.
    func repeats(_ answer: Coded<ProcessAnswer.Value>) -> Bool {
        switch answer {
        case .coded(.yes): text == "1"
        case .coded(.no): text == "0"
        case .coded: missing == nil
        default: missing == answer.missing
        }
    }
}
