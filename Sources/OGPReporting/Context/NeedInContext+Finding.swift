import OGPJoining
import OGPModel
import OGPScoring

extension NeedInContext {
    /// What was recorded, and which plans hold no commitment on it.
    var finding: String {
        let unseen =
            need.untagged.isEmpty
            ? ""
            : " No tag stands for \(need.untagged.joined(separator: ", ")), so that a commitment there would not be seen."
        let vocabularies = answering.reduce(into: Set<String>()) { $0.formUnion($1.vocabularies) }
        return
            "\(recorded); no commitment tagged with \(need.area.tagList(in: vocabularies)) stands in the plans in force then or "
            + "submitted after: \(plansLookedAt).\(unseen)"
    }

    /// What was recorded, and when: "1 record of internet shutdown, on 2019-07-02".
    private var recorded: String {
        let events = decisiveEvents
        let when = events.first.map(\.occasion) ?? ""
        let words = events.first.map { $0.words.isEmpty ? "" : ", \($0.words)" } ?? ""
        switch need.kind {
        case .pledge: return "The \(need.name) was joined \(when)"
        case .problem where events.count == 1: return "1 record of \(need.name)\(words), \(when)"
        case .problem: return "\(events.count) records of \(need.name), the first\(words) \(when)"
        }
    }
}

extension RecordedEvent {
    /// When it was, as the source says it: "on 2019-07-02", "in 2019-07", "in 2019".
    fileprivate var occasion: String {
        guard let days else {
            let first = date.earliest.map { ", \($0) at the earliest" } ?? ""
            return "on a day that is not known\(first)"
        }
        if days.isSingleDay { return "on \(days.earliest)" }
        if let period = date.period { return "in \(period)" }
        return "between \(days.earliest) and \(days.latest) (\u{201C}\(ShortText.cut(date.text))\u{201D})"
    }
}
