import OGPModel

extension Assessment {
    /// The statement in one line: who, when, what status, and whatever else was said.
    var pageLine: String {
        let day = when.map { ", \($0)" } ?? ""
        let status = status.isCoded ? LabelWords.words(status.label) : said
        var parts = [status.isEmpty ? "no status stated" : status]
        if isNothingNew { parts.append("nothing new in this period") }
        if !text.isEmpty { parts.append("\u{201C}\(ShortText.cut(text))\u{201D}") }
        if !challenges.isEmpty { parts.append("challenges: \u{201C}\(ShortText.cut(challenges))\u{201D}") }
        return "\(by)\(day): \(parts.joined(separator: ", "))\(evidence.pageWords)"
    }
}

extension [Evidence] {
    /// The evidence as words that follow others; empty where there is none.
    var pageWords: String {
        if isEmpty { return "" }
        return ", evidence: " + ShortText.list(map { $0.link ?? ShortText.cut($0.text) })
    }
}
