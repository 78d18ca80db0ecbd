import OGPJoining
import OGPModel
import OGPScoring

extension NeedInContext {
    /// What was recorded, and which plans hold no commitment on it.
    var finding: String {
        let events = decisiveEvents
        let first = events.first?.date.earliest?.description ?? ""
        let what: String
        switch need.kind {
        case .pledge: what = "The \(need.name) was joined on \(first)"
        case .problem where events.count == 1: what = "1 record of \(need.name), on \(first)"
        case .problem: what = "\(events.count) records of \(need.name), the first on \(first)"
        }
        let unseen =
            need.untagged.isEmpty
            ? ""
            : " No tag stands for \(need.untagged.joined(separator: ", ")), so that a commitment there would not be seen."
        return "\(what); no commitment tagged with \(need.area.tagList) stands in the plans in force then or "
            + "submitted after: \(plansLookedAt).\(unseen)"
    }
}
