import OGPModel

extension Assessment {
    /// Who said it and when, such as "by Ministry of Finance (government), 2026-01-31".
    var attribution: String {
        let who = by.isEmpty || FoldedText(by) == FoldedText(role.words) ? role.words : "\(by) (\(role.name))"
        return "by \(who), \(when ?? stageWords ?? "undated")"
    }

    /// The point of the plan's life, where it says when the statement was made.
    private var stageWords: String? {
        switch stage {
        case .design: "in its review of the design"
        case .midTerm: "at mid-term"
        case .endOfTerm: "at the end of the term"
        case .progress: nil
        }
    }

    /// The days on which it may have been made; `nil` where it is undated.
    var days: CivilInterval? {
        if let date { return CivilInterval(date) }
        guard let year, let first = CivilDate(year: year, month: 1, day: 1) else { return nil }
        return CivilInterval(first, first.lastOfYear)
    }

    /// The source's word for the status, else the label.
    var word: String { said.isEmpty ? status.label : said }

    /// The status in words, with the source's own word where it says more.
    var statusWords: String {
        let words = LabelWords.words(status.label)
        if said.isEmpty || FoldedText(said) == FoldedText(words) { return words }
        return "\(words) (\u{201C}\(ShortText.cut(said))\u{201D})"
    }
}

extension AssessorRole {
    /// The role in words.
    var name: String {
        switch self {
        case .irm: "IRM"
        case .government: "government"
        case .civilSociety: "civil society"
        case .monitoringBody: "monitoring body"
        case .other: "publisher"
        }
    }

    /// The role as it stands in a sentence.
    var words: String { self == .civilSociety ? name : "the " + name }
}
