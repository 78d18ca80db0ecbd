public import Findings
public import OGPModel

/// Which matches of a crosswalk the inputs bear out. Uses add up in any order.
public struct CrosswalkUse: Sendable {
    /// The files with items that a match speaks of, by the place of the match.
    private var found: [Int: Set<String>] = [:]
    /// The matches with whose ids some input has an item.
    private var targets: Set<Int> = []

    /// Nothing yet.
    public init() {}

    mutating func used(_ match: Int, by commitment: Commitment) {
        found[match, default: []].insert(commitment.source.file)
    }

    /// Notes the ids of a commitment as its source has it.
    mutating func note(_ commitment: Commitment, of crosswalk: Crosswalk) {
        if let plan = commitment.plan { note(plan, of: crosswalk) }
        for (place, match) in crosswalk.matches.enumerated() where !targets.contains(place) {
            let isThere =
                switch match.kind {
                case .plan: false
                case .commitment: match.to == commitment.id.text
                case .milestone: commitment.milestones.contains { $0.id == match.to || $0.number == match.to }
                }
            if isThere { targets.insert(place) }
        }
    }

    /// Notes a plan that an input states.
    public mutating func note(_ plan: ActionPlanID, of crosswalk: Crosswalk, in file: String? = nil) {
        for (place, match) in crosswalk.matches.enumerated() where match.kind == .plan {
            if match.to == plan.text { targets.insert(place) }
            if let file, match.from == plan.text { found[place, default: []].insert(file) }
        }
    }

    /// Adds the uses of another input.
    public mutating func merge(_ other: CrosswalkUse) {
        found.merge(other.found) { $0.union($1) }
        targets.formUnion(other.targets)
    }

    /// How many matches speak of an input.
    public func count(in file: String) -> Int { found.values.count { $0.contains(file) } }

    /// Reports what is wrong with the crosswalk, and matches that the inputs do not bear out. Nothing is dropped for it.
    public func review<Sink: FindingSink>(_ crosswalk: Crosswalk, _ sink: inout Sink) {
        for finding in crosswalk.findings { sink.report(finding) }
        var first: [CrosswalkMatch.Subject: [String: String]] = [:]
        for (place, match) in crosswalk.matches.enumerated() {
            guard let files = found[place] else {
                sink.report(Crosswalk.finding(.crosswalkUnknownID, "No input has \(match.name).", match))
                continue
            }
            if !targets.contains(place) {
                let message = "\(match.name) is read as \(match.to), which no input has."
                sink.report(Crosswalk.finding(.crosswalkUnknownTarget, message, match))
            }
            for file in files.sorted() {
                guard let other = first[match.target]?[file] else {
                    first[match.target, default: [:]][file] = match.from
                    continue
                }
                let message = "\(file) has both \(other) and \(match.from), and both are matched with \(match.to)."
                sink.report(Crosswalk.finding(.crosswalkShared, message, match))
            }
        }
    }
}
