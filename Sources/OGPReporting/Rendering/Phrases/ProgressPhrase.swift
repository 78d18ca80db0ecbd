import OGPModel
import OGPScoring

/// What one side says about milestones, in words: counts first, what is unknown beside them, no percentage below ten.
struct ProgressPhrase {
    let side: SideProgress
    let policy: MissingPolicy

    /// Whose figures they are.
    static func basis(_ policy: MissingPolicy) -> String {
        let missing =
            switch policy {
            case .exclude: "what is not known is left out (missing: exclude)"
            case .zero: "what is not known counts as not done (missing: zero)"
            case .bounds: "what is not known gives the upper bound (missing: bounds)"
            }
        return "a tracker roll-up of what is reported, not a rating of the IRM; \(missing)"
    }

    /// Complete, of those that apply.
    var complete: String { rate(side.complete) }

    /// Complete, of those due.
    var completeOfDue: String { rate(side.completeOfDue) }

    /// On time, of those due; the late and those without a day beside them.
    var onTime: String {
        let beside = [
            side.late > 0 ? "\(CountPhrase.grouped(side.late)) reported after the deadline" : nil,
            side.doneDateUnknown > 0 ? "\(CountPhrase.grouped(side.doneDateUnknown)) without a day" : nil,
        ].compactMap { $0 }
        return ([rate(side.onTime)] + beside).joined(separator: "; ")
    }

    /// With usable evidence, of those said to be complete.
    var evidenceBacked: String {
        side.complete.counted == 0
            ? "none claimed" : CountPhrase(side.evidenceBacked.counted, of: side.complete.counted).textWithPercentage
    }

    /// The mean of the shares, where there are enough of them; otherwise how many are known. Empty where none is stated in
    /// numbers.
    var shares: String {
        let shares = side.shares
        guard shares.known > side.counts[.complete] + side.counts[.notStarted] else { return "" }
        let known = "known of \(CountPhrase(shares.known, of: shares.total).text)"
        let mean = shares.mean(.eachMilestone, policy)
        let base = policy == .exclude ? shares.known : shares.total
        guard base >= CountPhrase.smallestTotalForPercentage, let low = mean.low, let top = mean.top else {
            return known
        }
        let percents = [low, top].map { ExactRate($0).wholePercent }
        return known + ", mean \(percents[0])%" + (percents[0] == percents[1] ? "" : " to \(percents[1])%")
    }

    /// All of it in one sentence.
    var words: String {
        var parts = ["complete \(complete)"]
        if side.due > 0 { parts.append("of those due \(completeOfDue), on time \(onTime)") }
        if side.notDue > 0 { parts.append("\(CountPhrase.grouped(side.notDue)) not due yet") }
        if side.noDeadline > 0 { parts.append("\(CountPhrase.grouped(side.noDeadline)) without a deadline") }
        parts.append("evidence-backed \(evidenceBacked)")
        if !shares.isEmpty { parts.append("share \(shares)") }
        if side.apart > 0 { parts.append("\(CountPhrase.grouped(side.apart)) withdrawn or not applicable") }
        return parts.joined(separator: "; ")
    }

    private func rate(_ tally: RateTally) -> String {
        let unknown = CountPhrase.grouped(tally.undecided)
        switch policy {
        case .exclude:
            let text =
                tally.assessed == 0 ? "none known" : CountPhrase(tally.counted, of: tally.assessed).textWithPercentage
            return tally.undecided == 0 ? text : "\(text), \(unknown) left out"
        case .zero: return tally.total == 0 ? "none" : CountPhrase(tally.counted, of: tally.total).textWithPercentage
        case .bounds:
            if tally.total == 0 { return "none" }
            let text = CountPhrase(tally.counted, of: tally.total).textWithPercentage
            return tally.undecided == 0
                ? text : "\(text), up to \(CountPhrase.grouped(tally.counted + tally.undecided))"
        }
    }
}
