import OGPImport
import OGPJoining
import OGPModel

extension SourceSummary {
    /// Takes over the ids of plans that count, and says how far the crosswalk speaks of the input.
    mutating func match(_ crosswalk: Crosswalk, _ use: inout CrosswalkUse) {
        if crosswalk.isEmpty { return }
        for plan in plans { use.note(plan.id, of: crosswalk, in: name) }
        plans = plans.map(crosswalk.matched)
        let count = use.count(in: name)
        choices.append(
            ReadingChoice(
                option: "crosswalk", value: crosswalk.file,
                because: "it was given; \(count) of \(crosswalk.matches.count) matches speak of this input"))
    }
}
