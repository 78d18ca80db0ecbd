public import Findings
public import OGPModel

/// Reviewed matches of ids that differ between sources. Every input is read as if it used the ids that count, and then joined as
/// always; the source's own id is kept beside the item.
///
/// A match that contradicts another is not used: two ids for one item, or an id that is matched on, in a chain or a circle.
public struct Crosswalk: Sendable {
    /// The name of the file, for messages and records; empty for none.
    public let file: String
    /// The matches that are used.
    public let matches: [CrosswalkMatch]
    /// What is wrong with the others.
    public let findings: [Finding]
    private let places: [String: [Int]]

    /// The header of the value that keeps a source's own id.
    public static let ownID = "ogp:id"

    /// No matches.
    public static let none = Crosswalk([], file: "")

    /// A crosswalk.
    public init(_ matches: [CrosswalkMatch], file: String) {
        let (used, findings) = Self.checked(matches)
        self.file = file
        self.matches = used
        self.findings = findings
        places = Dictionary(grouping: used.indices) { used[$0].from }
    }

    /// Whether no id is matched.
    public var isEmpty: Bool { matches.isEmpty && findings.isEmpty }

    /// Leaves out what contradicts itself.
    private static func checked(_ matches: [CrosswalkMatch]) -> ([CrosswalkMatch], [Finding]) {
        var findings: [Finding] = []
        var used: [CrosswalkMatch] = []
        let groups = Dictionary(grouping: matches, by: \.subject)
        let subjects = Set(matches.map(\.subject))
        for match in matches {
            let group = groups[match.subject] ?? []
            if subjects.contains(match.target) {
                let message =
                    match.from == match.to
                    ? "\(match.name) is matched with itself."
                    : "\(match.to), with which \(match.name) is matched, is matched on."
                findings.append(finding(.crosswalkChain, message, match))
            } else if let other = group.first(where: { $0.to != match.to }) {
                let message = "\(match.name) is matched with \(match.to) and with \(other.to); neither is used."
                findings.append(finding(.crosswalkTwice, message, match))
            } else if group.first != match {
                findings.append(finding(.crosswalkTwice, "The match of \(match.name) stands twice.", match))
            } else {
                used.append(match)
            }
        }
        return (used, findings)
    }

    static func finding(_ code: FindingCode, _ message: String, _ match: CrosswalkMatch) -> Finding {
        let sentence = message.prefix(1).uppercased() + message.dropFirst()
        return Finding(code, sentence, at: match.source, field: "from", value: match.from)
    }

    /// The matches of an id or number.
    func matches(_ kind: CrosswalkMatch.Kind, _ id: String) -> [Int] {
        if id.isEmpty { return [] }
        return (places[id] ?? []).filter { matches[$0].kind == kind }
    }

    /// The id that counts for a plan.
    public func matched(_ plan: ActionPlanID) -> ActionPlanID {
        matches(.plan, plan.text).first.map { ActionPlanID(matches[$0].to) } ?? plan
    }

    /// A plan under the id that counts.
    public func matched(_ plan: ActionPlan) -> ActionPlan {
        var plan = plan
        plan.id = matched(plan.id)
        return plan
    }
}
