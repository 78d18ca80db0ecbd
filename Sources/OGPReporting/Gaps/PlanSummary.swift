public import OGPJoining
import OGPModel
public import OGPScoring

/// One plan that a gap report speaks of, with its figures and what is known about its completeness.
public struct PlanSummary: Sendable, Hashable {
    /// The plan's facts.
    public let facts: PlanFacts
    /// Its figures.
    public let score: ScoreTally
    /// Whether the input holds all its commitments.
    public let completeness: PlanCompleteness

    /// The plan's name for people: member and years, else its title, else its number or id.
    public var name: String { facts.displayName }
}

extension PlanFacts {
    /// The plan's name for people: member and years, else its title, else its number or id.
    public var displayName: String {
        switch (submitted, endYear) {
        case (let from?, let to?) where from != to: "\(member.name) \(from)–\(to)"
        case (let from?, _): "\(member.name) \(from)"
        default:
            if let title {
                title
            } else if number.isEmpty {
                id.text
            } else {
                "\(member.name), plan \(number)"
            }
        }
    }
}
